import { isSeveral, readAfterKey, type Locator } from '../bibliography/locators.ts';
import type { CitationItem } from '../bibliography/citations.ts';
import type { LocatorLabel } from '../bibliography/places.ts';

/** Terms of places that Pandoc and Org know in English, where they are not the term of CSL itself. */
const TERMS: Partial<Record<LocatorLabel, readonly [one: string, several: string]>> = {
  page: ['p.', 'pp.'],
  paragraph: ['para.', 'paragraphs'],
  'article-locator': ['article', 'articles'],
  elocation: ['location', 'locations'],
  'sub-verbo': ['s.v.', 's.v.'],
  'title-locator': ['title', 'titles'],
};

/**
 * What stands after a key in Pandoc's syntax, from the comma on: ", para. 2.3 and more". A place is in
 * braces where it would be read as another (Pandoc’s manual, "Citation syntax").
 */
export function afterKey(
  { locator, suffix = '' }: Pick<CitationItem, 'locator' | 'suffix'>,
  escape: (text: string) => string = (text) => text,
): string {
  const end = escape(apart(suffix));
  if (!locator) return readAfterKey(apart(suffix)).locator ? `{}${end}` : end;
  const place = placeInWords(locator);
  const read = readAfterKey(`, ${place}${apart(suffix)}`);
  const isRead =
    read.locator?.label === locator.label &&
    read.locator.value === locator.value &&
    (read.suffix ?? '') === apart(suffix).trimEnd();
  return isRead ? `, ${escape(place)}${end}` : `, {${escape(place)}}${end}`;
}

/** Words that follow a key or a place, and that are no part of it. */
export const apart = (suffix: string): string =>
  /^(?:[\s,;]|\.(?![\p{L}\p{N}])|$)/u.test(suffix) ? suffix : ` ${suffix}`;

/** A place as Pandoc and Org know it: "para. 2.3". */
export const placeInWords = (locator: Locator): string =>
  `${TERMS[locator.label]?.[isSeveral(locator) ? 1 : 0] ?? locator.label} ${locator.value}`;
