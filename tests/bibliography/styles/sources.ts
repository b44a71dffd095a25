import type { CslItem, Name } from '../../../src/bibliography/index.ts';

/** A source of some kind, and the place in it that is cited. */
export interface Source {
  work: CslItem;
  locator?: string;
}

const person = (given: string, family: string, rest: Partial<Name> = {}): Name => ({
  family,
  given,
  ...rest,
});
const body = (literal: string): Name => ({ literal });
const on = (...parts: number[]) => ({ 'date-parts': [parts] });
const web = (path: string) => `https://example.org/${path}`;

const article = (id: string, author: Name[], year: number, rest: Record<string, unknown> = {}) => ({
  id,
  type: 'article-journal',
  author,
  title: 'An article on testing',
  'container-title': 'Journal of Testing',
  volume: '12',
  issue: '3',
  page: '101-140',
  issued: on(year),
  ...rest,
});
const book = (id: string, author: Name[], year: number, rest: Record<string, unknown> = {}) => ({
  id,
  type: 'book',
  author,
  title: 'A book on testing',
  publisher: 'Example Press',
  'publisher-place': 'Leeds',
  issued: on(year),
  ...rest,
});

/** British law and Parliament’s papers, with their real citations. */
const law: Record<string, Source> = {
  'an Act with its chapter': {
    work: {
      id: 'localism-act',
      type: 'legislation',
      title: 'Localism Act 2011',
      number: 'c. 20',
      issued: on(2011),
      URL: 'https://www.legislation.gov.uk/ukpga/2011/20',
    },
    locator: 'sec. 81',
  },
  'an Act whose year stands apart': {
    work: {
      id: 'social-value-act',
      type: 'legislation',
      title: 'Public Services (Social Value) Act',
      number: '3',
      issued: on(2012, 3, 8),
    },
  },
  'an Act of the Scottish Parliament': {
    work: {
      id: 'procurement-reform-act',
      type: 'legislation',
      title: 'Procurement Reform (Scotland) Act 2014',
      number: 'asp 12',
      issued: on(2014),
    },
    locator: 'sec. 8',
  },
  'explanatory notes': {
    work: {
      id: 'explanatory-notes',
      type: 'legislation',
      title: 'Health Act 2009: Explanatory Notes',
      URL: 'https://www.legislation.gov.uk/ukpga/2009/21/notes',
    },
  },
  'a statutory instrument': {
    work: {
      id: 'contracts-regulations',
      type: 'legislation',
      title: 'Public Contracts Regulations 2015',
      number: 'SI 2015/102',
      issued: on(2015),
      URL: 'https://www.legislation.gov.uk/uksi/2015/102',
    },
  },
  'an order as a regulation': {
    work: {
      id: 'an-order',
      type: 'regulation',
      title: 'Deregulation (Greyhound Racing) Order',
      number: '1995/3231',
      issued: on(1995),
    },
  },
  'a bill of the Commons': {
    work: {
      id: 'commons-bill',
      type: 'bill',
      title: 'Consolidated Fund Bill',
      number: 'HC Bill 5',
      'chapter-number': '2008-09',
      issued: on(2008),
    },
  },
  'a bill of the Lords': {
    work: {
      id: 'lords-bill',
      type: 'bill',
      title: 'Academies Bill',
      number: '1',
      authority: 'House of Lords',
      'chapter-number': '2010-11',
      issued: on(2010),
    },
  },
  'a case with a neutral citation': {
    work: {
      id: 'miller',
      type: 'legal_case',
      title: 'R (Miller) v Prime Minister',
      'title-short': 'Miller',
      number: '[2019] UKSC 41',
      'container-title': 'AC',
      page: '373',
      issued: on(2020),
    },
    locator: 'para. 35',
  },
  'a case in a law report': {
    work: {
      id: 'donoghue',
      type: 'legal_case',
      title: 'Donoghue v Stevenson',
      authority: 'HL',
      'container-title': 'AC',
      page: '562',
      issued: on(1932),
    },
    locator: 'p. 580',
  },
  'a debate in Hansard': {
    work: {
      id: 'debate',
      type: 'hearing',
      title: 'Employee Mutuals',
      'container-title': 'HC Deb',
      volume: '537',
      page: '777',
      issued: on(2011, 12, 14),
      URL: 'https://hansard.parliament.uk/',
    },
  },
  'evidence to a committee': {
    work: {
      id: 'evidence',
      type: 'hearing',
      title: 'Evidence on tests',
      authority: 'Committee on Tests',
      number: 'HC 123',
      issued: on(2012, 5, 21),
    },
  },
};

