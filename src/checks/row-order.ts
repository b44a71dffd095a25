import { problem, type ParsedFile, type Problem } from '../bibliography/index.ts';

/** The tables whose rows their pages show in the order of the file, which is that of their dates. */
const BY_DATE: ReadonlySet<string> = new Set(['counts', 'timeline']);

/** A row with its dates as they are written. */
interface Dated {
  date: string;
  first: string;
  last: string;
}

/**
 * Checks that no row stands below one that is later for sure. A year may stand before, among or
 * behind its months, as the months among the days.
 */
export function checkRowOrder(table: string, { value, locationOf }: ParsedFile): Problem[] {
  if (!BY_DATE.has(table) || !Array.isArray(value)) return [];
  let latest: Dated | undefined;
  return value.flatMap((row: unknown, at): Problem[] => {
    const dated = datesOf(row);
    if (!dated) return [];
    const before = latest;
    if (!before || dated.first > before.first) latest = dated;
    if (!before || before.first <= dated.last) return [];
    const { text, ...location } = locationOf([at, 'date']);
    return [
      problem(location, text, {
        what: `This row, of ${dated.date}, stands below one of ${before.date}.`,
        cure: 'Rows of this table stand in the order of their dates: move the row up, or mend its date.',
      }),
    ];
  });
}

function datesOf(row: unknown): Dated | undefined {
  const date = (row as { date?: unknown } | null)?.date;
  if (typeof date !== 'string' || !/^\d{4}(?:-\d\d){0,2}(?:\/\d{4}(?:-\d\d){0,2})?$/u.test(date)) {
    return undefined;
  }
  const [first = '', last = first] = date.split('/');
  // a whole month or year lasts until its last day, which no figure comes after
  return { date, first, last: `${last}~` };
}
