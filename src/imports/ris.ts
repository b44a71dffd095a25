import { decodeHTMLStrict } from 'entities';
import { dateOf, exactness, type GivenDate } from './dates.ts';
import { tidy, type Entry, type Given } from './entry.ts';
import { IN_BOOKS, isIn, isOfAccess, TYPES, WHOLE } from './ris-types.ts';

/** A tag, two spaces, a hyphen and a space; some write one space, or spaces that do not break. */
const LINE = /^([A-Z][A-Z\d])\s{1,2}-\s?(.*)$/su;

/** Whether a text is RIS. */
export const isRis = (text: string): boolean => /^\s*TY\s{1,2}-\s/mu.test(text);

/**
 * Reads a file of RIS. It is our own reader although citation-js has one, which loses the authors of
 * newspaper articles and nearly all of a web page (findings/citation-js-ris-newspaper.sh,
 * findings/citation-js-ris-web.sh).
 */
export function readRis(text: string): Entry[] {
  const records: Given[][] = [];
  let last: Given | undefined;
  for (const line of text.replace(/^\uFEFF/u, '').split(/\r\n?|\n/u)) {
    const [, field, value = ''] = LINE.exec(line.trimEnd()) ?? [];
    if (field === 'TY') records.push([]);
    // a value that goes on, on lines without a tag
    if (!field && last && line.trim()) last.value += ` ${line.trim()}`;
    if (!field) continue;
    last = { field, value: value.trim() };
    if (field === 'ER') last = undefined;
    else records.at(-1)?.push(last);
  }
  return records.map((given) => entryOf(given.filter(({ value }) => value)));
}

/** A reference as RIS has it: its tags, each with a value. */
export function entryOf(tags: readonly Given[]): Entry {
  const given = tags.map(({ field, value }) => ({ field, value: tidy(decodeHTMLStrict(value)) }));
  const all = (...fields: string[]) =>
    fields
      .flatMap((field) => given.filter((each) => each.field === field))
      .map(({ value }) => value);
  const first = (...fields: string[]) => all(...fields)[0];
  const written = (first('TY') ?? '').toUpperCase();
  const type = TYPES[written] ?? 'document';
  const fields = {
    ...people(type, all),
    title:
      first('TI', 'T1', 'CT') ??
      (type === 'book' || type === 'manuscript' ? first('BT') : undefined),
    'title-short': first('ST'),
    ...containers(type, first),
    issued: issuedOf(first, isOfAccess(written)),
    ...numbersOf(type, all),
    publisher: type === 'legal_case' ? undefined : first('PB'),
    authority:
      type === 'legal_case'
        ? first('PB')
        : ['bill', 'hearing'].includes(type)
          ? first('T3')
          : undefined,
    'publisher-place': first('CY', 'PP'),
    genre: all('M3').find((value) => !doiIn(value)),
    DOI: first('DO') ?? all('M3', 'UR').map(doiIn).find(Boolean),
    URL: all('UR', 'L2', 'LK').find((value) => /^https?:/u.test(value)),
    language: first('LA'),
    archive: first('DB') === undefined || type !== 'manuscript' ? undefined : first('DB'),
  };
  const own = Object.entries(fields).filter(([name]) => isIn(type, name));
  return { key: first('ID'), given, csl: { type, ...Object.fromEntries(own) } };
}

type All = (...fields: string[]) => string[];
type First = (...fields: string[]) => string | undefined;

/**
 * “Family, Given, Suffix”. A name without a comma is one name, and so is a body’s as EndNote wants it:
 * with a comma at its end, or with two where it has one of its own.
 */
function nameOf(written: string): Record<string, string> {
  if (/,\s*$|,,/u.test(written)) {
    return { literal: written.replace(/,\s*$/u, '').replace(/,,\s*/gu, ', ') };
  }
  const [family = '', given, suffix] = written.split(/\s*,\s*/u);
  if (!given) return { literal: family };
  return { family, given, ...(suffix ? { suffix } : {}) };
}

