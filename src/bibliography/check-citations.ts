import type { Cluster } from './citations.ts';
import { withinPages } from './locators.ts';
import { didYouMeanKey } from './nearest-key.ts';
import { problem, sentences, type SourceLocation, type Problem } from './problems.ts';
import type { Work } from './works.ts';

/** A cluster where an author wrote it: its own place, and that of each of its keys. */
export interface LocatedCluster {
  cluster: Cluster;
  location: SourceLocation;
  text: string;
  keyLocations: SourceLocation[];
}

/** Checks that every key is known, and that every page cited lies within the work's pages. */
export function checkCitations(
  clusters: readonly LocatedCluster[],
  works: ReadonlyMap<string, Work>,
): Problem[] {
  return clusters.flatMap(({ cluster, location, text, keyLocations }) =>
    cluster.items.flatMap(({ id, locator }, index): Problem[] => {
      const at = keyLocations[index] ?? location;
      const work = works.get(id);
      if (!work) {
        return [
          problem(at, `@${id}`, {
            what: `No work in the bibliography has the key “${id}”.`,
            cure: sentences(
              didYouMeanKey(id, works.values()),
              'Mend the key, or add the work to the bibliography. For a plain “@” write “\\@”.',
            ),
          }),
        ];
      }
      const { page } = work.csl;
      if (locator?.label === 'page' && page && withinPages(locator.value, page) === false) {
        return [
          problem(location, text, {
            what: `${notAmong(locator.value)} among the pages of “${id}”, ${inPrint(page)}.`,
            cure: 'Mend the page in the citation, or the pages of the work.',
          }),
        ];
      }
      return [];
    }),
  );
}

const inPrint = (pages: string) => pages.replace(/\s*[-–—]+\s*/gu, '–');

/** "Page 450 is not", "Pages 410–416 are not all". */
const notAmong = (pages: string) =>
  /^\d+$/u.test(pages) ? `Page ${pages} is not` : `Pages ${inPrint(pages)} are not all`;
