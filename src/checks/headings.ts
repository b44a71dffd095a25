import { claimAnchor, workAnchor } from '../addresses/anchors.ts';
import { problem, type Problem, type Work } from '../bibliography/index.ts';
import type { ParsedDocument } from '../markdown/parse.ts';

/**
 * Checks that no two ids on one page are the same. All sections stand together at /essay/, so they
 * are checked together.
 */
export function checkHeadings(
  documents: readonly ParsedDocument[],
  works: readonly Work[],
): Problem[] {
  const taken = new Map<string, string>([
    ['main', 'the main part of every page'],
    ['references', 'the reference list'],
    ...works.map(({ id }) => [workAnchor(id), 'an entry of the reference list'] as const),
    ...documents.map(({ slug, file }) => [slug, `the page ${file}`] as const),
    ...documents.flatMap(({ document }) =>
      (document?.claims ?? []).map(({ id }) => [claimAnchor(id), 'the mark of a claim'] as const),
    ),
  ]);
  return documents.flatMap(({ document }) =>
    (document?.headings ?? []).flatMap(({ id, text, depth, location }) => {
      // one of the first level is told of as that: structure.ts
      if (depth === 1) return [];
      const earlier = taken.get(id);
      if (earlier === undefined && id) {
        taken.set(id, `the heading at ${location.file}:${location.line}`);
        return [];
      }
      return [
        problem(location, text, {
          what: id
            ? `The id “${id}” of this heading is already that of ${earlier}.`
            : 'No id can be made from this heading.',
          cure: 'Reword the heading, or give it an id of its own at its end, as in “## Costs {#costs-2013}”.',
        }),
      ];
    }),
  );
}
