import { createStandalone, type CslItem } from '../bibliography/index.ts';
import type { OwnRecord } from '../citation-styles/own-records.ts';
import { inEveryStyle } from '../site/citation-styles.ts';
import { cacheIn } from '../site/label-cache.ts';
import { format } from '../site/label-threads.ts';
import { editionInStyle } from '../citation-styles/edition-in-style.ts';

/** Of the process, as those of bibliographies are. */
const cacheOf = inEveryStyle(({ id }) => cacheIn(`standalone/${id}`));

/**
 * Citations to copy into another text, in every style that readers can choose: of these works, and
 * of this site and its pages, each in an edition and as it changes.
 */
export const standalonesOf = (
  works: readonly CslItem[],
  whole: OwnRecord,
  pages: Iterable<OwnRecord>,
) => {
  const own = [whole, ...pages];
  return inEveryStyle((style) =>
    createStandalone({
      works: [
        ...works,
        ...own.map(({ edition }) => editionInStyle(edition, style.csl, whole.edition)),
        ...own.map(({ live }) => live),
      ],
      style: style.csl,
      citedIn: style.citedIn,
      format,
      cache: cacheOf(style),
    }),
  );
};
