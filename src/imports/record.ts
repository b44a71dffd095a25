import {
  ALIASES,
  FIELDS,
  NAME_PARTS,
  readDate,
  TYPES,
  withoutLabel,
  writeEdtf,
  type FieldKind,
} from '../bibliography/index.ts';
import { doubtsIn, type Doubt } from './doubts.ts';
import { fold, tidy, type Entry, type Given } from './entry.ts';
import { WHOLE } from './ris-types.ts';
import { tagsIn, untagged, withoutTags } from './tags.ts';

/** A field of a reference that its record does not have, and why. */
export interface Left extends Given {
  why: string;
}

/** A record for the bibliography, without an id, and what of the reference did not come over. */
export interface Drafted {
  /** The key in the file that was read. */
  key?: string | undefined;
  record: Readonly<Record<string, unknown>>;
  left: readonly Left[];
  /** What is likely to be a mistake of the file, and how to mend it. */
  doubts: readonly Doubt[];
}

const OF_THE_LIBRARY = 'it belongs to your own library, not to the work';
const NO_PLACE = 'a record has no field that it fits';
const NO_CODE = 'the field “language” takes a code, such as en or en-GB';
const OF_THE_STYLE = 'italics and the like are set by the style of citations';

/** Fields that a record leaves out, by their names in every format, and why. */
const LEFT_OUT = new Map<string, string>([
  ...['abstract', 'AB', 'N2', 'annotation'].map(
    (name) => [name, 'an abstract is a text of its own, with an author'] as const,
  ),
  ...['accessed', 'Y2', 'access-date', 'urldate', 'lastchecked'].map(
    (name) =>
      [
        name,
        'readers are given the day on which they open it; write yours under “checked”',
      ] as const,
  ),
  ...['note', 'N1', 'annote', 'notes', 'research-notes', 'keyword', 'keywords', 'KW', 'file'].map(
    (name) => [name, OF_THE_LIBRARY] as const,
  ),
  ...[
    'L1',
    'L2',
    'L3',
    'L4',
    'DP',
    'DB',
    'AN',
    'CN',
    'LB',
    'ID',
    'U1',
    'source',
    'call-number',
  ].map((name) => [name, OF_THE_LIBRARY] as const),
  ...['citation-key', 'citation-label', 'citation-number', 'categories', 'custom', 'library'].map(
    (name) => [name, OF_THE_LIBRARY] as const,
  ),
  ...['first-reference-note-number', 'locator', 'year-suffix', 'references'].map(
    (name) => [name, 'it is no part of a record'] as const,
  ),
]);

/** The language of a work, by its names in every format. */
const LANGUAGES = new Set(['language', 'langid', 'LA']);

/** What a format says of the file and not of the work. */
const KINDS = new Set(['TY', 'type', 'entrysubtype']);

/**
 * Makes a record of a reference: the fields of CSL that say something of the work, as an author would
 * write them. It has nothing that the reference does not say: what a parser put there is left out.
 */
export function draftOf(entry: Entry): Drafted {
  const { key, given, csl: written, isEncoded = false } = entry;
  const csl = withPagesCounted(withSectionNamed(withDoiOfNote(untagged(written))));
  const said = sayingOf(given, isEncoded);
  const type = typeof csl['type'] === 'string' && TYPES.has(csl['type']) ? csl['type'] : 'document';
  const fields = [...FIELDS.keys()].flatMap((name): [string, unknown][] => {
    if (LEFT_OUT.has(name)) return [];
    const value = csl[name] ?? aliasOf(name, csl);
    const read = READ_NAMED[name] ?? READ[FIELDS.get(name) ?? 'text'];
    const fit = value === undefined ? undefined : read(value);
    return fit === undefined || !said(fit) ? [] : [[name, fit]];
  });
  const record = withoutRepetition({ type, ...inOrder(fields) });
  const left = [...tagsLeft(written, record), ...leftOf(given, record)];
  return { key, record, left, doubts: doubtsIn(record, entry) };
}

/** Zotero writes a DOI into the note where the type of the work has no field for it, on a line of its own. */
function withDoiOfNote(csl: Entry['csl']): Entry['csl'] {
  const [, doi] = /^DOI:\s*(10\.\S+)$/imu.exec(String(csl['note'] ?? '')) ?? [];
  return doi === undefined ? csl : { DOI: doi, ...csl };
}

