import type { SourceLocation } from '../bibliography/index.ts';

/**
 * Where in the source each character of a text node comes from, and which characters were escaped
 * there.
 */
export interface Alignment {
  offsets: number[];
  escaped: Set<number>;
}

/** Typographic characters, and how an author may spell each of them. */
export const SPELLED: Readonly<Record<string, string>> = {
  '…': '...',
  '—': '---',
  '–': '--',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
};
/** "&" spelled out, which begins with itself. */
const AMPERSAND = /^&(?:amp|#38|#x26);/iu;
const ENTITY = /^&(?:#\d+|#x[\da-f]+|[a-z]\w*);/iu;

/**
 * Finds where in the source each character of a text node comes from. The two differ by escapes,
 * entities and typographic punctuation, and by the indentation that Markdown drops.
 */
export function align(value: string, source: string, start: number): Alignment {
  const offsets: number[] = [];
  const escaped = new Set<number>();
  let from = start;
  for (let at = 0; at < value.length; at++) {
    const wanted = value[at];
    if (wanted === '\\' && source.startsWith('\\\\', from)) from++;
    const [ampersand] = wanted === '&' ? (AMPERSAND.exec(source.slice(from, from + 8)) ?? []) : [];
    if (ampersand) {
      escaped.add(at);
      from += ampersand.length - 1;
      offsets.push(from);
      from++;
      continue;
    }
    while (from < source.length && source[from] !== wanted) {
      if (source[from] === '\\' && source[from + 1] === wanted) {
        escaped.add(at);
        from++;
        break;
      }
      const width = spelledOut(wanted ?? '', source.slice(from, from + 32));
      if (width > 0) {
        // a character spelled out is never syntax, whatever it stands for
        if (source[from] === '&') escaped.add(at);
        from += width - 1;
        break;
      }
      from++;
    }
    offsets.push(from);
    from++;
  }
  return { offsets, escaped };
}

/** How many characters of source spell this character; 0 if it stands for itself. */
function spelledOut(character: string, source: string): number {
  const spelled = SPELLED[character];
  if (spelled !== undefined && source.startsWith(spelled)) return spelled.length;
  return ENTITY.exec(source)?.[0].length ?? 0;
}

/** Turns offsets of a source into lines and columns, from 1. */
export function locationsIn(file: string, source: string): (offset: number) => SourceLocation {
  const starts = [
    0,
    ...[...source.matchAll(/\r\n|\r|\n/gu)].map((end) => end.index + end[0].length),
  ];
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { file, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
