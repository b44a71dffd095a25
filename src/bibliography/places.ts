/**
 * The kinds of place in a work, each with the forms in which authors may write it: every locator
 * term of CSL 1.0.2 (appendix IV, "Locators"), in the abbreviations by which Pandoc knows them in
 * English, and those of OSCOLA for British law (4th edition, 2.4.2 and 2.5).
 */
const FORMS = {
  act: ['act', 'acts'],
  appendix: ['app', 'apps', 'appendix', 'appendices'],
  'article-locator': ['art', 'arts', 'article', 'articles'],
  book: ['bk', 'bks', 'book', 'books'],
  canon: ['can', 'cann', 'canon', 'canons'],
  chapter: ['ch', 'chs', 'chap', 'chaps', 'chapter', 'chapters', 'c', 'cc'],
  column: ['col', 'cols', 'column', 'columns'],
  elocation: ['loc', 'locs', 'location', 'locations'],
  equation: ['eq', 'eqs', 'eqq', 'equation', 'equations'],
  figure: ['fig', 'figs', 'figure', 'figures'],
  folio: ['fol', 'fols', 'folio', 'folios'],
  issue: ['no', 'nos', 'issue', 'issues'],
  line: ['l', 'll', 'line', 'lines'],
  note: ['n', 'nn', 'note', 'notes'],
  opus: ['op', 'opp', 'opus', 'opera'],
  page: ['p', 'pp', 'page', 'pages'],
  paragraph: ['para', 'paras', 'paragraph', 'paragraphs', '¶', '¶¶'],
  part: ['pt', 'pts', 'part', 'parts'],
  rule: ['r', 'rr', 'rule', 'rules'],
  scene: ['sc', 'scs', 'scene', 'scenes'],
  section: ['s', 'ss', 'sec', 'secs', 'sect', 'sects', 'section', 'sections', '§', '§§'],
  'sub-verbo': ['s.v', 's.vv', 'sub verbo', 'sub verbis'],
  supplement: ['supp', 'supps', 'suppl', 'suppls', 'supplement', 'supplements'],
  table: ['tbl', 'tbls', 'tab', 'table', 'tables'],
  timestamp: ['timestamp', 'timestamps'],
  'title-locator': ['tit', 'titt', 'title', 'titles'],
  verse: ['v', 'vv', 'verse', 'verses'],
  volume: ['vol', 'vols', 'volume', 'volumes'],
  // CSL has no term for these
  clause: ['cl', 'cls', 'clause', 'clauses'],
  regulation: ['reg', 'regs', 'regulation', 'regulations'],
  schedule: ['sch', 'schs', 'sched', 'scheds', 'schedule', 'schedules'],
} as const;

/** A kind of place: a locator term of CSL, or one of {@link LAW_TERMS}. */
export type LocatorLabel = keyof typeof FORMS;

/** A kind of place by each form of its name, in small letters and without its stop. */
export const LABELS: ReadonlyMap<string, LocatorLabel> = new Map(
  Object.entries(FORMS).flatMap(([label, forms]) =>
    forms.map((form) => [form, label as LocatorLabel] as const),
  ),
);

/** The places of British law for which CSL has no term: what each is called, and short, one and several. */
export const LAW_PLACES = [
  ['clause', 'cl.', 'cls'],
  ['regulation', 'reg.', 'regs'],
  ['schedule', 'sch.', 'schs'],
] as const satisfies readonly (readonly [LocatorLabel, string, string])[];

/** Those places as CSL's locales would have them. */
export const LAW_TERMS = LAW_PLACES.flatMap(([name, single, multiple]) => [
  `<term name="${name}"><single>${name}</single><multiple>${name}s</multiple></term>`,
  `<term name="${name}" form="short"><single>${single}</single><multiple>${multiple}</multiple></term>`,
]).join('');
