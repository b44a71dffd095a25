import words from '#words/reading.json' with { type: 'json' };
import { isWithdrawn, type LedgerSection } from '../ledger/index.ts';
import { sayCount } from '../words/message.ts';

/** Words a minute, as adults read what is not fiction in English, in silence (Brysbaert, 2019). */
const PACE = 238;

/** Addresses of links and keys of citations, which nobody reads word by word. */
const UNREAD = /\]\([^)]*\)|\[-?@[^\]]*\]/gu;

/** How long sections take to read, but for what is folded away, in whole minutes, one at least. */
export function minutesToRead(
  sections: readonly LedgerSection[],
  folded: readonly string[] = [],
): number {
  const words = sections
    .flatMap(({ paragraphs }) => paragraphs)
    .filter((entry) => !isWithdrawn(entry))
    .map(({ text }) => folded.reduce((rest, words) => rest.replace(words, ''), text))
    .flatMap((text) => text.replace(UNREAD, ' ').match(/\S+/gu) ?? []);
  return Math.max(1, Math.round(words.length / PACE));
}

/** "1 minute", "4 minutes". */
export const minutesInWords = (minutes: number) => sayCount(words.minutes, minutes);
