/** Whether words that an address quotes stand in a text, and where. */
import type { Quote } from './passage.ts';

/**
 * A text's letters and digits alone, so that punctuation, spaces and accents make no difference
 * when texts are compared.
 */
export const lettersOf = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Where the words of a quotation begin and end among the letters of a text, whatever is between them. */
export function placeOf({ start, end }: Quote, letters: string): [number, number] | undefined {
  const first = lettersOf(start);
  const from = letters.indexOf(first);
  if (from < 0) return undefined;
  if (end === undefined) return [from, from + first.length];
  const last = letters.indexOf(lettersOf(end), from + first.length);
  return last < 0 ? undefined : [from, last + lettersOf(end).length];
}

/** Whether a text has the words of a quotation. */
export const isQuotedFrom = (text: string, quote: Quote): boolean =>
  placeOf(quote, lettersOf(text)) !== undefined;

/**
 * A text with spaces in place of what stands in brackets, as long as before: citations stand in
 * brackets, and read as each reader chooses.
 */
export const outsideBrackets = (text: string) =>
  text.replace(/\([^()]*\)|\[[^[\]]*\]/gu, (within) => ' '.repeat(within.length));

/** A quotation without what stands in brackets, be they cut off; undefined where nothing else does. */
export function quoteOutsideBrackets({ start, end }: Quote): Quote | undefined {
  const [first, last] = [start, end ?? ''].map((words) =>
    outsideBrackets(words).replace(/^[^()[\]]*[)\]]|[([][^()[\]]*$/gu, ' '),
  );
  const [lead = '', tail = ''] = [first, last].filter((words) => words && lettersOf(words));
  return lead ? { start: lead, ...(tail ? { end: tail } : {}) } : undefined;
}
