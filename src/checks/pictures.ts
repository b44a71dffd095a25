import { didYouMean, problem, sentences, type Problem } from '../bibliography/index.ts';
import type { Document } from '../markdown/index.ts';
import { isPicture, PICTURE_TABLES } from '../schemas/pictures.ts';
import { TABLE_OF_VALUE } from '../schemas/values.ts';
import type { CheckedTables } from './tables.ts';

/** Checks that every picture in the text exists, has a caption and appears only once. */
export function checkPictures(pictures: Document['pictures']): Problem[] {
  const seen = new Map<string, (typeof pictures)[number]['location']>();
  return pictures.flatMap(({ id, location, hasCaption }) => {
    const other = seen.get(id);
    if (!other) seen.set(id, location);
    const report = (what: string, cure: string) => [
      problem(location, `<Picture id="${id}">`, { what, cure }),
    ];
    if (id === '') return [];
    if (!isPicture(id)) {
      const known = `The pictures are ${PICTURE_TABLES.join(', ')}.`;
      return report(
        `There is no picture “${id}”.`,
        sentences(didYouMean(id, PICTURE_TABLES), known),
      );
    }
    if (other) {
      return report(
        `The picture “${id}” stands twice: here, and at ${other.file}:${other.line}.`,
        'Keep it in one place, and link to that from the other.',
      );
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
    // one that names no row is told of with its tag: tags.ts
    if (known.has(id) || id === '') return [];
    return [
      problem(location, `<${component} id="${id}" />`, {
        what: `There is no row “${id}” in content/data/${table}.yaml.`,
        cure: didYouMean(id, known) || 'Mend the id, or add the row to the file.',
      }),
    ];
  });
}
