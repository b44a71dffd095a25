import {
  problem,
  type LocatedCluster,
  type ParsedFile,
  type Problem,
  type SourceFile,
  type Work,
} from '../bibliography/index.ts';
import { locationsIn } from '../markdown/index.ts';
import type { ParsedDocument } from '../markdown/parse.ts';

const ID = /(?<![^\s{,-])["']?id["']?:\s*["']?([^\s"',}]+)/gu;
const LINE_OF_ID = /^ *(?:- +)?id: *(.*)$/gmu;

/**
 * The ids in a file that cannot be parsed, found by pattern, so that whatever names them is not
 * reported as well.
 */
export const idsInUnread = ({ text }: SourceFile): string[] => [
  ...[...text.matchAll(ID)].map(([, id = '']) => id),
  // the mistake may be in the id
  ...[...text.matchAll(LINE_OF_ID)].flatMap(([, words = '']) => words.match(/[^\s"':]+/gu) ?? []),
];

/** What stands in lists that cannot be parsed, taken for works of which nothing else is known. */
export const unreadWorks = (files: readonly SourceFile[]): Work[] =>
  files
    .flatMap(idsInUnread)
    .map((id) => ({ id, csl: { id, type: 'document' }, links: { status: 'unchecked' } }));

/**
 * Warns of works that nothing cites. A document or citation that cannot be parsed counts as citing
 * every work whose id follows an "@" in it, and a table every one whose id is a word of it.
 */
export function checkUncited(
  documents: readonly ParsedDocument[],
  tables: { files: readonly ParsedFile[]; clusters: readonly LocatedCluster[] },
  works: readonly Work[],
  files: readonly SourceFile[],
): Problem[] {
  const cited = new Set(
    [...documents.flatMap(({ document }) => document?.located ?? []), ...tables.clusters].flatMap(
      ({ cluster }) => cluster.items.map(({ id }) => id),
    ),
  );
  const unread = documents.flatMap(({ document, source, problems }) =>
    document ? problems.map(({ text }) => text) : [source],
  );
  const words = new Set(
    tables.files
      .filter(({ problems }) => problems.length > 0)
      .flatMap(({ text }) => text.match(/[^\s"',[\]@]+/gu) ?? []),
  );
  const idle = new Set(
    works
      .map(({ id }) => id)
      .filter(
        (id) =>
          !cited.has(id) &&
          !words.has(id) &&
          !unread.some((source) => source.includes(`@${id}`) || source.includes(`@{${id}}`)),
      ),
  );
  // found by pattern: parsing the lists again, only to locate ids, would take longer than all other
  // checks
  return files.flatMap(({ file, text }) => {
    const location = locationsIn(file, text);
    return [...text.matchAll(ID)].flatMap((match) => {
      const [found, id = ''] = match;
      if (!idle.delete(id)) return [];
      return [
        problem(
          location(match.index + found.lastIndexOf(id)),
          id,
          {
            what: `Nothing cites “${id}”.`,
            cure: 'Cite it, or take it out if no edition has published it.',
          },
          'warning',
        ),
      ];
    });
  });
}
