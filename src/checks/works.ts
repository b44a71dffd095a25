import {
  problem,
  type LocatedCluster,
  type Problem,
  type SourceFile,
  type Work,
} from '../bibliography/index.ts';
import { locationsIn } from '../markdown/index.ts';
import type { ParsedDocument } from '../markdown/parse.ts';

const ID = /(?<![^\s{,-])["']?id["']?:\s*["']?([^\s"',}]+)/gu;

/** The works of files that cannot be read, as far as they can be guessed: they are not unknown. */
export const unreadWorks = (files: readonly SourceFile[]): Work[] =>
  files
    .flatMap(({ text }) => [...text.matchAll(ID)])
    .map(([, id = '']) => ({ id, csl: { id, type: 'document' }, links: { status: 'unchecked' } }));

/** Warns of works that nothing cites. What cannot be parsed, a file or a citation, cites what stands in it. */
export function checkUncited(
  documents: readonly ParsedDocument[],
  tables: readonly LocatedCluster[],
  works: readonly Work[],
  files: readonly SourceFile[],
): Problem[] {
  const cited = new Set(
    [...documents.flatMap(({ document }) => document?.located ?? []), ...tables].flatMap(
      ({ cluster }) => cluster.items.map(({ id }) => id),
    ),
  );
  const unread = documents.flatMap(({ document, source, problems }) =>
    document ? problems.map(({ text }) => text) : [source],
  );
  const idle = new Set(
    works
      .map(({ id }) => id)
      .filter((id) => !cited.has(id) && !unread.some((source) => source.includes(`@${id}`))),
  );
  // found by their looks: to parse a list again for the places of its ids takes longer than all checks
  return files.flatMap(({ file, text }) => {
    const location = locationsIn(file, text);
    return [...text.matchAll(ID)].flatMap((match) => {
      const [found, id = ''] = match;
      if (!idle.delete(id)) return [];
      return [
        problem(
          location(match.index + found.lastIndexOf(id)),
          id,
          { what: `Nothing cites “${id}”.`, cure: 'Cite it, or take it out.' },
          'warning',
        ),
      ];
    });
  });
}
