import { readAfterKey, type Locator } from './locators.ts';
import type { Fault } from './problems.ts';

/** One work cited, with the place in it and the words around it (CSL: a cite-item). */
export interface CitationItem {
  id: string;
  locator?: Locator;
  prefix?: string;
  suffix?: string;
  suppressAuthor?: true;
}

/** What one pair of brackets cites, or a narrative citation with what follows it. */
export interface Cluster {
  mode: 'parenthetical' | 'narrative';
  items: CitationItem[];
}

/** A cluster, or what is wrong with it, between two offsets of the text that was searched. */
export type Found = { start: number; end: number } & (
  { cluster: Cluster; keyOffsets: number[]; fault?: never } | { fault: Fault; cluster?: never }
);

/** A key that needs no braces: single punctuation marks may stand within it, and "//" after ":" or "/". */
export const KEY = String.raw`[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&+?<>~/-](?=[\p{L}\p{N}_])|[:/](?=/))*`;
export const AT = String.raw`(?<![\p{L}\p{N}._+])(-?)@(?:\{([^{}\s]+)\}|(${KEY}))`;
const KEYS = new RegExp(AT, 'gu');
const BARE = new RegExp(AT, 'uy');

const faults = {
  unclosed: {
    what: 'A citation opens here with “[” but is never closed.',
    cure: 'Put “]” after it. Bold, italics, links and code cannot stand inside a citation. For a plain bracket write “\\[”.',
  },
  unopened: {
    what: 'A citation is closed here with “]” but was never opened.',
    cure: 'Put “[” before it. Bold, italics, links and code cannot stand inside a citation. For a plain bracket write “\\]”.',
  },
  noKey: {
    what: 'No key follows “@”.',
    cure: 'Write the key of a work directly after “@”, as in “[@bach-2012, p. 405]”. For a plain “@” write “\\@”.',
  },
  noWork: {
    what: 'One part of this citation names no work.',
    cure: 'Every part between semicolons needs a key, as in “[@bach-2012; @michie-2012]”. Put words that belong to a work beside its key, without a semicolon.',
  },
  twoWorks: {
    what: 'Two works stand in one part of this citation.',
    cure: 'Put a semicolon between them, as in “[@bach-2012; @michie-2012]”.',
  },
} satisfies Record<string, Fault>;

/**
 * Finds every citation in a run of text, in Pandoc's syntax as Pandoc reads it (manual, "Citation
 * syntax"): `[@key, p. 3; see @other]`, `[-@key]`, `@key`, `@key [p. 3]`, `@{odd key}`. E-mail
 * addresses are left alone, as is every character for which `isLiteral` says that it was escaped.
 * What cannot be read comes back as a fault in its place; nothing is thrown.
 */
export function findCitations(
  text: string,
  isLiteral: (offset: number) => boolean = () => false,
): Found[] {
  const found: Found[] = [];
  let at = 0;
  while (at < text.length) {
    const next = readAt(text, at, isLiteral);
    if (next) found.push(next);
    at = next ? next.end : at + 1;
  }
  return found;
}

function readAt(
  text: string,
  at: number,
  isLiteral: (offset: number) => boolean,
): Found | undefined {
  if (isLiteral(at)) return undefined;
  if (text[at] === '[') return readBracketed(text, at, isLiteral);
  if (text[at] === '@' || (text[at] === '-' && text[at + 1] === '@')) {
    return readNarrative(text, at, isLiteral);
  }
  return undefined;
}

function readBracketed(
  text: string,
  start: number,
  isLiteral: (offset: number) => boolean,
): Found | undefined {
  const close = closingBracket(text, start, isLiteral);
  const inside = text.slice(start + 1, close ?? text.length);
  const key = firstKey(inside, start + 1, isLiteral);
  if (!key || openBrackets(text, start + 1, start + 1 + key.index, isLiteral) > 0) {
    return close !== undefined &&
      /^\s*-?@/u.test(inside) &&
      !isLiteral(start + 1 + inside.indexOf('@'))
      ? { start, end: close + 1, fault: faults.noKey }
      : undefined;
  }
  if (close === undefined) {
    // what follows may hold mistakes of its own
    const next = text.indexOf('[', start + 1);
    return { start, end: next < 0 ? text.length : next, fault: faults.unclosed };
  }
  return assemble(
    start,
    close + 1,
    'parenthetical',
    splitParts(inside, start + 1, isLiteral).map((part) => readPart(part, isLiteral)),
  );
}

