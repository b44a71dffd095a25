import { doiAddress } from './doi.ts';
import { withoutSeason } from './edtf.ts';
import { seasonOf } from './seasons.ts';
import { surnameOf } from './surname.ts';
import type { CslDate, CslItem, Name } from './works.ts';

/**
 * The RIS type of each CSL type: those of the specification, and BLOG, DATA, DICT, ENCYC, STAND and
 * WEB, which later programs added. WEB is EndNote's; Pandoc knows no ELEC. Any other type is GEN.
 */
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
  webpage: 'WEB',
};
const IN_BOOKS = new Set(['CHAP', 'CONF', 'DICT', 'ENCYC']);
/** Where Zotero reads the number of a work; else it is SN, as the number of a report is. */
const NUMBERS: Record<string, string> = {
  BILL: 'M1',
  BOOK: 'M1',
  CASE: 'SV',
  CHAP: 'SV',
  HEAR: 'M1',
  STAT: 'M1',
};

/**
 * One work as a record of the "RIS Format Specifications" (Research Information Systems, 2001),
 * every value on one line: readers make nothing of a second one. A date stands three times over,
 * because each program reads another tag: the year in PY, to the day in Y1 and in DA. What the
 * specification leaves to users (M1, SV) stands where Zotero's RIS.js has it.
 *
 * This is our own writer although citation-js has one. Of 279 works that were tried, other programs
 * read back 177 of citation-js's records with differences. Of these they read all as it was written, but
 * for what they lose whoever wrote it (tests/bibliography/programs/losses.ts).
 */
export function writeRis(work: CslItem): string {
  const type = TYPES[work.type] ?? 'GEN';
  const names = (field: string) => (work[field] as Name[] | undefined)?.map(nameOf);
  const container = work['container-title'];
  const numberTag = NUMBERS[type] ?? 'SN';
  const isBook = type === 'BOOK' || type === 'CHAP';
  const isCase = type === 'CASE';
  // only a book has a place for the number of its series
  const series = [work['collection-title'], isBook ? undefined : work['collection-number']];
  // of words without a year Zotero makes a date in the year 0
  const datedWords = hasYear(work.issued?.literal) ? work.issued?.literal : undefined;
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
      : // Zotero reads the reporter of a case from there alone
        [[isCase ? 'A2' : 'T2', container] as const, ['JF', container] as const]),
    ['T3', series.filter(Boolean).join(', ') || (isCase ? undefined : work['authority'])],
    ['PY', work.issued?.['date-parts']?.[0]?.[0] ?? datedWords],
    // after PY: Pandoc keeps the first and knows years alone
    ['Y1', dayOf(work.issued)],
    ['DA', dayInWords(work.issued)],
    ['Y2', dayOf(work['accessed'] as CslDate | undefined)],
    ['VL', work['volume']],
    ['IS', work['issue']],
    ['SP', first ?? work.page],
    ['EP', last],
    ['ET', work['edition']],
    ['PB', work['publisher'] ?? (isCase ? work['authority'] : undefined)],
    ['CY', work['publisher-place']],
    ['M3', work['genre']],
    [numberTag, isBook ? work['collection-number'] : work['number']],
    ['SN', [isBook && work['number'], work['ISBN'], work['ISSN']]],
    ['DO', work.DOI],
    // ris2xml knows DOIs of four digits only, and any by its address
    ['UR', [work.URL, /^10\.(?!\d{4}\/)/u.test(work.DOI ?? '') && doiAddress(work.DOI ?? '')]],
    ['LA', work['language']],
    ['AB', work['abstract']],
    ['KW', (work['keyword'] as string | undefined)?.split(/\s*[,;]\s*/u)],
    ['N1', [work['note'], datedWords ? undefined : work.issued?.literal, work['annote']]],
  ];
  const lines = fields.flatMap(([tag, value]) =>
    [value]
      .flat()
      .filter(Boolean)
      .map((each) => `${tag}  - ${String(each).replace(/[\t\r\n ]+/gu, ' ')}`),
  );
  return [...lines, 'ER  - '].join('\n');
}

/** "Family, Given, Suffix". A body's name ends in a comma, without which Pandoc takes it for a person's. */
function nameOf(name: Name): string {
  const { literal, given, suffix } = name;
  const alone = literal ?? (given || suffix ? undefined : surnameOf(name));
  if (alone) return `${alone},`;
  return [surnameOf(name), given ?? '', ...(suffix ? [suffix] : [])].join(', ');
}

const hasYear = (words: string | undefined) => /\d{4}/u.test(words ?? '');

/**
 * A date as "YYYY/MM/DD/other", where what is not known stays empty, and a season is the other; words
 * as they are, where there is no year for this form to begin with.
 */
function dayOf(date: CslDate | undefined): string | undefined {
  const parts = date?.['date-parts']?.[0];
  if (!parts) return hasYear(date?.literal) ? date?.literal : undefined;
  const [year, month = '', day = ''] = withoutSeason(parts).map((part) =>
    String(part).padStart(2, '0'),
  );
  return [year, month, day, seasonOf(date) ?? ''].join('/');
}

/** The same for Zotero, which keeps words that do not begin with a year, and of others only numbers. */
function dayInWords(date: CslDate | undefined): string | undefined {
  const season = seasonOf(date);
  const year = date?.['date-parts']?.[0]?.[0];
  if (!date?.circa && !season) return dayOf(date);
  if (year === undefined && !hasYear(date?.literal)) return undefined;
  return [date?.circa && 'c.', season, year ?? date?.literal].filter(Boolean).join(' ');
}
