import { createStandalone, type CslItem } from '../bibliography/index.ts';
import { inEveryStyle } from '../site/citation-styles.ts';
import { cacheIn } from '../site/label-cache.ts';

/** Citations of these works to copy into another text, in every style that readers can choose. */
export const standalonesOf = (works: readonly CslItem[]) =>
  inEveryStyle((style) =>
    createStandalone({
      works,
      style: style.csl,
      citedIn: style.citedIn,
      openCache: cacheIn(`standalone/${style.id}`),
    }),
  );
