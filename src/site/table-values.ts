import { valuesOf } from '../schemas/values.ts';
import { counts, outcomes } from './tables.ts';

const values = valuesOf(counts, outcomes);

/** What a figure of a table reads as in the text: "more than 130". Throws a RangeError on an unknown one. */
export function valueInWords(component: string, id: string): string {
  const words = values(component, id);
  if (words === undefined) throw new RangeError(`There is no ${component} “${id}”.`);
  return words;
}