/** Names of every shape. */
const names: Record<string, Source> = {
  'a small second name': { work: article('min-jun', [person('Min-jun', 'Park')], 2012) },
  'a hyphenated name': { work: article('jean-paul', [person('Jean-Paul', 'Faure')], 2012) },
  'initials with a hyphen': { work: article('j-p', [person('J.-P.', 'Faure')], 2013) },
  'a name with an article': { work: article('abd', [person('Abd al-Rahman', 'Rashid')], 2012) },
  initials: { work: book('initials', [person('J. R. R.', 'Ewart')], 2014) },
  'a particle': {
    work: book('berg', [person('Jan', 'Berg', { 'non-dropping-particle': 'van der' })], 2014),
    locator: 'p. 3',
  },
  'a particle that is dropped': {
    work: book('gogh', [person('Charles', 'Gaulle', { 'dropping-particle': 'de' })], 2014),
  },
  'a junior': { work: book('junior', [person('Lou', 'Grant', { suffix: 'Jr' })], 2016) },
  'a third': { work: book('third', [person('Sam', 'Doe', { suffix: 'III' })], 2016) },
  'two authors': {
    work: article('two', [person('Ann', 'Moss'), person('Ben', 'Nash')], 2013),
    locator: 'p. 107',
  },
  'four authors': {
    work: article(
      'four',
      [person('Ann', 'Ott'), person('Ben', 'Pye'), person('Cy', 'Quinn'), person('Di', 'Rowe')],
      2013,
    ),
  },
  'a body with a comma': { work: book('comma', [body('Tests, Trials and Proofs Ltd')], 2017) },
  'a body with an ampersand': { work: book('ampersand', [body('Marks & Test')], 2017) },
};

