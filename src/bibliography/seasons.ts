import { isSeason } from './edtf.ts';
import type { CslDate } from './works.ts';

const SEASONS = ['Spring', 'Summer', 'Autumn', 'Winter'];

/** The season of a date in words, as files for other programs have it; of a period, that of its beginning. */
export function seasonOf(date: CslDate | undefined): string | undefined {
  const [start = []] = date?.['date-parts'] ?? [];
  if (typeof date?.season === 'string') return date.season;
  const number = isSeason(start) ? (start[1] ?? 0) - 20 : Number(date?.season);
  return SEASONS[number - 1];
}