function readNarrative(
  text: string,
  start: number,
  isLiteral: (offset: number) => boolean,
): Found | undefined {
  BARE.lastIndex = start;
  const match = BARE.exec(text);
  if (!match || isLiteral(start + (match[1]?.length ?? 0))) return undefined;
  const end = start + match[0].length;
  const item: ReadPart = {
    item: { id: match[2] ?? match[3] ?? '' },
    keyOffset: start + (match[1]?.length ?? 0),
  };
  const mode = match[1] ? 'parenthetical' : 'narrative';
  if (match[1] && item.item) item.item.suppressAuthor = true;
  const open = /^\s*\[/u.exec(text.slice(end));
  if (open) {
    const bracket = end + open[0].length - 1;
    const close = closingBracket(text, bracket, isLiteral);
    const inside = text.slice(bracket + 1, close ?? text.length);
    if (close !== undefined && inside.trim()) {
      const [first, ...more] = splitParts(inside, bracket + 1, isLiteral) as [Part, ...Part[]];
      // "@a [p. 3; @b]" says where in a; "@a [@b]" only adds to it
      const own = firstKey(first.text, first.offset, isLiteral)
        ? [item, readPart(first, isLiteral)]
        : [readOn(item, first.text)];
      const others = more.map((part) => readPart(part, isLiteral));
      return assemble(start, close + 1, mode, [...own, ...others]);
    }
  }
  const rest = text.slice(end);
  const strayClose = /^[^[\]]*\]/u.exec(rest);
  if (
    strayClose &&
    openBrackets(text, 0, start, isLiteral) === 0 &&
    !isLiteral(end + strayClose[0].length - 1)
  ) {
    return { start, end: end + strayClose[0].length, fault: faults.unopened };
  }
  return assemble(start, end, mode, [item]);
}

interface ReadPart {
  item?: CitationItem;
  keyOffset?: number;
  fault?: Fault;
}

/** What stands between two semicolons, and where. */
interface Part {
  text: string;
  offset: number;
}

function readPart({ text, offset }: Part, isLiteral: (offset: number) => boolean): ReadPart {
  const key = firstKey(text, offset, isLiteral);
  if (!key) {
    const sign = [...text.matchAll(/@/gu)].some(({ index }) => !isLiteral(offset + index));
    return { fault: sign ? faults.noKey : faults.noWork };
  }
  const end = key.index + key[0].length;
  const after = text.slice(end);
  if (firstKey(after, offset + end, isLiteral)) return { fault: faults.twoWorks };
  const prefix = onOneLine(text.slice(0, key.index)).trimStart();
  const item = {
    id: key[2] ?? key[3] ?? '',
    ...(prefix ? { prefix } : {}),
    ...(key[1] ? { suppressAuthor: true as const } : {}),
  };
  return readOn({ item, keyOffset: offset + key.index + (key[1]?.length ?? 0) }, after);
}

/** The first key in a text whose "@" was not escaped. */
const firstKey = (text: string, offset: number, isLiteral: (offset: number) => boolean) =>
  [...text.matchAll(KEYS)].find(
    ({ index, 1: hyphen = '' }) => !isLiteral(offset + index + hyphen.length),
  );

/** Reads what follows a key: its locator and the words after it. */
function readOn(part: ReadPart, text: string): ReadPart {
  const { fault, locator, suffix } = readAfterKey(onOneLine(text));
  if (fault) return { fault };
  return {
    ...part,
    item: {
      ...(part.item as CitationItem),
      ...(locator ? { locator } : {}),
      ...(suffix ? { suffix } : {}),
    },
  };
}

function assemble(start: number, end: number, mode: Cluster['mode'], parts: ReadPart[]): Found {
  const fault = parts.find((part) => part.fault)?.fault;
  if (fault) return { start, end, fault };
  return {
    start,
    end,
    cluster: { mode, items: parts.map((part) => part.item as CitationItem) },
    keyOffsets: parts.map((part) => part.keyOffset ?? start),
  };
}

const onOneLine = (text: string) => text.replace(/\s+/gu, ' ');

function splitParts(
  inside: string,
  offset: number,
  isLiteral: (offset: number) => boolean,
): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (let at = 0; at <= inside.length; at++) {
    const ends =
      at === inside.length ||
      (inside[at] === ';' &&
        !isLiteral(offset + at) &&
        openBrackets(inside, from, at, (each) => isLiteral(offset + each)) === 0);
    if (!ends) continue;
    parts.push({ text: inside.slice(from, at), offset: offset + from });
    from = at + 1;
  }
  return parts;
}

/** How many brackets that open between two offsets are still open at the second. */
function openBrackets(
  text: string,
  from: number,
  to: number,
  isLiteral: (offset: number) => boolean,
): number {
  let open = 0;
  for (let at = from; at < to; at++) {
    if (isLiteral(at)) continue;
    if (text[at] === '[') open++;
    else if (text[at] === ']' && open > 0) open--;
  }
  return open;
}

function closingBracket(
  text: string,
  open: number,
  isLiteral: (offset: number) => boolean,
): number | undefined {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (isLiteral(at)) continue;
    if (text[at] === '[') depth++;
    if (text[at] === ']' && --depth === 0) return at;
  }
  return undefined;
}
