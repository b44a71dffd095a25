import { answersOf } from './answers.ts';
import { NAMED_WORKS } from './authors.ts';
import type { CitationItem } from './citations.ts';
import type { StandaloneOptions } from './standalone.ts';
import { forLinks, forOneWork, kindOf } from './styles.ts';

/** A work that was not read itself, in words, as HTML. Throws a RangeError on an unknown id. */
export type Originals = (original: CitationItem) => Promise<string>;

/**
 * What a text says of works that were not read, before the citation of one that was and that alone
 * is in its list: "Bach, 2012, p. 405". A style says it as it cites a work on its own, without its
 * brackets; a numeric style, whose numbers are those of the list, by name and year.
 */
export function createOriginals({
  style,
  works,
  ...how
}: Omit<StandaloneOptions, 'citedIn'>): Originals {
  const inText = forOneWork(forLinks(style));
  const named = { ...style, name: 'named-works', style: NAMED_WORKS };
  const isNumeric = kindOf(inText) === 'numeric';
  const ask = answersOf({ ...how, works, style: isNumeric ? named : inText });
  const known = new Set(works.map(({ id }) => id));
  return async (item) => {
    if (!known.has(item.id)) throw new RangeError(`There is no work “${item.id}” to cite.`);
    return ask('cite', { item });
  };
}
