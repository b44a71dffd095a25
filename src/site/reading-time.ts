import words from '#words/reading.json' with { type: 'json' };
import { isWithdrawn, type LedgerSection } from '../ledger/index.ts';
import { wordingOf } from '../markdown/index.ts';
import { sayCount } from '../words/message.ts';

/** Words a minute, as adults read what is not fiction in English, in silence (Brysbaert, 2019). */
const PACE = 238;

/**
 * How many words a reader reads of a paragraph's source. Addresses of links are none of them, nor
 * are citations in brackets; one that speaks of its author, as in “Bach (2012) says”, is one.
 */
const wordsIn = (source: string): number =>
  wordingOf(source)
    .map((part) => (typeof part === 'string' ? part : part.mode === 'narrative' ? ' author ' : ' '))
    .join('')
    .match(/\S+/gu)?.length ?? 0;

/** How long sections take to read, but for what is folded away, in whole minutes, one at least. */
export function minutesToRead(
  sections: readonly LedgerSection[],
  folded: readonly string[] = [],
): number {
  const words = sections
    .flatMap(({ paragraphs }) => paragraphs)
    .filter((entry) => !isWithdrawn(entry))
    .map(({ text }) => folded.reduce((rest, words) => rest.replace(words, ''), text))
    .reduce((sum, text) => sum + wordsIn(text), 0);
  return Math.max(1, Math.round(words / PACE));
}

/** "1 minute", "4 minutes". */
export const minutesInWords = (minutes: number) => sayCount(words.minutes, minutes);
