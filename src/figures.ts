import { boundInWords, counts, outcomes } from './tables.ts';

const counted = new Map(counts.map((count) => [count.id, boundInWords(count)]));
const measured = new Map(outcomes.map(({ id, value }) => [id, value]));
const FIGURES: Record<string, ReadonlyMap<string, string>> = { Count: counted, Outcome: measured };

/** What a figure of a table reads as in the text: "more than 130". Throws a RangeError on an unknown one. */
export function figureInWords(component: string, id: string): string {
  const words = FIGURES[component]?.get(id);
  if (words === undefined) throw new RangeError(`There is no ${component} “${id}”.`);
  return words;
}
