import type { CslItem } from '../../../src/bibliography/index.ts';
import { addressOf, typographic, type WorkRecord } from './record.ts';

/** A program and the format that it reads. */
export type Reader =
  | 'pandoc -f bibtex'
  | 'pandoc -f biblatex'
  | 'pandoc -f ris'
  | 'pandoc -f csljson'
  | 'bib2xml'
  | 'biblatex2xml'
  | 'ris2xml'
  | 'biber'
  | 'citation-js bib'
  | 'citation-js ris'
  | 'citation-js json'
  | 'biblatex-csl-converter'
  | 'Zotero bib'
  | 'Zotero ris';

/** What a program reads otherwise than it was written, whatever is written. */
interface Loss {
  readers: Reader[];
  field: keyof WorkRecord;
  why: string;
  /** What it reads of a value, which is the same value where nothing is lost. */
  reads: (value: string | undefined, work: CslItem) => string | undefined;
}

const BIBTEX_IN_PANDOC: Reader[] = ['pandoc -f bibtex', 'pandoc -f biblatex'];

const isInWords = (date: string | undefined) => date !== undefined && !/^\d{4}/u.test(date);
/** The words that RIS has for a season, an uncertain year, or words of its own. */
const inRis = (date: string | undefined) =>
  isInWords(date) && !/\d{4}/u.test(date ?? '')
    ? undefined
    : date?.replace(/^(\d+)~$/u, 'c. $1').replace(/^(\d+)-21$/u, 'Spring $1');
const isPage = ({ type }: CslItem) => ['webpage', 'post-weblog'].includes(type);
const withoutSeason = (date: string | undefined) => date?.replace(/^(\d{4})-2[1-4]$/u, '$1');

/** A body with a comma in its name. */
const COMMA = /\{([^{};]+), ([^{};]+)\}/gu;
/** A body of several words. */
const BODY = /\{([^{};]* [^{};]*)\}/gu;

/**
 * A body as bibutils takes it for one person or several: the surname is the last word, or begins with
 * the last word in small letters, and capitals alone before it are initials.
 */
function torn(body: string): string {
  const names = body.split(/ and /u).map((name) => {
    const [, given, family] =
      /^(.+?) ((?:(?!\p{Lu})\S+ )+(?:\p{Lu}\S*(?: |$))+|\S+)$/u.exec(name) ?? [];
    if (!given || !family || name.includes(', ')) return name.includes(', ') ? name : `{${name}}`;
    const isInitials = /^\p{Lu}{2,}$/u.test(given);
    return `${family}, ${isInitials ? [...given].join(' ') : given}`;
  });
  return names.join('; ');
}

/**
 * All that is known to be lost, each with its reason. Every row is asserted on both sides: a
 * program must read just this, and there must be a work of which it does.
 */