/** Zotero writes the section of a newspaper as the chapter of a BibTeX article, which has a number in CSL. */
function withSectionNamed(csl: Entry['csl']): Entry['csl'] {
  const { 'chapter-number': chapter, ...others } = csl;
  const isName = typeof chapter === 'string' && !/\d/u.test(chapter) && !isRoman(chapter);
  return isName ? { section: chapter, ...others } : csl;
}

const isRoman = (text: string) => /^[ivxlc]+$/iu.test(text);

/** Zotero writes how many pages a report or a book has as its page, from which a cited page would be told apart. */
function withPagesCounted(csl: Entry['csl']): Entry['csl'] {
  const { page, ...others } = csl;
  const isCount = WHOLE.has(String(csl['type'])) && /^\d+$/u.test(String(page));
  return isCount ? { 'number-of-pages': page, ...others } : csl;
}

/** Zotero gives the place of a publisher as that of an event, too, and EndNote a title as its short form. */
function withoutRepetition(record: Record<string, unknown>): Record<string, unknown> {
  const repeats = [
    ['event-place', 'publisher-place'],
    ['title-short', 'title'],
    ['container-title-short', 'container-title'],
  ] as const;
  const twice = new Set<string>(
    repeats.flatMap(([name, of]) => (record[name] === record[of] ? [name] : [])),
  );
  return Object.fromEntries(Object.entries(record).filter(([name]) => !twice.has(name)));
}

const aliasOf = (name: string, csl: Entry['csl']) => {
  const [alias] = [...ALIASES].find(([, variable]) => variable === name) ?? [];
  return alias === undefined ? undefined : csl[alias];
};

const ORDER = [
  ...['author', 'editor', 'issued', 'title', 'container-title', 'collection-title', 'edition'],
  ...['volume', 'issue', 'number', 'page', 'publisher', 'publisher-place', 'DOI', 'ISBN', 'URL'],
];
const placeOf = ([name]: readonly [string, unknown]) => {
  const at = ORDER.indexOf(name);
  return at < 0 ? ORDER.length - 3.5 : at;
};
/** Fields in the order in which the lists of works have them, those that have no place there before the publisher. */
export const inOrder = (fields: readonly [string, unknown][]) =>
  Object.fromEntries(fields.toSorted((a, b) => placeOf(a) - placeOf(b)));

type Read = (value: unknown) => unknown;

const textOf: Read = (value) => {
  if (Array.isArray(value)) return textOf(value.filter(Boolean).join(', '));
  const text = typeof value === 'number' || typeof value === 'string' ? tidy(String(value)) : '';
  return text === '' ? undefined : text;
};

/** Text to which a style adds its own label, such as “no.”. */
const unlabelled: Read = (value) => {
  const text = textOf(value);
  return typeof text === 'string' ? withoutLabel(text) || undefined : undefined;
};

/** How each kind of field is written in a record; undefined where it cannot be. */
const READ: Record<FieldKind, Read> = {
  text: textOf,
  number: unlabelled,
  pages: (value) => {
    const pages = unlabelled(value);
    return typeof pages === 'string' ? pages.replace(/\s*[-–—]+\s*/gu, '-') : undefined;
  },
  doi: (value) => /10\.\d{4,9}\/\S+$/u.exec(String(textOf(value) ?? ''))?.[0],
  url: (value) => {
    const text = textOf(value);
    if (typeof text !== 'string' || !/^https?:\/\//u.test(text)) return undefined;
    const address = text.replaceAll(' ', '%20');
    return URL.canParse(address) ? address : undefined;
  },
  names: (value) => {
    const names = Array.isArray(value)
      ? value.map(nameOf).filter((name) => name !== undefined)
      : [];
    return names.length > 0 ? names : undefined;
  },
  date: (value) => {
    const date = readDate(bareDate(value));
    if (!date) return undefined;
    const edtf = writeEdtf(date);
    const isSame = edtf !== undefined && JSON.stringify(readDate(edtf)) === JSON.stringify(date);
    return isSame ? edtf : date;
  },
  list: () => undefined,
  custom: () => undefined,
};

/** The language is a code, from which a style tells whether a title may have capitals; some programs write its name. */
const READ_NAMED: Readonly<Record<string, Read>> = {
  genre: unlabelled,
  language: (value) => {
    const text = textOf(value);
    return typeof text === 'string' && /^[a-z]{2,3}(?:-[\da-z]{2,8})*$/iu.test(text)
      ? text
      : undefined;
  },
};

/** A date without the fields that programs add to CSL’s. */
function bareDate(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { 'date-parts': parts, literal, raw, season, circa } = value as Record<string, unknown>;
  const [first] = Array.isArray(parts) ? (parts as unknown[]) : [];
  const hasNumbers = Array.isArray(first) && Number.isFinite(Number(first[0] ?? NaN));
  const words = hasNumbers ? {} : { literal, raw: literal ? undefined : raw };
  const ends = hasNumbers ? (parts as unknown[]).map((end) => end ?? [0]) : [];
  const all = { ...words, season, circa, ...(hasNumbers ? { 'date-parts': ends } : {}) };
  return Object.fromEntries(Object.entries(all).filter(([, each]) => each !== undefined));
}

function nameOf(value: unknown): Record<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const parts = NAME_PARTS.slice(0, 6).flatMap((part): [string, unknown][] => {
    const text = textOf((value as Record<string, unknown>)[part]);
    return text === undefined ? [] : [[part, text]];
  });
  const name = Object.fromEntries(parts);
  if (name['family'] ?? name['literal']) return name;
  // a name of one part, which some programs take for a given one
  return name['given'] ? { literal: name['given'] } : undefined;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Seasons by their first letters, as EDTF counts them from 21. */
const SEASONS = ['spr', 'sum', 'aut', 'win'];

const wordsOf = (text: string) =>
  (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) => fold(word).replace(/^0+(?=\d)/u, ''));

