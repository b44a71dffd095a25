import { citationStyles, type CitationStyle } from '../site/citation-styles.ts';

/** In how many styles is asked at a time: as many as there are threads to answer. */
export const AT_ONCE = 2;

/**
 * Asks, a style at a time, for all that pages will ask for one after another: so the threads that
 * format have their work at once, and each starts the engines of a style once.
 */
export async function askAhead(ask: (style: CitationStyle) => Promise<unknown>): Promise<void> {
  const next = citationStyles.values();
  const lane = async () => {
    for (const style of next) await ask(style);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}
