import {
  didYouMean,
  problem,
  sentences,
  type ParsedFile,
  type Problem,
} from '../bibliography/index.ts';
import type { Document } from '../markdown/index.ts';
import { isPicture, PICTURE_TABLES } from '../schemas/pictures.ts';
import { TABLE_OF_VALUE } from '../schemas/values.ts';
import type { CheckedTables } from './tables.ts';
import { walk } from './walk.ts';

/**
 * For each field in which the row of a picture refers to other rows: the table that those rows are
 * in.
 */
const NAMING: Readonly<Record<string, string>> = {
  cases: 'cases',
  claim: 'claims',
  claims: 'claims',
  figures: 'outcomes',
};

/** Checks that every row that a picture's table refers to exists in its own table. */
export function checkGrounds(files: readonly ParsedFile[], ids: CheckedTables['ids']): Problem[] {
  const drawn = files.filter(({ file }) => isPicture(file.replace(/^.*\/|\.yaml$/gu, '')));
  return drawn.flatMap(({ value: rows, locationOf }) =>
    [...walk(rows)].flatMap(([path, value]) => {
      const field = path.findLast((step) => typeof step === 'string');
      const table = NAMING[field ?? ''];
      const known = ids.get(table ?? '');
      if (!table || !known || typeof value !== 'string' || known.has(value)) return [];
      const { text, ...location } = locationOf(path);
      return [
        problem(location, text, {
          what: `There is no row “${value}” in content/data/${table}.yaml.`,
          cure: didYouMean(value, known) || 'Mend the id, or add the row to that file.',
        }),
      ];
    }),
  );
}

/** Checks that every picture in the text exists, has a caption and appears only once. */
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

/** Checks that every value that the text takes from a table has a row there. */
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