/** The words of a date: its numbers, and its months by the first letters of their names. */
const wordsOfDate = (edtf: string) =>
  edtf.split('/').flatMap((end) => {
    const [year = '', month] = wordsOf(end);
    return [year, ...wordsOf(end).slice(1), ...(month ? [MONTHS[Number(month) - 1] ?? ''] : [])];
  });

/** Every text that a value of a record holds. */
const textsOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(textsOf)
    : [String(value)];

/**
 * Whether a value stands in what a reference says: as it is, or word by word. Words with letters that
 * their file may have as commands cannot be compared, and are taken for said.
 */
function sayingOf(given: readonly Given[], isEncoded: boolean): (value: unknown) => boolean {
  const values = given.flatMap(({ value }) => [value, withoutTags(value)]);
  const texts = values.map(fold);
  const words = new Set(values.flatMap(wordsOf));
  const months = new Set([...words].map((word) => word.slice(0, 3)));
  const isMonth = (month: number) =>
    months.has(MONTHS[month - 1] ?? SEASONS[month - 21] ?? '') || words.has(String(month - 20));
  const isWord = (word: string, at: number) => words.has(word) || (at > 0 && isMonth(Number(word)));
  const comparable = (text: string) =>
    isEncoded ? text.replace(/[^\s-]*[^\p{ASCII}\s-][^\s-]*/gu, ' ') : text;
  return (value) =>
    textsOf(value).every(
      (text) =>
        texts.some((each) => each.includes(fold(text))) || wordsOf(comparable(text)).every(isWord),
    );
}

/** The tags that stood in what a record has. */
const tagsLeft = (written: Entry['csl'], record: Record<string, unknown>): Left[] =>
  Object.keys(record).flatMap((field) => {
    const value = field === 'DOI' || field === 'URL' ? '' : tagsIn(written[field]);
    return value === '' ? [] : [{ field, value, why: OF_THE_STYLE }];
  });

/** What some write before a DOI. */
const RESOLVER = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/iu;

/** What a reference says and its record does not. */
function leftOf(given: readonly Given[], record: Record<string, unknown>): Left[] {
  const texts = textsOf(record);
  const folded = texts.map(fold);
  const dates = texts.filter((text) => /^-?\d{4}(?:-\d\d)*/u.test(text)).flatMap(wordsOfDate);
  const words = new Set([...texts.flatMap(wordsOf), ...dates]);
  const isThere = (value: string) =>
    folded.some((text) => text.includes(fold(value))) ||
    wordsOf(value).every((word) => words.has(word) || words.has(word.slice(0, 3)));
  return given.flatMap(({ field, value }): Left[] => {
    if (KINDS.has(field)) return [];
    const isTold = [value, withoutTags(value), value.replace(RESOLVER, '')].some(isThere);
    const why =
      LEFT_OUT.get(field) ?? (isTold ? undefined : LANGUAGES.has(field) ? NO_CODE : NO_PLACE);
    return why === undefined ? [] : [{ field, value, why }];
  });
}
