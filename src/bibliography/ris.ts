import { surnameOf } from './surname.ts';
import type { CslDate, CslItem, Name } from './works.ts';

/** The RIS type of each CSL type: those of the specification, and BLOG, DATA, DICT, ENCYC and STAND, which later programs added. Any other type is GEN. */
const TYPES: Record<string, string> = {
  article: 'JOUR',
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  bill: 'BILL',
  book: 'BOOK',
  chapter: 'CHAP',
  dataset: 'DATA',
  'entry-dictionary': 'DICT',
  'entry-encyclopedia': 'ENCYC',
  graphic: 'ART',
  hearing: 'HEAR',
  legal_case: 'CASE',
  legislation: 'STAT',
  manuscript: 'UNPB',
  map: 'MAP',
  motion_picture: 'MPCT',
  musical_score: 'MUSIC',
  pamphlet: 'PAMP',
  'paper-conference': 'CONF',
  patent: 'PAT',
  periodical: 'SER',
  personal_communication: 'PCOMM',
  'post-weblog': 'BLOG',
  regulation: 'STAT',
  report: 'RPRT',
  review: 'JOUR',
  'review-book': 'JOUR',
  software: 'COMP',
  song: 'SOUND',
  standard: 'STAND',
  thesis: 'THES',
  webpage: 'ELEC',
};
const IN_BOOKS = new Set(['CHAP', 'CONF', 'DICT', 'ENCYC']);

/**
 * One work as a record of the "RIS Format Specifications" (Research Information Systems, 2001),
 * every value on one line: readers make nothing of a second one. A date stands three times over,
 * because each program reads another tag: the year in PY, to the day in Y1 and in DA.
 *
 * This is our own writer although citation-js has one. Of the 279 works that the tests export, other
 * programs read back 177 of citation-js's records with differences and none of these, but for what
 * they lose whoever wrote it (tests/bibliography/programs/losses.ts).
 */
export function writeRis(work: CslItem): string {
  const type = TYPES[work.type] ?? 'GEN';
  const names = (field: string) => (work[field] as Name[] | undefined)?.map(nameOf);
  const container = work['container-title'];
  // several ranges have no first and last page; they stay as they are
  const [, first, last] = /^([^\s,–-]+)\s*[-–]+\s*([^\s,–-]+)$/u.exec(work.page ?? '') ?? [];
  const fields: (readonly [tag: string, value: unknown])[] = [
    ['TY', type],
    ['ID', work.id],
    ['AU', names('author')],
    ['ED', names('editor')],
    ['A3', names('collection-editor')],
    ['A4', names('translator')],
    ['TI', work.title],
    ...(IN_BOOKS.has(type)
      ? [['BT', container] as const]
      : [['T2', container] as const, ['JF', container] as const]),
    ['T3', work['collection-title']],
    ['PY', work.issued?.['date-parts']?.[0]?.[0]],
    // after PY: Pandoc keeps the first and knows years alone
    ['Y1', dayOf(work.issued)],
    ['DA', dayOf(work.issued)],
    ['Y2', dayOf(work['accessed'] as CslDate | undefined)],
    ['VL', work['volume'] ?? work['collection-number']],
    ['IS', work['issue']],
    ['SP', first ?? work.page],
    ['EP', last],
    ['ET', work['edition']],
    ['PB', work['publisher']],
    ['CY', work['publisher-place']],
    ['M3', work['genre']],
    ['SN', [work['number'], work['ISBN'], work['ISSN']]],
    ['DO', work.DOI],
    // ris2xml knows DOIs of four digits only, and any by its address
    ['UR', [work.URL, /^10\.(?!\d{4}\/)/u.test(work.DOI ?? '') && `https://doi.org/${work.DOI}`]],
    ['LA', work['language']],
    ['AB', work['abstract']],
    ['KW', work['keyword']],
    ['N1', work['note']],
  ];
  const lines = fields.flatMap(([tag, value]) =>
    [value]
      .flat()
      .filter(Boolean)
      .map((each) => `${tag}  - ${String(each).replace(/[\t\r\n ]+/gu, ' ')}`),
  );
  return [...lines, 'ER  - '].join('\n');
}

/**
 * "Family, Given, Suffix". A body's name ends in a comma, and no-break spaces hold it together:
 * bibutils takes any name with a plain space for a person's, and "and" for the start of another.
 */
function nameOf(name: Name): string {
  const { literal, given, suffix } = name;
  const alone = literal ?? (given || suffix ? undefined : surnameOf(name));
  if (alone) return `${alone.replaceAll(' ', '\u00A0')},`;
  return [surnameOf(name), given ?? '', ...(suffix ? [suffix] : [])].join(', ');
}

/** A date as "YYYY/MM/DD/other", where what is not known stays empty. */
function dayOf(date: CslDate | undefined): string | undefined {
  const parts = date?.['date-parts']?.[0];
  if (!parts) return date?.literal && `///${date.literal}`;
  const [year, month = '', day = ''] = parts.map((part) => String(part).padStart(2, '0'));
  return [year, month, day, ''].join('/');
}
