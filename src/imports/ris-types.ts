/**
 * The CSL type of each RIS type: those of the specifications of 2001 and 2011, and those that
 * reference managers add. Any other is a document.
 */
export const TYPES: Readonly<Record<string, string>> = {
  ABST: 'article-journal',
  ADVS: 'motion_picture',
  ANCIENT: 'classic',
  ART: 'graphic',
  BILL: 'bill',
  BLOG: 'post-weblog',
  BOOK: 'book',
  CASE: 'legal_case',
  CHAP: 'chapter',
  CHART: 'graphic',
  CLSWK: 'classic',
  COMP: 'software',
  CONF: 'paper-conference',
  CPAPER: 'paper-conference',
  DATA: 'dataset',
  DBASE: 'dataset',
  DICT: 'entry-dictionary',
  EBOOK: 'book',
  ECHAP: 'chapter',
  EDBOOK: 'book',
  EJOUR: 'article-journal',
  ELEC: 'webpage',
  ENCYC: 'entry-encyclopedia',
  FIGURE: 'figure',
  GOVDOC: 'report',
  HEAR: 'hearing',
  ICOMM: 'personal_communication',
  INPR: 'article-journal',
  JFULL: 'article-journal',
  JOUR: 'article-journal',
  LEGAL: 'legal_case',
  MANSCPT: 'manuscript',
  MAP: 'map',
  MGZN: 'article-magazine',
  MPCT: 'motion_picture',
  MUSIC: 'musical_score',
  NEWS: 'article-newspaper',
  PAMP: 'pamphlet',
  PAT: 'patent',
  PCOMM: 'personal_communication',
  RPRT: 'report',
  SER: 'periodical',
  SLIDE: 'speech',
  SOUND: 'song',
  STAND: 'standard',
  STAT: 'legislation',
  THES: 'thesis',
  UNBILL: 'bill',
  UNPB: 'manuscript',
  UNPD: 'manuscript',
  VIDEO: 'motion_picture',
  WEB: 'webpage',
};

const setOf = (...types: string[]): ReadonlySet<string> => new Set(types);

export const IN_BOOKS = setOf(
  ...['chapter', 'paper-conference', 'entry-dictionary', 'entry-encyclopedia'],
);
/** Works of which T2 is the series, and SP how many pages they have. */
export const WHOLE = setOf('book', 'report', 'thesis', 'map', 'software', 'standard');

const BOOKS = ['book', 'classic', 'periodical', ...IN_BOOKS];
const JOURNALS = ['article-journal', 'article-magazine', 'article-newspaper'];
const LAW = ['bill', 'hearing', 'legal_case', 'legislation'];

/**
 * The types of works of which a field can be told from its tag. In others EndNote has something else
 * there: the degree of a thesis and the year in which a page was opened in VL, the day on which an
 * article came out online in ET, a court’s decision in T3.
 */
const ONLY_IN: Readonly<Record<string, ReadonlySet<string>>> = {
  volume: setOf(...BOOKS, ...JOURNALS, ...LAW, 'document', 'musical_score', 'report', 'song'),
  edition: setOf(
    ...[...BOOKS, 'article-magazine', 'article-newspaper', 'document', 'map', 'musical_score'],
    ...['report', 'webpage'],
  ),
  issue: setOf(...JOURNALS, ...BOOKS, 'document', 'paper-conference'),
  page: setOf(...BOOKS, ...JOURNALS, ...LAW, 'document', 'manuscript', 'pamphlet'),
  'number-of-pages': setOf('book', 'report', 'thesis'),
  'number-of-volumes': setOf(...BOOKS),
  section: setOf('article-newspaper', 'legislation', 'bill'),
  'collection-title': setOf(
    ...BOOKS,
    'document',
    'map',
    'motion_picture',
    'report',
    'software',
    'song',
  ),
  'publisher-place': setOf(
    ...[...BOOKS, ...JOURNALS, 'document', 'graphic', 'hearing', 'manuscript', 'map'],
    ...['motion_picture', 'musical_score', 'pamphlet', 'report', 'software', 'song', 'speech'],
    ...['standard', 'thesis', 'webpage', 'dataset'],
  ),
};

/** Whether a work of this type has a field of RIS under this name. */
export const isIn = (type: string, field: string): boolean => ONLY_IN[field]?.has(type) ?? true;

/** Types of RIS in which EndNote has the day of access in DA, where others have that of the work. */
const OF_ACCESS = setOf('AGGR', 'DBASE', 'EJOUR', 'MULTI');
export const isOfAccess = (type: string): boolean => OF_ACCESS.has(type);
