import { decodeHTMLStrict } from 'entities';
import { DATE_CURE, readDate } from './dates.ts';
import { pageRanges } from './locators.ts';
import { didYouMean } from './nearest.ts';
import { sentences, type Fault, type Problem } from './problems.ts';
import type { Path } from './source.ts';
import { NAME_PARTS, type FieldKind } from './vocabulary.ts';
import type { Name } from './works.ts';

/** What a reader of one value calls when it finds a fault in it: an error, unless it says otherwise. */
export type Report = (
  path: Path,
  fault: Fault,
  ofKey?: boolean,
  severity?: Problem['severity'],
) => void;

/** Reads one value of an author's file; reports what is wrong and gives nothing back. */
export type Reader = (value: unknown, path: Path, report: Report) => unknown;

const MARKUP =
  /<\/?[a-z][^>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+\d*);|\\[a-z]+\{|(?<![\p{L}\p{N}])(?:\*\*?|__?)(?=\S)[^*_\n]+(?<=\S)(?:\*\*?|__?)(?![\p{L}\p{N}])/giu;

/** Whether what looks like markup is; the end of “Q&A;” is no character reference (HTML, 13.5). */
const isMarkup = (found: string) => !found.startsWith('&') || decodeHTMLStrict(found) !== found;

/**
 * How a key is written that a citation can name, at least in braces (`@{http://zotero.org/…}`)
 * (Pandoc’s manual, “Citation syntax”).
 */
export const ID = /^[\p{L}\p{N}_][^\s\p{C}{}[\]\\;,@"'`|]*$/u;

/** The most that a key may take once it is encoded in an address: it names files, and no disk takes longer names. */
export const LONGEST_ID = 200;

/** How an address that a browser can open is written. */
export const URL_WRITTEN = /^https?:\/\/[^\s<>"]+$/u;

/** How a DOI is written: alone, with neither the address of its resolver nor “doi:”. */
export const DOI = /^10\.\d{4,9}\/\S+$/u;

const TEXT =
  'Write the text after the colon, in quotation marks if it holds “: ” or begins with “[”; or take the line out.';

/** What an author is told to write in a field of each kind. */
export const CURES: Readonly<Record<FieldKind, string>> = {
  text: TEXT,
  number: TEXT,
  names:
    'Write each name as “- family: Bach” with “given: Stephen” below it, or as “- literal: Cabinet Office” for an organisation.',
  url: 'Write the whole address, as in “https://www.gov.uk/…”, without spaces.',
  pages: 'Write the first page, a hyphen and the last page, as in “399-415”.',
  date: DATE_CURE,
  list: 'Write each on a line of its own that begins with “- ”.',
  custom: 'Write fields of your own below it, two spaces further in.',
  doi: 'Write only the DOI itself, which begins with “10.”, as in “10.1111/j.1468-2338.2012.00693.x”; no “https://doi.org/” and no “doi:”.',
};

/** What an author is told of the types that a work may have (CSL 1.0.2, appendix III). */
export const TYPE_CURE =
  'Types are those of CSL, such as article-journal, article-newspaper, book, chapter, report, thesis, webpage, post-weblog, legislation and document.';

/** A field as authors know it: an item of a list goes by the list's name. */
const nameOf = (path: Path) => `“${path.findLast((step) => typeof step === 'string') ?? ''}”`;

/** Plain text without markup; a number is taken as it is written. */
export const readText: Reader = (value, path, report) => {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string' || !text.trim()) {
    report(path, {
      what: `${nameOf(path)} must be text, and not empty.`,
      cure: typeof value === 'boolean' ? 'Put it in quotation marks.' : CURES.text,
    });
    return undefined;
  }
  const markup = [...text.matchAll(MARKUP)].map(([found]) => found).find(isMarkup);
  if (markup) {
    report(path, {
      what: `There is markup in ${nameOf(path)}: ${markup}`,
      cure: 'Write plain text: “&”, “é” and quotation marks as they are, no tags, asterisks or codes. The citation style sets the italics.',
    });
    return undefined;
  }
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
};

/** What styles print themselves before a number, or after the kind of a report: “Research Report No. 5”. */
const LABEL = /^(?:nos?|nr|vols?|volume|iss(?:ue)?|pp?|pages?)\b[.:]?\s*(?=[\divxlc])/iu;
const LABEL_AT_END = /\s*\b(?:nos?\.?|nr\.?|number)$/iu;

/** Text to which a style adds its own label, and which must not have one already. */
const readUnlabelled =
  (label: RegExp): Reader =>
  (value, path, report) => {
    const text = readText(value, path, report);
    if (typeof text !== 'string') return text;
    const [found] = label.exec(text) ?? [];
    if (!found) return text;
    const words = found.trim();
    report(path, {
      what: `Styles write “${words}” themselves, and some would print it twice.`,
      cure: `Write “${text.replace(label, '')}”.`,
    });
    return undefined;
  };

/** A number, or the kind of a work, without what styles print themselves before or after it. */
export const withoutLabel = (text: string): string =>
  text.replace(LABEL, '').replace(LABEL_AT_END, '');

const readNumber = readUnlabelled(LABEL);

/** The kind of a report or thesis, whose number stands in a field of its own. */
export const readGenre = readUnlabelled(LABEL_AT_END);

/** An address that a browser can open. */
export const readUrl: Reader = (value, path, report) => {
  const ok = typeof value === 'string' && URL_WRITTEN.test(value) && URL.canParse(value);
  if (ok) return value;
  report(path, {
    what: 'This is not an http or https address.',
    cure: CURES.url,
  });
  return undefined;
};

const readNames: Reader = (value, path, report) => {
  if (!Array.isArray(value) || value.length === 0) {
    report(path, {
      what: `“${path.at(-1)}” must be a list of one name or more.`,
      cure: CURES.names,
    });
    return undefined;
  }
  return value
    .map((name, index) => readName(name, [...path, index], report))
    .filter((name) => name !== undefined);
};

/** The parts of a name that are words; the others say how styles take it. */
const IN_WORDS = NAME_PARTS.slice(0, 6);

const readName: Reader = (value, path, report) => {
  const name = isRecord(value) ? value : {};
  if (!name['family'] && !name['literal']) {
    report(path, {
      what: 'This name has neither a family name nor a literal one.',
      cure: 'Write “- family: Bach” with “given: Stephen” below it, or “- literal: Cabinet Office” for an organisation.',
    });
    return undefined;
  }
  const read: Record<string, unknown> = {};
  for (const [part, text] of Object.entries(name)) {
    if (!NAME_PARTS.some((known) => known === part)) {
      report(
        [...path, part],
        {
          what: `“${part}” is not a part of a name.`,
          cure: sentences(didYouMean(part, NAME_PARTS), `Parts are ${IN_WORDS.join(', ')}.`),
        },
        true,
      );
    } else {
      const isSwitch = typeof text === 'boolean' && !IN_WORDS.some((words) => words === part);
      read[part] = isSwitch ? text : readText(text, [...path, part], report);
    }
  }
  return read as Name;
};

const readList: Reader = (value, path, report) => {
  if (Array.isArray(value)) return value.map((text, at) => readText(text, [...path, at], report));
  report(path, { what: `${nameOf(path)} must be a list.`, cure: CURES.list });
  return undefined;
};

/** The reader of each kind of field. */
export const READERS: Record<FieldKind, Reader> = {
  list: readList,
  custom: (value, path, report) => {
    if (isRecord(value)) return value;
    report(path, { what: `${nameOf(path)} must be a group of fields.`, cure: CURES.custom });
    return undefined;
  },
  text: readText,
  names: readNames,
  url: readUrl,
  number: readNumber,
  pages: (value, path, report) => {
    const pages = readNumber(value, path, report);
    if (typeof pages === 'string' && pageRanges(pages).some(({ first, last }) => last < first)) {
      report(path, {
        what: 'These pages run backwards.',
        cure: CURES.pages,
      });
    }
    return pages;
  },
  date: (value, path, report) => {
    const date = readDate(value, (fault, part) => {
      report(part === undefined ? path : [...path, part], fault, part !== undefined);
    });
    const words = date?.literal === undefined ? 'season' : 'literal';
    const written = date?.[words];
    if (typeof written !== 'string') return date;
    const text = readText(written, [...path, words], report);
    return text === undefined ? undefined : { ...date, [words]: text };
  },
  doi: (value, path, report) => {
    if (typeof value === 'string' && DOI.test(value)) return value;
    report(path, {
      what: 'This is not a DOI.',
      cure: CURES.doi,
    });
    return undefined;
  },
};

/** Whether a value is a map of fields. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
