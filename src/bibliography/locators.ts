import { LABELS, type LocatorLabel } from './places.ts';
import type { Fault } from './problems.ts';

/** A place within a work: a CSL locator term and what follows it ("page", "401-408"). */
export interface Locator {
  label: LocatorLabel;
  value: string;
}

/**
 * A number as places have them: 12, 12a, A12, 3.4, xii, and of several parts: 33(2)(a) in an Act,
 * 12n4 for a note on a page, 12ff, 1:23 for chapter and verse or a minute of a film.
 */
const SUBSECTION = String.raw`\([\p{L}\d]+\)`;
const ARABIC = String.raw`[A-Za-z]?\d+(?:[.:]\d+)*(?:nn?\d+|[A-Za-z]{1,2})?(?:${SUBSECTION})*`;
const ROMAN = String.raw`(?:[ivxlcdm]+|[IVXLCDM]+)(?:${SUBSECTION})*`;
const LAST = `(?:${ARABIC}|${ROMAN}|(?:${SUBSECTION})+)`;
const DASH = String.raw`\s*(?:--?|[–—])\s*`;
const range = (first: string) => String.raw`${first}(?:${DASH}${LAST})?(?![\p{L}\p{N}])`;
/** Numbers and ranges in a row. "p. 3, i think" has no second number: none turns Roman on the way. */
const series = (number: string) =>
  String.raw`${range(number)}(?:\s*(?:,|&|and)\s*${range(number)})*`;
const NUMBERS = new RegExp(`^(?:${series(ARABIC)}|${series(ROMAN)})`, 'u');
/** What a dictionary is cited by: a word, or several in quotation marks. */
const ENTRY = /^(?:[“"‘'][^”"’']+[”"’']|[\p{L}\p{N}][\p{L}\p{N}’'-]*)/u;
const LABEL = /^(?:(¶¶?|§§?)|(s\.vv?|sub verb(?:o|is)|\p{L}+)(\.?))\s*/u;

const howTo =
  'Write the kind of place and its number, as in “p. 405”, “pp. 401-408”, “para. 3”, “chap. 2”, “sec. 4”, “fig. 1”, “table 2” or “vol. 3”.';

/** What a citation's words after the key hold: a locator, text after it, or a locator gone wrong. */
export interface AfterKey {
  locator?: Locator;
  suffix?: string;
  fault?: Fault;
}

/**
 * Reads what stands after a citation key, as Pandoc does (manual, "Citation syntax"): an optional
 * comma, then a locator, named or a bare page number, then a suffix. Braces mark the locator out
 * where it could be mistaken. Unlike Pandoc, which prints what it cannot read, a term that names
 * a locator but is followed by no number is a fault.
 */
export function readAfterKey(text: string): AfterKey {
  const afterComma = text.replace(/^\s*,?\s*/u, '');
  const braced = /^\{([^}]*)\}/u.exec(afterComma);
  if (braced) {
    const inner = readBraces(braced[1]?.trim() ?? '');
    return inner.fault ? inner : withSuffix(inner, afterComma.slice(braced[0].length));
  }
  const named = LABEL.exec(afterComma);
  const label = named && LABELS.get((named[1] ?? named[2] ?? '').toLowerCase());
  const rest = named ? afterComma.slice(named[0].length) : '';
  if (label) {
    const value = (label === 'sub-verbo' ? ENTRY : NUMBERS).exec(rest)?.[0];
    if (value) return withSuffix(locate(label, value), rest.slice(value.length));
    // "chapter and verse" is prose; "p. and verse" and "p." are not
    if (named[3] || named[1] || !rest) return { fault: notANumber(afterComma) };
  } else if (named?.[3] && /^\d/u.test(rest)) {
    return {
      fault: {
        what: `“${named[0].trim()}” is not a kind of place in a work that this site knows.`,
        cure: howTo,
      },
    };
  }
  const bare = /^\d/u.test(afterComma) && NUMBERS.exec(afterComma)?.[0];
  if (bare) return withSuffix(locate('page', bare), afterComma.slice(bare.length));
  return withSuffix({}, text);
}

/** Braces hold a locator and nothing else, whatever it looks like; empty ones say that there is none. */
function readBraces(inside: string): AfterKey {
  const read = inside ? readAfterKey(inside) : {};
  if (!inside || read.fault || (read.locator && !read.suffix)) return read;
  const named = LABEL.exec(inside);
  const label = named && LABELS.get((named[1] ?? named[2] ?? '').toLowerCase());
  const value = label ? inside.slice(named[0].length) : inside;
  return { locator: { label: label ?? 'page', value: value.replace(/\s*[–—]\s*/gu, '-') } };
}

const locate = (label: LocatorLabel, value: string): AfterKey => {
  const tidy = value.replace(/\s*(?:--?|[–—])\s*/gu, '-');
  const backwards = pageRanges(tidy).find(({ first, last }) => last < first);
  return backwards
    ? {
        fault: {
          what: `The range “${value}” runs backwards.`,
          cure: 'Write the smaller number first.',
        },
      }
    : { locator: { label, value: tidy } };
};

const withSuffix = (read: AfterKey, suffix: string): AfterKey =>
  suffix.trim() ? { ...read, suffix: suffix.trimEnd() } : read;

const notANumber = (text: string): Fault => ({
  what: `“${text.trim()}” names a place in the work, but no number follows.`,
  cure: howTo,
});

/** Whether a place is more than one: "3-5", "3, 7", "33(2)-34". A word of a dictionary never is. */
export const isSeveral = ({ label, value }: Locator) =>
  label !== 'sub-verbo' && /[-–,&]|\band\b/u.test(value);

/** A place as it is printed where its numbers have several parts: "33(2)–34". Styles shorten the rest. */
export const withDashes = ({ label, value }: Locator) =>
  label !== 'sub-verbo' && /[.:()]|\dn/u.test(value) ? value.replaceAll('-', '–') : value;

/**
 * The page numbers in a locator or a `page` field: "401-8, 410" gives 401-408 and 410-410.
 * Roman numerals, and numbers with letters or of several parts, are left out: they cannot be compared.
 */
export function pageRanges(pages: string): { first: number; last: number }[] {
  return [...pages.matchAll(/(?<![\w.:(])(\d+)(?:\s*[-–—]+\s*(\d+))?(?![\w.:(])/gu)].map(
    ([, from = '', to]) => ({
      first: Number(from),
      last: Number(
        to && to.length < from.length ? from.slice(0, from.length - to.length) + to : (to ?? from),
      ),
    }),
  );
}

/** Whether every page of a locator lies within a work's pages; unknown where either has no numbers. */
export function withinPages(locator: string, pages: string): boolean | undefined {
  const cited = pageRanges(locator);
  const known = pageRanges(pages);
  if (cited.length === 0 || known.length === 0) return undefined;
  return cited.every(({ first, last }) =>
    known.some((range) => first >= range.first && last <= range.last),
  );
}
