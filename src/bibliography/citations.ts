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

const KEY = String.raw`[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&+?<>~/-]+(?=[\p{L}\p{N}_]))*`;
const AT = String.raw`(?<![\p{L}\p{N}._+-])(-?)@(?:\{([^{}\s]+)\}|(${KEY}))`;
const FIRST_KEY = new RegExp(String.raw`(?<![\p{L}\p{N}._+])(-?)@(?:\{([^{}\s]+)\}|(${KEY}))`, 'u');
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
  const key = FIRST_KEY.exec(inside);
  const keyIsLive =
    key &&
    !isLiteral(start + 1 + key.index + (key[1]?.length ?? 0)) &&
    !inside.slice(0, key.index).includes('[');
  if (!keyIsLive) {
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
  return assemble(start, close + 1, 'parenthetical', splitParts(inside, start + 1).map(readPart));
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
  const item: ReadPart = { item: { id: match[2] ?? match[3] ?? '' }, keyOffset: start };
  const mode = match[1] ? 'parenthetical' : 'narrative';
  if (match[1] && item.item) item.item.suppressAuthor = true;
  const open = /^\s*\[/u.exec(text.slice(end));
  if (open) {
    const bracket = end + open[0].length - 1;
    const close = closingBracket(text, bracket, isLiteral);
    const inside = text.slice(bracket + 1, close ?? text.length);
    const holdsItsOwn = FIRST_KEY.exec(inside.split(';')[0] ?? '');
    if (close !== undefined && !holdsItsOwn && inside.trim()) {
      const [first, ...more] = splitParts(inside, bracket + 1);
      const after = readAfterKey(first?.text ?? '');
      const whole = after.fault ? { fault: after.fault } : join(item, after);
      return assemble(start, close + 1, mode, [whole, ...more.map(readPart)]);
    }
  }
  const rest = text.slice(end);
  const strayClose = /^[^[\]]*\]/u.exec(rest);
  if (
    strayClose &&
    !text.slice(0, start).includes('[') &&
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

function readPart(part: { text: string; offset: number }): ReadPart {
  const key = FIRST_KEY.exec(part.text);
  if (!key) return { fault: part.text.includes('@') ? faults.noKey : faults.noWork };
  const after = part.text.slice(key.index + key[0].length);
  if (FIRST_KEY.test(after)) return { fault: faults.twoWorks };
  const read = readAfterKey(after);
  if (read.fault) return { fault: read.fault };
  const prefix = part.text.slice(0, key.index).trimStart();
  return join(
    {
      item: {
        id: key[2] ?? key[3] ?? '',
        ...(prefix ? { prefix } : {}),
        ...(key[1] ? { suppressAuthor: true as const } : {}),
      },
      keyOffset: part.offset + key.index + (key[1]?.length ?? 0),
    },
    read,
  );
}

const join = (part: ReadPart, { locator, suffix }: ReturnType<typeof readAfterKey>): ReadPart => ({
  ...part,
  item: {
    ...(part.item as CitationItem),
    ...(locator ? { locator } : {}),
    ...(suffix ? { suffix } : {}),
  },
});

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

function splitParts(inside: string, offset: number): { text: string; offset: number }[] {
  let at = offset;
  return inside.split(';').map((text) => {
    const part = { text: text.replace(/\s+/gu, ' '), offset: at };
    at += text.length + 1;
    return part;
  });
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
