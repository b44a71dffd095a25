import { createStandalone, type Standalone } from '../bibliography/index.ts';
import { pageRecords, references, siteRecord } from '../site/index.ts';
import { type CitationStyle, citationStyles } from '../site/citation-styles.ts';
import { cacheIn } from '../site/label-cache.ts';

const works = [
  ...[...references.works.values()].map(({ csl }) => csl),
  siteRecord,
  ...pageRecords.values(),
];

const standalones = new Map<CitationStyle, Standalone>(
  citationStyles.map((style) => [
    style,
    createStandalone({
      works,
      style: style.csl,
      citedIn: style.citedIn,
      openCache: cacheIn(`standalone/${style.id}`),
    }),
  ]),
);

/** Citations to copy into another text, of this site's sources and of itself. */
export const standaloneIn = (style: CitationStyle) => standalones.get(style) as Standalone;
