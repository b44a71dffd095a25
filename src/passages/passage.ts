/**
 * Permalinks to passages: `/what-is-a-mutual/?edition=1.0&hash=cb2e69b0#p2-3` names paragraph 2.3
 * as it stood in edition 1.0. Anybody can write such an address, so what is read from one must only
 * ever be shown as text, never as HTML.
 */
import { isNumber } from '../ledger/numbers.ts';

/** Words that an address quotes, as src/passages/text-fragment.ts writes them. */
export interface Quote {
  start: string;
  /** Where the quotation runs on, its last words. */
  end?: string;
}

/** A paragraph as it stood in an edition, to be linked to. */
export interface Passage {
  /** The id of the paragraph: "p2-3". */
  id: string;
  edition: string;
  hash: string;
}

/**
 * What an address says of a passage. A part is undefined where the address lacks it, and null where
 * the address has it but it cannot be read.
 */
export interface ReadPassage {
  /** What the fragment names, if it may be meant for a paragraph: "p2-3", or "p2-x". */
  fragment: string | undefined;
  edition: string | null | undefined;
  hash: string | null | undefined;
  quotes: Quote[];
}

const DIRECTIVE = ':~:';
/**
 * How much of a directive is read, in characters: no link that this site made is nearly as long.
 */
const LONGEST = 2000;

/** The address of a passage, from the path or the address of its page. */
export const passageAddress = (page: string, { id, edition, hash }: Passage) =>
  `${page}?${new URLSearchParams({ edition, hash })}#${id}`;

/** Reads what an address says of a passage. Never throws, whatever the address. */
export function readPassage(address: string): ReadPassage {
  const url = URL.canParse(address) ? new URL(address) : new URL('https://example.org');
  const [fragment = '', directive = ''] = url.hash.slice(1).split(DIRECTIVE);
  const name = decode(fragment);
  return {
    fragment: name !== undefined && /^p\d/iu.test(name) ? name : undefined,
    edition: one(url.searchParams, 'edition', /^\d{1,4}\.\d{1,4}$/u),
    hash: one(url.searchParams, 'hash', /^[\da-f]{8}$/u),
    quotes: quotesIn(directive.slice(0, LONGEST)),
  };
}

/**
 * The value of a parameter that the address gives once, in the right form; null where it is given
 * otherwise, undefined where it is not given.
 */
function one(query: URLSearchParams, name: string, form: RegExp): string | null | undefined {
  const [value, ...more] = new Set(query.getAll(name));
  if (value === undefined) return undefined;
  return more.length === 0 && form.test(value) ? value : null;
}

function quotesIn(directive: string): Quote[] {
  return directive.split('&').flatMap((each) => {
    if (!each.startsWith('text=')) return [];
    // words before and after the quotation end and begin with a hyphen
    const parts = each
      .slice('text='.length)
      .split(',')
      .filter((part) => !part.endsWith('-') && !part.startsWith('-'))
      .map(decode);
    const [start, end] = parts;
    return start ? [{ start, ...(end ? { end } : {}) }] : [];
  });
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** A paragraph's section and its number there: 2 and "3A" for "p2-3A". */
export interface ParagraphName {
  section: number;
  number: string;
}

/**
 * Reads a fragment as the id of a paragraph. One that is no such id gives the number that comes
 * nearest to it, and `isId` is false.
 */
export function readId(fragment: string): ParagraphName & { isId: boolean } {
  const [, section = '0', rest = ''] = /^p(\d{1,4})(?:-(.*))?$/isu.exec(fragment) ?? [];
  const isId = /^p[1-9]/u.test(fragment) && rest.length <= 8 && isNumber(rest);
  const [near] = /^(?:[A-Z]{1,4}1(?!\d)|\d{1,4}[A-Z]{0,4})/u.exec(rest.toUpperCase()) ?? [];
  const number = [near, near?.replace(/\D+$/u, ''), '1'].find(
    (each) => each !== undefined && isNumber(each),
  );
  return { section: Number(section), number: number ?? '1', isId };
}

/**
 * Whether an address asks for more than a place on its page, so that the list of paragraphs has to
 * answer.
 */
export const namesPassage = ({ edition, hash, quotes }: ReadPassage) =>
  edition !== undefined || hash !== undefined || quotes.length > 0;
