import { language } from '../../words/language.ts';

/** Numbers by what they are worth, and capitals beside small letters. */
const { compare } = new Intl.Collator(language, { numeric: true });

/** A way to sort, as `aria-sort` names it. */
export type Direction = 'ascending' | 'descending';

/**
 * The order of rows by what one of their columns says: their positions, from the first to the last.
 * Rows that say nothing there stand last either way; rows that say the same keep their order.
 */
export function orderOf(cells: readonly (string | undefined)[], direction: Direction): number[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return [...cells.keys()].sort((a, b) => {
    const [one, other] = [cells[a], cells[b]];
    if (one === undefined || other === undefined)
      return Number(one === undefined) - Number(other === undefined);
    return sign * compare(one, other);
  });
}
