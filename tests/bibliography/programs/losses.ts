import type { CslItem } from '../../../src/bibliography/index.ts';
import type { WorkRecord } from './record.ts';

/** A program and the format that it reads. */
export type Reader =
  | 'pandoc -f bibtex'
  | 'pandoc -f biblatex'
  | 'pandoc -f ris'
  | 'pandoc -f csljson'
  | 'bib2xml'
  | 'biblatex2xml'
  | 'ris2xml';

/** What a program reads otherwise than it was written, whatever is written. */
interface Loss {
  readers: Reader[];
  field: keyof WorkRecord;
  why: string;
  /** What it reads of a value, which is the same value where nothing is lost. */
  reads: (value: string | undefined, work: CslItem) => string | undefined;
}

const BIBTEX_IN_PANDOC: Reader[] = ['pandoc -f bibtex', 'pandoc -f biblatex'];

/** A body with a comma in its name. */
const COMMA = /\{([^{};]+), ([^{};]+)\}/gu;

/**
 * All that is known to be lost, each with its reason. Every row is asserted on both sides: a
 * program must read just this, and there must be a work of which it does.
 */
export const losses: Loss[] = [
  {
    readers: [...BIBTEX_IN_PANDOC, 'bib2xml'],
    field: 'container',
    why: 'BibTeX’s @misc has no larger whole. The site’s name stands in “howpublished”, which is read as the publisher.',
    reads: (value, { type }) => (['webpage', 'post-weblog'].includes(type) ? undefined : value),
  },
  {
    readers: ['bib2xml', 'ris2xml'],
    field: 'container',
    why: 'MODS calls a series a host, as it does a journal; no loss.',
    reads: (value, work) => value ?? (work['collection-title'] as string | undefined),
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
    why: 'bibutils takes a straight quotation mark for a closing one. What LaTeX has for a straight one is unknown to it.',
    reads: (value) => value?.replaceAll('"', '”'),
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
      why: 'In RIS a comma ends a surname, and nothing can stand for one in a body’s name.',
      reads: (value) => value?.replace(COMMA, '$1, $2'),
    },
    {
      readers: ['pandoc -f ris'],
      field,
      why: 'As above; Pandoc takes what follows for a “Jr”.',
      reads: (value) => value?.replace(COMMA, '$1, , $2'),
    },
  ]),
  {
    readers: ['pandoc -f ris'],
    field: 'issued',
    why: 'Pandoc reads only years from RIS.',
    reads: (value) => value?.slice(0, 4),
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
    readers: ['pandoc -f ris'],
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
