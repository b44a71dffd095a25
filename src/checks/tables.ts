import {
  checkCitations,
  didYouMean,
  findCitations,
  parseSource,
  problem,
  sentences,
  type ParsedFile,
  type LocatedCluster,
  type Problem,
  type SourceFile,
  type Work,
} from '../bibliography/index.ts';
import type { Document } from '../markdown/index.ts';
import { TABLE_OF_VALUE } from '../schemas/values.ts';
import { DATA_SCHEMAS } from '../schemas/index.ts';
import { isPicture, PICTURE_TABLES } from '../schemas/pictures.ts';
import { checkData } from './front-matter.ts';

/** What the tables hold that other checks need, and what is wrong with them. */
export interface CheckedTables {
  problems: Problem[];
  /** Every citation of every row. */
  clusters: LocatedCluster[];
  /** The ids of the rows, by the name of the table. */
  ids: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Lists of citations: the rows' own, and those of a claim's verdict. */
const CITING = new Set(['cites', 'sources']);

/**
 * Checks every file of content/data/: its fields, that no id stands twice, and that every source is
 * a work of the bibliography. Reports all mistakes; throws nothing.
 */
export function checkTables(files: SourceFile[], works: ReadonlyMap<string, Work>): CheckedTables {
  const problems: Problem[] = [];
  const clusters: LocatedCluster[] = [];
  const ids = new Map<string, Set<string>>();
  for (const source of files) {
    const name = source.file.replace(/^.*\//u, '');
    const schema = DATA_SCHEMAS[name];
    if (!schema) {
      problems.push(
        problem({ file: source.file, line: 1, column: 1 }, name, {
          what: 'Nothing on the site reads a file of this name.',
          cure: didYouMean(name, Object.keys(DATA_SCHEMAS)) || 'Take it out of this folder.',
        }),
      );
      continue;
    }
    problems.push(...checkData(source, schema));
    const parsed = parseSource(source);
    const seen = new Set<string>();
    ids.set(name.replace(/\.yaml$/u, ''), seen);
    for (const [path, value] of walk(parsed.value)) {
      if (path.at(-1) === 'id' && path.length > 1)
        problems.push(...checkId(parsed, path, value, seen, works));
      if (CITING.has(String(path.at(-2)))) {
        const cited = readCite(parsed, path, value);
        problems.push(...cited.problems, ...checkCitations(cited.clusters, works));
        clusters.push(...cited.clusters);
      }
    }
  }
  return { problems, clusters, ids };
}

type Steps = (string | number)[];

/** Every value within a value, with the way to it. */
function* walk(value: unknown, path: Steps = []): Generator<[Steps, unknown]> {
  yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield* walk(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  }
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

/** Reads one source of a row, written as in a citation but without brackets. */
function readCite(
  parsed: ParsedFile,
  path: Steps,
  value: unknown,
): { problems: Problem[]; clusters: LocatedCluster[] } {
  if (typeof value !== 'string' || value === '') return { problems: [], clusters: [] };
  const { text, ...location } = parsed.locationOf(path);
  const written = `[@${value.replace(/^@/u, '')}]`;
  const [found] = findCitations(written);
  if (found?.cluster?.items.length === 1 && found.end === written.length) {
    const { cluster } = found;
    return { problems: [], clusters: [{ cluster, location, text, keyLocations: [location] }] };
  }
  const fault = (!value.includes(';') && found?.fault) || {
    what: `“${value}” is not one source.`,
    cure: 'Write the key of one work, and a place in it if need be: bach-2012, or "bach-2012, p. 405".',
  };
  return { problems: [problem(location, text, fault)], clusters: [] };
}

/** The tables that rows of pictures name rows of, by the field that names them. */
const NAMING: Readonly<Record<string, string>> = {
  cases: 'cases',
  claim: 'claims',
  claims: 'claims',
  figures: 'outcomes',
};

/** Checks that what the rows of pictures rest on stands in the other tables. */
export function checkGrounds(files: SourceFile[], ids: CheckedTables['ids']): Problem[] {
  const drawn = files.filter(({ file }) => isPicture(file.replace(/^.*\/|\.yaml$/gu, '')));
  return drawn.flatMap((source) => {
    const parsed = parseSource(source);
    return [...walk(parsed.value)].flatMap(([path, value]) => {
      const field = path.findLast((step) => typeof step === 'string');
      const table = NAMING[field ?? ''];
      const known = ids.get(table ?? '');
      if (!table || !known || typeof value !== 'string' || known.has(value)) return [];
      const { text, ...location } = parsed.locationOf(path);
      return [
        problem(location, text, {
          what: `There is no row “${value}” in content/data/${table}.yaml.`,
          cure: didYouMean(value, known) || 'Mend the id, or add the row to that file.',
        }),
      ];
    });
  });
}

/** Checks that every picture that a text shows is one, has a caption, and stands in one place. */
export function checkPictures(pictures: Document['pictures']): Problem[] {
  const seen = new Set<string>();
  return pictures.flatMap(({ id, location, hasCaption }) => {
    const isTaken = seen.has(id);
    seen.add(id);
    const report = (what: string, cure: string) => [
      problem(location, `<Picture id="${id}">`, { what, cure }),
    ];
    if (!isPicture(id)) {
      const known = `The pictures are ${PICTURE_TABLES.join(', ')}.`;
      return report(
        `There is no picture “${id}”.`,
        sentences(didYouMean(id, PICTURE_TABLES), known),
      );
    }
    if (isTaken) {
      return report(`The picture “${id}” stands twice.`, 'Keep it in one place, and link to that.');
    }
    return hasCaption
      ? []
      : report(
          `The picture “${id}” has no caption.`,
          'Write a paragraph between <Picture …> and </Picture>, with a blank line above and below it.',
        );
  });
}

/** Checks that every figure that a text shows has a row in its table. */
export function checkValues(values: Document['values'], ids: CheckedTables['ids']): Problem[] {
  return values.flatMap(({ component, id, location }) => {
    const table = TABLE_OF_VALUE[component] ?? '';
    const known = ids.get(table) ?? new Set();
    if (known.has(id)) return [];
    return [
      problem(location, `<${component} id="${id}" />`, {
        what: `There is no row “${id}” in content/data/${table}.yaml.`,
        cure: didYouMean(id, known) || 'Mend the id, or add the row to the file.',
      }),
    ];
  });
}