export const losses: Loss[] = [
  {
    readers: ['bib2xml'],
    field: 'container',
    why: 'bibutils has no larger whole for a page of the web. The site’s name stands in “journaltitle”, where Pandoc and Zotero read it.',
    reads: (value, { type }) => (['webpage', 'post-weblog'].includes(type) ? undefined : value),
  },
  {
    readers: ['bib2xml', 'ris2xml'],
    field: 'container',
    why: 'MODS calls a series a host, as it does a journal; no loss. The number of a report is its own; that of its series stands behind the title of the series.',
    reads: (value, { type, ...work }) => {
      const series = [work['collection-title'], type === 'report' && work['collection-number']];
      return value ?? (series.filter(Boolean).join(', ') || undefined);
    },
  },
  {
    readers: [
      ...BIBTEX_IN_PANDOC,
      'bib2xml',
      'citation-js bib',
      'biblatex-csl-converter',
      'Zotero bib',
    ],
    field: 'title',
    why: 'Straight quotation marks are written as typographic ones: LaTeX prints a straight one as the end of a quotation, and Pandoc reads it so.',
    reads: typographic,
  },
  {
    readers: BIBTEX_IN_PANDOC,
    field: 'title',
    why: 'Pandoc takes single quotation marks for a quotation, and writes it with its own, double ones.',
    reads: (value) => value?.replace(/‘([^‘’]+)’/gu, '“$1”'),
  },
  {
    readers: ['pandoc -f csljson'],
    field: 'title',
    why: 'As above, and straight marks too.',
    reads: (value) => value?.replace(/(?<=^|\s)["‘’]([^"‘’]+)["’](?=\W|$)/gu, '“$1”'),
  },
  {
    readers: BIBTEX_IN_PANDOC,
    field: 'title',
    why: 'Pandoc drops \\textbraceleft. “\\{”, which it knows, would unbalance the file for BibTeX where there is no “\\}”.',
    reads: (value) => (value?.includes('}') ? value : value?.replace('{ ', '')),
  },
  {
    readers: ['bib2xml'],
    field: 'title',
    why: 'bibutils reads \\textasciicircum as an arrowhead, and leaves \\textbackslash as it is.',
    reads: (value) => value?.replaceAll('^', '⌃').replaceAll('\\', '\\textbackslash'),
  },
  {
    readers: ['bib2xml'],
    field: 'author',
    why: 'bibutils gives “Jr” its full stop.',
    reads: (value) => value?.replace(/, Jr\b/gu, ', Jr.'),
  },
  {
    readers: ['ris2xml'],
    field: 'author',
    why: 'bibutils takes the comma before “Jr” for a part of the first name.',
    reads: (value) => value?.replace(/, Jr\b/gu, ',, Jr.'),
  },
  {
    readers: ['pandoc -f ris'],
    field: 'author',
    why: 'Pandoc reads names in RIS as in BibTeX, with “Jr” before the first name; the specification has it after.',
    reads: (value) => value?.replace(/, (\w+), Jr\b/gu, ', Jr, $1'),
  },
  ...(['author', 'editor'] as const).flatMap((field): Loss[] => [
    {
      readers: ['ris2xml'],
      field,
      why: 'bibutils takes any name with a space in it for a person’s, and “and” for the start of another; no-break spaces would keep it from that, and make another body of the same one in Zotero.',
      reads: (value) => value?.replace(BODY, (_, body: string) => torn(body)),
    },
    {
      readers: ['pandoc -f ris'],
      field,
      why: 'In RIS a comma ends a surname, and nothing can stand for one in a body’s name; Pandoc takes what follows for a “Jr”.',
      reads: (value) => value?.replace(COMMA, '$1, , $2'),
    },
  ]),
  {
    readers: ['pandoc -f ris'],
    field: 'issued',
    why: 'Pandoc reads only years from RIS. It prints words for a date, but leaves them out when it writes CSL-JSON, by which it is asked here.',
    reads: (value) =>
      isInWords(value) ? (/\d{4}/u.test(value ?? '') ? '' : undefined) : value?.slice(0, 4),
  },
  {
    readers: [...BIBTEX_IN_PANDOC, 'biber', 'biblatex-csl-converter'],
    field: 'issued',
    why: 'Of words for a date they read the year alone, and no season; Typst would refuse the whole file for words without a number, which stand in a note.',
    reads: (value) => (isInWords(value) ? /\d{4}/u.exec(value ?? '')?.[0] : withoutSeason(value)),
  },
  {
    readers: ['pandoc -f csljson'],
    field: 'issued',
    why: 'Pandoc prints words and seasons, but leaves them out when it writes CSL-JSON, by which it is asked here.',
    reads: (value) => (isInWords(value) ? '' : withoutSeason(value)),
  },
  {
    readers: ['bib2xml'],
    field: 'issued',
    why: 'bibutils reads the words that BibTeX prints: “c. 1844”, a month that is a season; words without a year stand in a note.',
    reads: (value) =>
      isInWords(value) && !/\d{4}/u.test(value ?? '')
        ? undefined
        : value?.replace(/^(\d+)~$/u, 'c. $1').replace(/^(\d{4})-21$/u, '$1-Spring'),
  },
  {
    readers: ['ris2xml'],
    field: 'issued',
    why: 'bibutils reads the words that Zotero needs in place of a season or an uncertain year; words without a year stand in a note.',
    reads: inRis,
  },
  {
    readers: ['bib2xml', 'ris2xml'],
    field: 'issued',
    why: 'Neither BibTeX nor RIS has periods; both get the first year.',
    reads: (value) => value?.split('/')[0],
  },
  {
    readers: ['ris2xml'],
    field: 'issued',
    why: 'bibutils takes the day of access (Y2) for the month, where there is no other.',
    reads: (value, { type, accessed }) => {
      const isYear = value?.length === 4 && !type.startsWith('article');
      const [read] = (accessed as CslItem['issued'])?.['date-parts'] ?? [];
      return isYear && read ? `${value}-${read.join('/')}/` : value;
    },
  },
  {
    readers: ['pandoc -f ris', 'bib2xml', 'ris2xml'],
    field: 'accessed',
    why: 'None of them has a place for it. From BibTeX, biblatex2xml of the same bibutils has.',
    reads: () => undefined,
  },
  {
    readers: ['citation-js bib', 'biblatex-csl-converter'],
    field: 'container',
    why: 'The data model of biblatex has no larger whole for a page of the web. The site’s name stands in “journaltitle”, where Pandoc and Zotero read it.',
    reads: (value, work) => (isPage(work) ? undefined : value),
  },
  {
    readers: ['citation-js bib'],
    field: 'URL',
    why: 'It encodes the percent signs of an address in which nothing but signs with a meaning of their own is encoded (findings/citation-js-bibtex-address.sh).',
    reads: (value) => (value && decodeURI(value) === value ? addressOf(encodeURI(value)) : value),
  },
  {
    readers: ['citation-js bib'],
    field: 'issued',
    why: 'It knows neither seasons nor uncertain years; of words for a date it reads the year.',
    reads: (value) =>
      isInWords(value) ? /\d{4}/u.exec(value ?? '')?.[0] : withoutSeason(value)?.replace('~', ''),
  },
  ...(['title', 'author', 'issued', 'URL', 'container', 'accessed'] as const).map(
    (field): Loss => ({
      readers: ['citation-js ris'],
      field,
      why: 'Of a dated web page it reads the type alone, and nothing else (findings/citation-js-ris-web.sh). With the specification’s ELEC it would read them, and Pandoc would not know them for web pages.',
      reads: (value, { type, issued }) => (type === 'webpage' && issued ? undefined : value),
    }),
  ),
  {
    readers: ['citation-js ris'],
    field: 'author',
    why: 'It files the author of a newspaper’s article as a reporter (findings/citation-js-ris-newspaper.sh).',
    reads: (value, { type, issued }) =>
      type === 'article-newspaper' && issued ? undefined : value,
  },
  {
    readers: ['citation-js ris'],
    field: 'issued',
    why: 'It reads no day of a newspaper’s article, and no period.',
    reads: (value, { type }) =>
      type === 'article-newspaper' ? value?.slice(0, 4) : value?.split('/')[0],
  },
  {
    readers: ['citation-js ris'],
    field: 'editor',
    why: 'It knows no ED, the tag of the specification of 2001.',
    reads: () => undefined,
  },
  {
    readers: ['citation-js ris'],
    field: 'container',
    why: 'It knows no BT either.',
    reads: (value, { type }) =>
      /^(?:chapter|paper-conference|entry)/u.test(type) ? undefined : value,
  },
  {
    readers: ['biblatex-csl-converter'],
    field: 'container',
    why: 'It makes the capitals of a journal’s name small, but for the first, as if it were a title; not where braces stand around an “and”.',
    reads: (value, { type }) =>
      type.startsWith('article') && !value?.includes(' and ')
        ? value?.replace(/(?<=\s)\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase())
        : value,
  },
  {
    readers: ['biblatex-csl-converter'],
    field: 'title',
    why: 'It drops \\textasciicircum and \\textbraceleft.',
    reads: (value) => {
      const text = value?.replaceAll('^', '');
      return text?.includes('}') ? text : text?.replace('{ ', '');
    },
  },
  {
    readers: ['biblatex-csl-converter'],
    field: 'page',
    why: 'It leaves no space between ranges; no loss.',
    reads: (value) => value?.replaceAll(', ', ','),
  },
  {
    readers: ['Zotero ris'],
    field: 'issued',
    why: 'RIS has no periods; Zotero gets the first year, and the words for a season or an uncertain one. Words without a year stand in a note.',
    reads: (value) => inRis(value)?.split('/')[0],
  },
  ...(['author', 'editor'] as const).map((field): Loss => ({
    readers: ['Zotero ris'],
    field,
    why: 'In RIS a comma ends a surname, and nothing can stand for one in a body’s name.',
    reads: (value) => value?.replace(COMMA, '$1, $2,'),
  })),
  {
    readers: ['citation-js ris'],
    field: 'accessed',
    why: 'It reads no day of access in the form of the specification of 2001.',
    reads: (value, { type }) => (type === 'webpage' ? undefined : value),
  },
  {
    readers: ['citation-js ris'],
    field: 'issued',
    why: 'Of words and of uncertain years it makes text that it does not read as a date.',
    reads: (value) =>
      isInWords(value) || /~|^\d{4}-2[1-4]$/u.test(value ?? '') ? undefined : value,
  },
  {
    readers: ['Zotero bib'],
    field: 'title',
    why: 'It does not know what LaTeX has for a tilde, a caret, a backslash and a brace without its partner; the backslash before a brace is LaTeX’s own.',
    reads: (value) => {
      const text = value
        ?.replaceAll('\\', '\\textbackslash')
        .replaceAll('\\textbackslash ', '\\textbackslash ')
        .replaceAll('^', 'ˆ')
        .replaceAll('~', '\\textasciitilde');
      return text?.includes('}') ? text : text?.replace('{', '\\textbraceleft');
    },
  },
  {
    readers: ['Zotero bib'],
    field: 'issued',
    why: 'It reads the words that BibTeX prints, which Zotero takes apart as it stores them; words without a year stand in a note.',
    reads: (value) =>
      isInWords(value)
        ? /\d{4}/u.exec(value ?? '')?.[0]
        : value?.replace(/^(\d{4})-21$/u, '$1-Spring').replace('~', ' '),
  },
  {
    readers: ['pandoc -f ris', 'Zotero ris', 'citation-js ris'],
    field: 'URL',
    why: 'A DOI that ris2xml does not know for one is given as an address too.',
    reads: (value, { DOI }) =>
      value ?? (DOI && !/^10\.\d{4}\//u.test(DOI) ? `https://doi.org/${DOI}` : undefined),
  },
];

/** What a program reads of a record. */
export function readBy(reader: Reader, record: WorkRecord, work: CslItem): WorkRecord {
  const read = { ...record };
  for (const { readers, field, reads } of losses) {
    if (readers.includes(reader)) read[field] = reads(read[field], work);
  }
  return read;
}
