import { readdirSync, readFileSync } from 'node:fs';
import { readWorks, type CslItem, type Name } from '../../../src/bibliography/index.ts';
import { works as plain } from '../pandoc/works.ts';

const p = (given: string, family: string, more: Name = {}): Name => ({ family, given, ...more });
const body = (literal: string): Name => ({ literal });
const on = (...parts: number[]) => ({ 'date-parts': [parts] });

const article = (
  id: string,
  author: Name[],
  title: string,
  rest: Record<string, unknown> = {},
) => ({
  id,
  type: 'article-journal',
  author,
  issued: on(2014),
  title,
  'container-title': 'Journal of Testing',
  volume: '4',
  issue: '2',
  page: '11-19',
  ...rest,
});
const page = (id: string, rest: Record<string, unknown>) => ({
  id,
  type: 'webpage',
  author: [body('Cabinet Test')],
  issued: on(2019, 3, 7),
  title: 'A page of the web',
  URL: 'https://example.org/page',
  accessed: on(2026, 11, 3),
  ...rest,
});

/** Names, titles, dates, pages and addresses that some program or other has trouble with. */
const hard: CslItem[] = [
  article(
    'non-dropping',
    [
      p('Jan', 'Berg', { 'non-dropping-particle': 'van der' }),
      p('Inés', 'Cruz', { 'non-dropping-particle': 'de la' }),
      p('Jean', 'Alembert', { 'non-dropping-particle': 'd’' }),
    ],
    'Names with particles that stay',
  ),
  article(
    'dropping',
    [
      p('Ludwig', 'Test', { 'dropping-particle': 'von' }),
      p('Vincent', 'Proof', { 'dropping-particle': 'van' }),
    ],
    'Names with particles that go',
  ),
  article(
    'surnames',
    [
      p('José', 'Ortega y Gasset'),
      p('Julian', 'Le Grand'),
      p('bell', 'hooks'),
      p('Conor', "O'Test"),
      p('Zoë', 'Łódź-Ångström'),
      p('Lou', 'Grant', { suffix: 'Jr' }),
      { family: 'Needle' },
      { family: 'De Mol' },
    ],
    'Surnames of many kinds',
  ),
  article(
    'scripts',
    [p('太郎', '山田'), p('Νίκος', 'Παπαδόπουλος'), p('Анна', 'Иванова')],
    'Ünïcode: 公共サービス, Η οικονομία, услуги',
  ),
  page('web-edition', { edition: '1.1 edn' }),
  page('body-and', { author: [body('Ernst and Test')] }),
  page('bodies', {
    author: [body('House of Tests Communities and Local Tests Committee'), body('Marks & Spencer')],
  }),
  page('body-comma', { author: [body('Department for Culture, Media and Sport')] }),
  page('body-percent', { author: [body('100% Tests_UK #1')] }),
  article('signs', [p('Ann', 'Sign')], 'Profit & loss: 100% of $5, #1, a_b and {braces}'),
  article('tilde', [p('Ann', 'Tilde')], 'From ~ to ~ again'),
  article('caret', [p('Ann', 'Caret')], 'To the power^of'),
  article('backslash', [p('Ann', 'Slash')], 'Either\\or'),
  article('open-brace', [p('Ann', 'Brace')], 'An open { brace'),
  article('quotation-marks', [p('Ann', 'Quote')], '“Curly” and ‘single’ marks – and dashes — too'),
  article('straight', [p('Ann', 'Straight')], 'A "straight" mark'),
  article('apostrophes', [p('Ann', 'Apostrophe')], "The council's own, the councils’ own"),
  article('capitals', [p('Ann', 'Capital')], 'NHS and iPhone: eBay, McDonald and the UK’s Acts'),
  article('small', [p('Ann', 'Small')], 'e-services first: then a subtitle in small letters? yes'),
  article('small-in-marks', [p('Ann', 'Marks')], '“e-services” first: “then” others'),
  article('bracketed', [p('Ann', 'Bracket')], '[Report on “Soft Finance, Hard Choices”]'),
  article('asking', [p('Ann', 'Ask')], 'Whose state? Which Society? And why'),
  article('exclaiming', [p('Ann', 'Exclaim')], 'Share! Or Perish! and on'),
  article('journal-signs', [p('Ann', 'Journal')], 'In another journal', {
    'container-title': 'Policy & Politics_100%',
  }),
  article('to-the-day', [p('Ann', 'Day')], 'Of one day', { issued: on(2013, 4, 30) }),
  article('to-the-month', [p('Ann', 'Month')], 'Of one month', { issued: on(2013, 4) }),
  article('undated-article', [p('Ann', 'Undated')], 'Of no date', { issued: undefined }),
  article('read-later', [p('Ann', 'Later')], 'An article that was looked at', {
    URL: 'https://example.org/later',
    issued: on(2013, 4, 30),
    accessed: on(2026, 1, 2),
  }),
  article('two-years', [p('Ann', 'Years')], 'Of two years', {
    issued: { 'date-parts': [[2010], [2012]] },
  }),
  article('season', [p('Ann', 'Season')], 'Of one season', {
    issued: { 'date-parts': [[2015]], season: 1 },
  }),
  article('about', [p('Ann', 'About')], 'Of about one year', {
    issued: { 'date-parts': [[1844]], circa: true },
  }),
  article('open', [p('Ann', 'Open')], 'Since one year', {
    issued: { 'date-parts': [[2010], [0]] },
  }),
  article('year-in-words', [p('Ann', 'Words')], 'Of a year in words', {
    issued: { literal: 'Michaelmas 2015' },
  }),
  article('in-words', [p('Ann', 'Forthcoming')], 'Of no year', {
    issued: { literal: 'forthcoming' },
  }),
  article('one-page', [p('Ann', 'Single')], 'On one page', { page: '7' }),
  article('electronic', [p('Ann', 'Online')], 'On no paper', { page: 'e1234' }),
  article('roman', [p('Ann', 'Roman')], 'In a foreword', { page: 'xii-xv' }),
  article('two-ranges', [p('Ann', 'Ranges')], 'In two places', { page: '1-5, 10-14' }),
  article('doi', [p('Ann', 'Handle')], 'With an old DOI', {
    DOI: '10.1002/(SICI)1097_0258(1998)17:15<1661::AID#SIM968>3.0.CO;2-2',
  }),
  page('url-signs', { URL: 'https://example.org/a_b/~c?x=1&y=50%25&z=%E2%80%99#part-2' }),
  page('url-braces', { URL: 'https://example.org/{id}' }),
  page('page-of-a-site', { 'container-title': 'GOV.UK', author: undefined }),
  page('accessed-undated', { issued: undefined }),
  {
    id: 'blog-of-a-site',
    type: 'post-weblog',
    author: [p('Kit', 'Jolly')],
    issued: on(2013, 5, 2),
    title: 'A post & more',
    'container-title': 'A blog_100%',
    URL: 'https://example.org/post',
    accessed: on(2026, 5, 6),
  },
  {
    id: 'chapter-hard',
    type: 'chapter',
    author: [p('Kit', 'Crane')],
    issued: on(2010),
    title: 'A chapter',
    'container-title': 'The NHS: a Whole Book & its index',
    editor: [p('Lee', 'Dunn', { 'non-dropping-particle': 'van' }), body('Test and Sons')],
    'collection-title': 'Tests & Trials',
    publisher: 'Test and Sons',
    'publisher-place': 'Leeds',
    page: '33',
  },
  {
    id: 'edited-by-a-body',
    type: 'book',
    editor: [body('Centre for Tests, Leeds')],
    issued: on(2010),
    title: 'An edited Book',
    publisher: 'Test & Sons',
  },
  {
    id: 'news-hard',
    type: 'article-newspaper',
    author: [body('The Daily Test')],
    issued: on(2013, 4, 30),
    title: 'Only 16% want it – but 69% do not',
    'container-title': 'The Daily Test & Echo',
    page: '7',
    URL: 'https://example.org/news?id=1&part=2',
    accessed: on(2026, 11, 23),
  },
  {
    id: 'report-hard',
    type: 'report',
    author: [body('Audit Office'), p('Ann', 'Auditor')],
    issued: on(2011, 6),
    title: 'Report of the Audit Office',
    genre: 'Research Report No.',
    number: 'HC 112',
    publisher: 'Her Majesty’s Stationery Office',
    URL: 'https://example.org/report_1.pdf',
  },
  {
    id: 'statute',
    type: 'legislation',
    issued: on(2012, 3, 8),
    title: 'Public Services (Social Value) Act 2012',
    number: 'c. 3',
    URL: 'https://example.org/ukpga/2012/3',
  },
  {
    id: 'thesis-hard',
    type: 'thesis',
    author: [p('Kit', 'Finch')],
    issued: on(2013, 9),
    title: 'A thesis on the NHS',
    genre: 'DPhil thesis',
    publisher: 'University of Tests',
  },
].map((work) => JSON.parse(JSON.stringify(work)) as CslItem);

const folder = new URL('../../../content/references/', import.meta.url);
const files = readdirSync(folder)
  .filter((file) => !file.startsWith('.'))
  .map((file) => ({ file, text: readFileSync(new URL(file, folder), 'utf8') }));

/** Every work of the site. */
export const ownWorks: CslItem[] = readWorks(files).works.map(({ csl }) => csl);

/** Every work of the site, the works that labels are tested on, and the hard ones. */
export const works: CslItem[] = [...ownWorks, ...plain, ...hard];
