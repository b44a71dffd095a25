import {
  checkCitations,
  didYouMean,
  problem,
  readSource,
  type Cluster,
  type ParsedFile,
  type LocatedCluster,
  type Problem,
  type Work,
} from '../bibliography/index.ts';
import type { ContentFiles } from '../loaders/content.ts';
import { DATA_SCHEMAS, ROWS } from '../schemas/index.ts';
import { checkData } from './against-schema.ts';
import { checkRowOrder } from './row-order.ts';
import { faultInRow } from './row-text.ts';
import { checkTerms } from './terms.ts';
import { idsInUnread } from './works.ts';
import { walk, type Steps } from './walk.ts';

/** What the tables hold that other checks need, and what is wrong with them. */
export interface CheckedTables {
  problems: Problem[];
  /** Every citation of every row. */
  clusters: LocatedCluster[];
  /** The ids of the rows, by the name of the table. */
  ids: ReadonlyMap<string, ReadonlySet<string>>;
  /** The works that the rows cite, by the name of the table. */
  cites: ReadonlyMap<string, readonly string[]>;
}

/** Lists of citations: the rows' own, and those of a claim's verdict. */
export const CITING: ReadonlySet<string> = new Set(['cites', 'sources']);

/**
 * Checks every file of content/data/: its fields, that no id stands twice, and that every source is
 * a work of the bibliography. Reports all mistakes; throws nothing.
 */
export function checkTables(
  files: readonly ParsedFile[],
  works: ReadonlyMap<string, Work>,
): CheckedTables {
  const problems: Problem[] = [];
  const clusters: LocatedCluster[] = [];
  const ids = new Map<string, Set<string>>();
  const cites = new Map<string, string[]>();
  for (const parsed of files) {
    const name = parsed.file.replace(/^.*\//u, '');
    const schema = DATA_SCHEMAS[name];
    if (!schema) {
      problems.push(
        problem({ file: parsed.file, line: 1, column: 1 }, name, {
          what: 'Nothing on the site reads a file of this name.',
          cure: didYouMean(name, Object.keys(DATA_SCHEMAS)) || 'Take it out of this folder.',
        }),
      );
      continue;
    }
    problems.push(...checkData(parsed, schema));
    const seen = new Set(parsed.problems.length > 0 ? idsInUnread(parsed) : []);
    const cited: string[] = [];
    const table = name.replace(/\.yaml$/u, '');
    problems.push(...checkRowOrder(table, parsed));
    if (table === 'glossary') problems.push(...checkTerms(parsed));
    ids.set(table, seen);
    cites.set(table, cited);
    for (const [path, value] of walk(parsed.value)) {
      if (path.at(-1) === 'id' && path.length > 1)
        problems.push(...checkId(parsed, path, value, seen, works));
      if (CITING.has(String(path.at(-2)))) {
        const read = readCite(parsed, path, value);
        problems.push(...read.problems, ...checkCitations(read.clusters, works));
        clusters.push(...read.clusters);
        cited.push(...read.clusters.flatMap(({ cluster }) => cluster.items.map(({ id }) => id)));
      } else if (typeof value === 'string' && table in ROWS) {
        const fault = faultInRow(value, (id) => works.has(id));
        if (fault) {
          const { text, ...location } = parsed.locationOf(path);
          problems.push(problem(location, text, fault));
        }
      }
    }
  }
  return { problems, clusters, ids, cites };
}

/**
 * Reports the tables that are not there: pages would be empty without a word. Where a file of some
 * other name is in their folder, it is likely to be the one that is missed, and is told of itself.
 */
export function missingTables({
  data,
  others = [],
}: Pick<ContentFiles, 'data' | 'others'>): Problem[] {
  const names = data.map(({ file }) => file.replace(/^.*\//u, ''));
  if (names.some((name) => !DATA_SCHEMAS[name]) || others.some((file) => file.includes('/data/')))
    return [];
  return Object.keys(ROWS)
    .map((table) => `${table}.yaml`)
    .filter((name) => !names.includes(name))
    .map((name) =>
      problem({ file: `content/data/${name}`, line: 1, column: 1 }, '', {
        what: 'This table is missing.',
        cure: 'Take it as it was last committed. Where it is to have no rows, write “[]” into it.',
      }),
    );
}

function checkId(
  parsed: ParsedFile,
  path: Steps,
  value: unknown,
  seen: Set<string>,
  works: ReadonlyMap<string, Work>,
): Problem[] {
  if (typeof value !== 'string') return [];
  const isTaken = seen.has(value);
  seen.add(value);
  if (!isTaken && !works.has(value)) return [];
  const { text, ...location } = parsed.locationOf(path);
  return [
    problem(location, text, {
      what: isTaken
        ? `The id “${value}” stands twice in this file.`
        : `The id “${value}” is already that of a work, which may stand on the same page.`,
      cure: 'Give one of the two another id; an id that was published stays with its row.',
    }),
  ];
}

/** Reads one source of a row, which its list is to name once: pages link to each work of a list. */
function readCite(
  parsed: ParsedFile,
  path: Steps,
  value: unknown,
): { problems: Problem[]; clusters: LocatedCluster[] } {
  if (typeof value !== 'string' || value === '') return { problems: [], clusters: [] };
  const { text, ...location } = parsed.locationOf(path);
  const before = sourcesBefore(parsed, path);
  const known = before.map((each) => readSource(each).item?.id);
  const { item, fault } = readSource(value, known.at(-1));
  if (fault) return { problems: [problem(location, text, fault)], clusters: [] };
  const again = known.includes(item.id)
    ? [
        problem(location, text, {
          what: `“${item.id}” stands twice in this list.`,
          cure: `Take one of them out. Several places in one work stand together: "${item.id}, pp. 402, 405".`,
        }),
      ]
    : [];
  const cluster: Cluster = { mode: 'parenthetical', items: [item] };
  return { problems: again, clusters: [{ cluster, location, text, keyLocations: [location] }] };
}

/** The sources that stand before one in its list. */
function sourcesBefore({ value }: ParsedFile, path: Steps): string[] {
  const list = path
    .slice(0, -1)
    .reduce<unknown>((at, step) => (at as Record<string | number, unknown>)[step], value);
  if (!Array.isArray(list)) return [];
  return list.slice(0, Number(path.at(-1))).filter((each) => typeof each === 'string');
}