function people(type: string, all: All): Record<string, unknown> {
  const names = (...fields: string[]) => {
    const found = all(...fields).map(nameOf);
    return found.length > 0 ? found : undefined;
  };
  const hasEditors = IN_BOOKS.has(type) || type === 'article-journal' || type === 'document';
  return {
    author: names('AU', 'A1'),
    editor: names('ED', ...(hasEditors ? ['A2'] : []), ...(type === 'book' ? ['A3'] : [])),
    'collection-editor':
      type === 'book' ? names('A2') : IN_BOOKS.has(type) ? names('A3') : undefined,
    translator: names('A4'),
  };
}

/** What the work stands in: a periodical, a book, a site, a series. */
function containers(type: string, first: First): Record<string, unknown> {
  const series = first('T3');
  if (type === 'thesis' || type === 'standard') return {};
  if (WHOLE.has(type)) return { 'collection-title': first('T2') ?? series };
  const full =
    type === 'paper-conference'
      ? first('C3', 'BT', 'T2', 'JF')
      : type === 'legal_case'
        ? first('A2', 'T2', 'JF', 'BT')
        : first('T2', 'JF', 'BT');
  const short = first('J2', 'JA', 'JO');
  const event = type === 'paper-conference' && first('T2') !== full ? first('T2') : undefined;
  return {
    'container-title': full ?? short,
    'container-title-short': full !== undefined && short !== full ? short : undefined,
    'event-title': event,
    'collection-title': series,
  };
}

/** Of newspapers it is the first page. */
const HAVE_ISSUE_IN_M1 = new Set(['article-journal', 'article-magazine']);

/** The most exact of the dates that a reference gives. */
function issuedOf(first: First, isDayOfAccess: boolean): GivenDate | undefined {
  // Y1 is of the specification of 2001, and gives way to both
  const [year] = /\b\d{4}\b/u.exec(first('PY', ...(isDayOfAccess ? [] : ['DA']), 'Y1') ?? '') ?? [];
  const isOfYear = (date: GivenDate) =>
    year === undefined || (date['date-parts']?.[0]?.[0] ?? Number(year)) === Number(year);
  return [...(isDayOfAccess ? [] : ['DA']), 'Y1', 'PY']
    .map((field) => dateOf(first(field) ?? '', year))
    .filter((date) => date !== undefined && isOfYear(date))
    .sort((a, b) => exactness(b) - exactness(a))[0];
}

/** A DOI that stands where none belongs, as M3 of EndNote has it. */
const doiIn = (value: string) => /^(?:doi:?\s*)?(10\.\d{4,9}\/\S+)$/iu.exec(value)?.[1];
const ISBN = /^(?:97[89])?\d{9}[\dXx](?!\d)/u;
const ISSN = /^\d{4}-?\d{3}[\dXx]$/u;

function numbersOf(type: string, all: All): Record<string, unknown> {
  const [volume, issue, edition] = [all('VL')[0], all('IS')[0], all('ET')[0]];
  const [start, end, m1, docket] = [all('SP')[0], all('EP')[0], all('M1')[0], all('SV')[0]];
  const pages = start && end && !/[-–]/u.test(start) ? `${start}-${end}` : (start ?? end);
  const serial = all('SN');
  const isbn = serial.find((value) => ISBN.test(value.replace(/[\s-]/gu, '')));
  const issn = serial.find((value) => ISSN.test(value));
  const number = serial.find((value) => value !== isbn && value !== issn);
  const isLaw = ['bill', 'legislation', 'hearing'].includes(type);
  return {
    volume,
    ...(WHOLE.has(type)
      ? { number: number ?? (type === 'report' ? issue : undefined) }
      : { issue: issue ?? (HAVE_ISSUE_IN_M1.has(type) ? m1 : undefined) }),
    ...(number ? { number } : {}),
    ...(isLaw && m1 ? { number: m1 } : {}),
    ...(type === 'legal_case' && docket ? { number: docket } : {}),
    ...(type === 'book' && m1 ? { 'collection-number': m1 } : {}),
    ...(type === 'chapter' && docket ? { 'collection-number': docket } : {}),
    ...(type === 'software' ? { version: edition } : { edition }),
    ...(WHOLE.has(type) ? { 'number-of-pages': pages } : { page: pages }),
    'number-of-volumes': all('NV')[0],
    section: all('SE')[0],
    'chapter-number': type === 'chapter' ? all('SE')[0] : undefined,
    ISBN: isbn,
    ISSN: issn,
  };
}
