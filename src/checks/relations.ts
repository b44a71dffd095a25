import { didYouMean, problem, type ParsedFile, type Problem } from '../bibliography/index.ts';
import { RELATIONS } from '../schemas/relations.ts';
import type { CheckedTables } from './tables.ts';
import { walk } from './walk.ts';

/** Checks that every row that another row names is in its own table, and is named once. */
export function checkRelations(files: readonly ParsedFile[], ids: CheckedTables['ids']): Problem[] {
  return files.flatMap(({ file, value: rows, locationOf }) => {
    const fields = RELATIONS[file.replace(/^.*\/|\.yaml$/gu, '')] ?? {};
    const named = new Set<string>();
    return [...walk(rows)].flatMap(([path, value]) => {
      const at = path.findLastIndex((step) => typeof step === 'string');
      const table = fields[String(path[at])];
      const known = ids.get(table ?? '');
      if (!table || !known || typeof value !== 'string') return [];
      const { text, ...location } = locationOf(path);
      const list = JSON.stringify([...path.slice(0, at + 1), value]);
      const isTwice = named.has(list);
      named.add(list);
      if (isTwice) {
        return [
          problem(location, text, {
            what: `“${value}” stands twice in this list.`,
            cure: 'Take one of the two out.',
          }),
        ];
      }
      if (known.has(value)) return [];
      return [
        problem(location, text, {
          what: `There is no row “${value}” in content/data/${table}.yaml.`,
          cure: didYouMean(value, known) || 'Mend the id, or add the row to that file.',
        }),
      ];
    });
  });
}
