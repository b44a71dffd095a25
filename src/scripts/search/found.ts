/** Puts what a search found in order for its reader. Knows nothing of the page that shows it. */

import words from '#words/found.json' with { type: 'json' };
import { compareNumbers, isNumber } from '../../ledger/numbers.ts';
import { sayCount } from '../../words/message.ts';

/** A place that a search found, as its record in the index has it. */
export interface FoundPlace {
  address: string;
  /** The title of its page. */
  page: string;
  /** "2.3", "C-23", "Asset lock", or nothing. */
  name: string;
  /** Words around those that were asked for: see {@link partsOf}. */
  excerpt: string;
}

/** A page on which something was found. */
export interface FoundPage {
  title: string;
  /** How many places of it were found, shown or not. */
  count: number;
  places: FoundPlace[];
}

/** The number of a paragraph within its section: "3A" of "2.3A". */
const numberIn = (name: string) => {
  const [, within = ''] = /^\d+\.(.+)$/u.exec(name) ?? [];
  return isNumber(within) ? within : undefined;
};

/**
 * The pages of what was found, the nearest first: in the order in which the search gives their best
 * places. So stand the places of a page as well, but for numbered paragraphs, which come last and
 * in the order of their numbers: 2.3, 2.3A, 2.10.
 */
export function byPage(
  found: readonly FoundPlace[],
  counts: Readonly<Record<string, number>>,
): FoundPage[] {
  return [...Map.groupBy(found, ({ page }) => page)].map(([title, places]) => ({
    title,
    count: Math.max(counts[title] ?? 0, places.length),
    places: [
      ...places.filter(({ name }) => numberIn(name) === undefined),
      ...places
        .filter(({ name }) => numberIn(name) !== undefined)
        .sort((a, b) => compareNumbers(numberIn(a.name) ?? '', numberIn(b.name) ?? '')),
    ],
  }));
}

/** Places in their order, but that which is called just what was asked for before all others. */
export const namesakesFirst = (found: readonly FoundPlace[], query: string): FoundPlace[] => {
  const isNamesake = ({ name }: FoundPlace) => name.toLowerCase() === query.toLowerCase();
  return [...found.filter(isNamesake), ...found.filter((place) => !isNamesake(place))];
};

/** How many places were found, given those of each page: "7 results". */
export const countInWords = (counts: Readonly<Record<string, number>>): string =>
  sayCount(
    words.results,
    Object.values(counts).reduce((sum, count) => sum + count, 0),
  );

/**
 * An excerpt as Pagefind writes it, cut where a word that was asked for begins or ends. It is HTML
 * with nothing but `<mark>` in it, and "<" and ">" of the text escaped; the parts are plain text.
 */
export function partsOf(excerpt: string): { text: string; marked: boolean }[] {
  return excerpt
    .replaceAll('</mark> <mark>', ' ')
    .split(/<(\/?)mark>/u)
    .reduce<{ text: string; marked: boolean }[]>((parts, piece, index, pieces) => {
      if (index % 2 === 1) return parts;
      const text = piece.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
      return text === '' ? parts : [...parts, { text, marked: pieces[index - 1] === '' }];
    }, []);
}
