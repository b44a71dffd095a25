import { valuesOf } from '../schemas/values.ts';
import type { Tables } from './tables.ts';

/**
 * What the text says for a value of a table, by the component that shows it and its row: "more than
 * 130". The function that it gives throws a RangeError on a row that is not there.
 */
export function valuesInWords({ counts, outcomes }: Pick<Tables, 'counts' | 'outcomes'>) {
  const values = valuesOf(counts, outcomes);
  return (component: string, id: string): string => {
    const words = values(component, id);
    if (words === undefined) throw new RangeError(`There is no ${component} “${id}”.`);
    return words;
  };
}
