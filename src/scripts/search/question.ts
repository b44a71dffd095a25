import { isNumber } from '../../ledger/numbers.ts';
import { inOneSpelling } from '../../words/one-spelling.ts';

/** A paragraph of this site as its citations name it, in any style: "para. 2.3", "[1, Para. 2.3A]". */
const PARAGRAPH = /(?<![\p{L}\p{N}])(?:par(?:a(?:graph)?s?)?|¶)\.?\s*(\d+\.([\p{L}\d]+))/iu;

/** What the index is asked for where a reader asks this: a paragraph's number, or all of the words. */
export function understood(query: string): string {
  const [, number = '', within = ''] = PARAGRAPH.exec(query) ?? [];
  if (isNumber(within.toUpperCase())) return number.toUpperCase();
  // Pagefind leaves it out of its index, and not out of a question
  return inOneSpelling(query).replace(/[£€$](?=\d)/gu, '');
}
