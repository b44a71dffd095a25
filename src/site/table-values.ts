import { figuresOf } from '../schemas/figures.ts';
import { counts, outcomes } from './tables.ts';

const figures = figuresOf(counts, outcomes);

/** What a figure of a table reads as in the text: "more than 130". Throws a RangeError on an unknown one. */
export function figureInWords(component: string, id: string): string {
  const words = figures(component, id);
  if (words === undefined) throw new RangeError(`There is no ${component} “${id}”.`);
  return words;
}