/** The other kinds of source. */
const others: Record<string, Source> = {
  'a chapter': {
    work: {
      ...book('chapter', [person('Kit', 'Ogden')], 2011),
      type: 'chapter',
      title: 'A chapter of many',
      'container-title': 'A whole book of chapters',
      page: '7-21',
    },
    locator: 'p. 8',
  },
  'a translated book': {
    work: book('translated', [person('Rose', 'Dane')], 2013, {
      translator: [person('Kit', 'Hale')],
    }),
  },
  'a second edition': { work: book('second', [person('Rose', 'Carr')], 2011, { edition: '2' }) },
  'a volume': { work: book('volume', [person('Rose', 'Carr')], 2012, { volume: '2' }) },
  'a thesis': {
    work: {
      id: 'thesis',
      type: 'thesis',
      author: [person('Kit', 'Finch')],
      title: 'A thesis',
      genre: 'PhD thesis',
      publisher: 'University of Tests',
      issued: on(2013),
    },
  },
  'a paper in proceedings': {
    work: {
      id: 'proceedings',
      type: 'paper-conference',
      author: [person('Kit', 'Rowe')],
      title: 'A paper read aloud',
      'container-title': 'Proceedings of testing',
      page: '4-9',
      publisher: 'Example Press',
      issued: on(2012),
    },
  },
  'a dataset': {
    work: {
      id: 'dataset',
      type: 'dataset',
      author: [body('Office for Tests')],
      title: 'Figures of the year',
      issued: on(2015),
      URL: web('figures'),
    },
  },
  'a report with a number': {
    work: {
      id: 'numbered',
      type: 'report',
      author: [person('Kit', 'Eaves')],
      title: 'A numbered report',
      genre: 'Research Report',
      number: '5',
      publisher: 'Strategy Unit',
      issued: on(2012),
    },
  },
  'a report on the web': {
    work: {
      id: 'web-report',
      type: 'report',
      author: [body('Policy Group')],
      title: 'A report on the web',
      publisher: 'Policy Group',
      issued: on(2012),
      URL: web('report.pdf'),
    },
  },
  'a post': {
    work: {
      id: 'post',
      type: 'post-weblog',
      author: [person('Kit', 'Jolly')],
      title: 'A post',
      'container-title': 'Test Blog',
      issued: on(2013, 5, 2),
      URL: web('post'),
    },
  },
  'a magazine': {
    work: {
      id: 'magazine',
      type: 'article-magazine',
      author: [person('Kit', 'Irwin')],
      title: 'A magazine piece',
      'container-title': 'Weekly Test',
      page: '20-22',
      issued: on(2015, 10, 3),
    },
  },
  'news on paper': {
    work: {
      id: 'paper',
      type: 'article-newspaper',
      author: [person('Kit', 'Hayes')],
      title: 'News on paper',
      'container-title': 'The Daily Test',
      page: '7',
      issued: on(1999, 1, 2),
    },
  },
  'unsigned news': {
    work: {
      id: 'unsigned',
      type: 'article-newspaper',
      title: 'Nobody signs this',
      'container-title': 'The Daily Test',
      issued: on(2011, 2, 3),
    },
  },
  'an unsigned page': {
    work: { id: 'unsigned-page', type: 'webpage', title: 'Going nowhere', URL: web('nowhere') },
  },
  'an undated book': { work: book('undated', [person('Ann', 'Nye')], 0, { issued: undefined }) },
  'a page of one day': {
    work: {
      id: 'day',
      type: 'webpage',
      author: [body('Dated Body')],
      title: 'A page of one day',
      issued: on(2018, 8, 9),
      URL: web('day'),
    },
  },
  'an article with a DOI': {
    work: article('doi', [person('Ann', 'Kelly')], 2019, { DOI: '10.1000/182' }),
    locator: 'p. 107',
  },
  'an article with a gap': {
    work: article('gap', [person('Ann', 'Gapp')], 2016, {
      volume: undefined,
      issue: undefined,
      page: undefined,
      DOI: '10.1000/gap',
    }),
  },
  'an article on the web': {
    work: article('open', [person('Ann', 'Lyle')], 2019, { URL: web('open') }),
  },
  'a book about the year': {
    work: book('circa', [person('Rose', 'Jonas')], 1844, {
      issued: { 'date-parts': [[1844]], circa: true },
    }),
  },
  'a book of some years': {
    work: book('years', [person('Rose', 'Innes')], 2010, {
      issued: { 'date-parts': [[2010], [2012]] },
    }),
  },
  'a season': {
    work: article('season', [person('Rose', 'Hurst')], 2015, {
      issued: { 'date-parts': [[2015]], season: 1 },
    }),
  },
  'next in a title': {
    work: book('next', [person('Ann', 'Nixon')], 2012, {
      title: 'Public service mutuals: the next steps',
    }),
  },
  'a question in a title': {
    work: book('asks', [person('Ann', 'Oliver')], 2012, { title: 'Who pays? in the name of law' }),
  },
  'a quotation in a title': {
    work: article('quotes', [person('Ann', 'Price')], 2012, {
      title: 'What “public interest” means and the ‘next’ test',
    }),
  },
  'a manuscript': {
    work: {
      id: 'manuscript',
      type: 'manuscript',
      author: [person('Ann', 'Quirk')],
      title: 'A manuscript',
      issued: on(1921),
      archive: 'Example Archive',
    },
  },
  'a preprint': {
    work: {
      id: 'preprint',
      type: 'article',
      author: [person('Ann', 'Reed')],
      title: 'A preprint',
      publisher: 'Example Archive',
      issued: on(2021),
      URL: web('preprint'),
    },
  },
  'an entry': {
    work: {
      id: 'entry',
      type: 'entry-encyclopedia',
      author: [person('Ann', 'Stott')],
      title: 'An entry',
      'container-title': 'Encyclopedia of Tests',
      publisher: 'Example Press',
      issued: on(2009),
    },
  },
  'a speech': {
    work: {
      id: 'speech',
      type: 'speech',
      author: [person('Ann', 'Tate')],
      title: 'A speech',
      'event-title': 'Conference of Tests',
      issued: on(2010, 7, 19),
      URL: web('speech'),
    },
  },
};

/** Sources of every kind, with invented names, but for the law. */
export const sources: Record<string, Source> = JSON.parse(
  JSON.stringify({ ...law, ...names, ...others }),
) as Record<string, Source>;
