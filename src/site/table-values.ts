import { valuesOf } from '../schemas/values.ts';
import type { Tables } from './tables.ts';

/**
 * A function that gives the words for a value of a table, by the component that shows it and the id
 * of its row: "more than 130". It throws a RangeError on a row that does not exist.
 */
export function valuesInWords({ counts, outcomes }: Pick<Tables, 'counts' | 'outcomes'>) {
  const values = valuesOf(counts, outcomes);
  return (component: string, id: string): string => {
    const words = values(component, id);
    if (words === undefined) throw new RangeError(`There is no ${component} “${id}”.`);
    return words;
  };
}
