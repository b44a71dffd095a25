import { problem, type Problem, type SourceLocation } from '../bibliography/index.ts';
import { anchorOf, workAnchor } from '../addresses/anchors.ts';
import type { Content } from '../loaders/content.ts';
import type { KeptEdition } from '../loaders/kept-editions.ts';
import { TABLES_OF } from '../schemas/index.ts';

/** The list of an edition's works that it keeps. */
const WORKS = 'references.json';

/**
 * Checks that each work and each row that a closed edition published still has its id, which is part of
 * an address. Works are known from the list that an edition keeps, rows from its pages; a row without a
 * source is not known from them, and is passed over. So is a file with mistakes of its own.
 */
export function checkPublishedIds(content: Content): Problem[] {
  const { works, problems } = content.works;
  const files = content.files.references.map(({ file }) => file);
  const [only] = files;
  const sources = only !== undefined && files.length === 1 ? only : 'content/references';
  const told = new Set<string>();
  return content.kept.flatMap((edition) => {
    const published = worksOf(edition);
    const gone = (file: string, before: readonly string[], now: Iterable<string>, kind: string) => {
      const there = new Set([...now].map(anchorOf));
      return [...new Set(before)]
        .filter((id) => !there.has(anchorOf(id)) && !told.has(`${file} ${id}`))
        .map((id) => {
          told.add(`${file} ${id}`);
          const at = { file, line: 1, column: 1 };
          return isGone(at, id, `${kind} that edition ${edition.number} published`);
        });
    };
    return [
      ...(problems.some(({ severity }) => severity === 'error')
        ? []
        : gone(
            sources,
            published,
            works.map(({ id }) => id),
            'a work',
          )),
      ...Object.entries(TABLES_OF).flatMap(([page, tables]) =>
        tables.flatMap((name) => {
          const table = content.table(name);
          if (!table || table.problems.length > 0) return [];
          const rows = rowsOf(edition, page, name, published);
          return gone(table.file, rows, idsIn(table.value), 'a row');
        }),
      ),
    ];
  });
}

const isGone = (at: SourceLocation, id: string, which: string): Problem =>
  problem(at, id, {
    what: `“${id}” is gone from here, ${which}.`,
    cure: 'Put it back as it was committed, or give it its old id again: what was published stays where others may have linked to it. Where it was wrong, correct its words, and tell of the correction.',
  });

function worksOf({ paths, read }: KeptEdition): string[] {
  if (!paths.includes(WORKS)) return [];
  try {
    return [...idsIn(JSON.parse(read(WORKS).toString()))];
  } catch {
    // that the file was changed is told with the rest of its edition: kept-editions.ts
    return [];
  }
}

/**
 * The rows of a table that a page of an edition has: each has a place of its own there, and so has each
 * work that it cites, which is named by the table, the row and the work.
 */
function rowsOf(
  { paths, read }: KeptEdition,
  page: string,
  table: string,
  works: readonly string[],
): string[] {
  const path = `${page}/index.html`;
  if (!paths.includes(path)) return [];
  const places = new Set(
    [
      ...read(path)
        .toString()
        .matchAll(/\sid="([^"]+)"/gu),
    ].map(([, id = '']) => id),
  );
  if (table === 'claims') {
    return [...places].filter((id) => /^c-\d+$/u.test(id)).map((id) => id.toUpperCase());
  }
  const anchors = new Set(works.map(workAnchor));
  return [...places]
    .filter((place) => place.startsWith(`${table}-`))
    .flatMap((place) => {
      const rest = place.slice(table.length + 1);
      return [...rest.matchAll(/-/gu)]
        .filter(({ index }) => anchors.has(rest.slice(index + 1)))
        .map(({ index }) => rest.slice(0, index));
    })
    .filter((id) => places.has(id));
}

/** Every id in a list or a table, at any depth. */
function* idsIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, each] of Object.entries(value)) {
    if (name === 'id' && typeof each === 'string') yield each;
    yield* idsIn(each);
  }
}
