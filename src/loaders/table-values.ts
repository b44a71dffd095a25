import { onOneLine, pictureInWords } from '../pictures/index.ts';
import { ROWS } from '../schemas/index.ts';
import { isPicture } from '../schemas/pictures.ts';
import { valuesOf, type ValueInWords } from '../schemas/values.ts';

/**
 * What texts take from tables, in words: values, and whole pictures, by the component that shows
 * each. `rows` gives what a table holds; a table that is missing or has a mistake counts as empty.
 */
export function valuesIn(rows: (table: string) => unknown): ValueInWords {
  const tables = {
    balance: ROWS.balance.array().safeParse(rows('balance')).data ?? [],
    claims: ROWS.claims.array().safeParse(rows('claims')).data ?? [],
    counts: ROWS.counts.array().safeParse(rows('counts')).data ?? [],
    outcomes: ROWS.outcomes.array().safeParse(rows('outcomes')).data ?? [],
    ownership: ROWS.ownership.array().safeParse(rows('ownership')).data ?? [],
    road: ROWS.road.array().safeParse(rows('road')).data ?? [],
  };
  const values = valuesOf(tables.counts, tables.outcomes);
  return (component, id) => {
    if (component !== 'Picture') return values(component, id);
    return isPicture(id) ? onOneLine(pictureInWords(id, tables)) : undefined;
  };
}
