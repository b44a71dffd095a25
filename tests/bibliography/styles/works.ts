import type { CslItem, Style } from '../../../src/bibliography/index.ts';
import { editionInStyle } from '../../../src/citation-styles/edition-in-style.ts';
import { sources, type Source } from './sources.ts';

const WHOLE = 'Going Mutual: what was claimed of public service mutuals';

/** Works that a text cites, of ten kinds. */
const cited: Record<string, Source> = {
  'journal article': {
    work: {
      id: 'bach-2012',
      type: 'article-journal',
      author: [{ family: 'Bach', given: 'Stephen' }],
      title:
        'Shrinking the state or the Big Society? Public service employment relations in an era of austerity',
      'container-title': 'Industrial Relations Journal',
      volume: '43',
      issue: '5',
      page: '399-415',
      issued: { 'date-parts': [[2012]] },
      DOI: '10.1111/j.1468-2338.2012.00693.x',
    },
    locator: 'p. 405',
  },
  report: {
    work: {
      id: 'nao-2011',
      type: 'report',
      author: [{ literal: 'National Audit Office' }],
      title: 'Establishing Social Enterprises under the Transforming Community Services Programme',
      publisher: 'The Stationery Office',
      'publisher-place': 'London',
      issued: { 'date-parts': [[2011, 6]] },
    },
    locator: 'para. 12',
  },
  book: {
    work: {
      id: 'cumbers-2012',
      type: 'book',
      author: [{ family: 'Cumbers', given: 'Andrew' }],
      title: 'Reclaiming Public Ownership: Making Space for Economic Democracy',
      publisher: 'Zed Books',
      'publisher-place': 'London',
      issued: { 'date-parts': [[2012]] },
    },
    locator: 'p. 33',
  },
  'edited book': {
    work: {
      id: 'birchall-2001',
      type: 'book',
      editor: [{ family: 'Birchall', given: 'Johnston' }],
      title: 'The New Mutualism in Public Policy',
      publisher: 'Routledge',
      'publisher-place': 'London',
      issued: { 'date-parts': [[2001]] },
    },
    locator: 'p. 6',
  },
  'newspaper article': {
    work: {
      id: 'guardian-2011',
      type: 'article-newspaper',
      author: [{ family: 'Butler', given: 'Patrick' }],
      title: 'Mutual aid',
      'container-title': 'The Guardian',
      issued: { 'date-parts': [[2011, 9, 30]] },
      URL: 'https://www.theguardian.com/society/mutual-aid',
    },
  },
  'web page without date': {
    work: {
      id: 'gov-uk',
      type: 'webpage',
      author: [{ literal: 'GOV.UK' }],
      title: 'Mutuals Taskforce',
      URL: 'https://www.gov.uk/government/groups/mutuals-taskforce',
    },
  },
  statute: {
    work: {
      id: 'procurement-act-2023',
      type: 'legislation',
      title: 'Procurement Act 2023',
      issued: { 'date-parts': [[2023]] },
      URL: 'https://www.legislation.gov.uk/ukpga/2023/54',
    },
    locator: 'sec. 33',
  },
  'a paragraph of this explainer': {
    work: {
      id: 'what-is-a-mutual',
      type: 'webpage',
      author: [{ literal: 'Going Mutual' }],
      title: 'What is a public service mutual?',
      issued: { 'date-parts': [[2026, 11, 23]] },
      URL: 'https://example.org/what-is-a-mutual/',
    },
    locator: 'para. 2.3',
  },
  'a paragraph of an edition of this explainer': {
    work: {
      id: 'what-is-a-mutual-1.1',
      type: 'webpage',
      author: [{ literal: 'Going Mutual' }],
      title: 'What is a public service mutual?',
      edition: '1.1',
      issued: { 'date-parts': [[2026, 11, 28]] },
      URL: 'https://example.org/editions/1.1/what-is-a-mutual/',
    },
    locator: 'para. 2.3',
  },
  'an edition of this explainer': {
    work: {
      id: 'going-mutual-1.1',
      type: 'webpage',
      author: [{ literal: 'Going Mutual' }],
      title: WHOLE,
      edition: '1.1',
      issued: { 'date-parts': [[2026, 11, 28]] },
      URL: 'https://example.org/editions/1.1/',
    },
  },
};

/** Every source, with the place in it that is cited; each is compared with Pandoc in each style. */
export const kinds: Record<string, Source> = { ...cited, ...sources };

/** The works, as Pandoc and a reader of today see them in a style. */
export const worksIn = (style: Pick<Style, 'name' | 'lang'>): CslItem[] =>
  Object.values(kinds).map(({ work }) =>
    editionInStyle(work, style, { id: 'going-mutual-1.1', title: WHOLE }),
  );

/** The day on which the tests' reader saw every page. */
export const seen = { year: 2026, month: 11, day: 5 };

/** A text with every position that a style can tell apart: first, ibid., ibid. with a place, later, near and far. */
export const text = [
  '[@bach-2012, p. 405]',
  '[@bach-2012, p. 405]',
  '[@bach-2012, p. 407]',
  '[@bach-2012]',
  '[@cumbers-2012, p. 33; @nao-2011, para. 12]',
  '[@nao-2011, para. 12]',
  '[@cumbers-2012, p. 33]',
  '[see @birchall-2001, p. 6]',
  '[@guardian-2011]',
  '[@guardian-2011]',
  '[@gov-uk; @gov-uk]',
  '[@procurement-act-2023, sec. 33]',
  '[@procurement-act-2023, sec. 34]',
  '[@bach-2012, p. 410]',
  '[@birchall-2001, pp. 6-9; @bach-2012, p. 401; @cumbers-2012]',
];
