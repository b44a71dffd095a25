import { createStandalone, type Standalone } from '../bibliography/index.ts';
import { cacheFolder } from '../loaders/folders.ts';
import { citationStyles, type CitationStyle } from '../site/citation-styles.ts';
import { references } from '../site/references.ts';
import { parts, whole } from '../site/own-records.ts';
import { openCache } from '../site/label-cache.ts';

const works = [...[...references.works.values()].map(({ csl }) => csl), whole, ...parts.values()];

const standalones = new Map<CitationStyle, Standalone>(
  citationStyles.map((style) => [
    style,
    createStandalone({
      works,
      style: style.csl,
      citedIn: style.citedIn,
      openCache: (identity) => openCache(`${cacheFolder}/standalone/${style.id}`, identity),
    }),
  ]),
);

/** Citations to copy into another text, of this site's sources and of itself. */
export const standaloneIn = (style: CitationStyle) => standalones.get(style) as Standalone;
