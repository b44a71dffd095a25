import type { CslDate } from './works.ts';

const SEASONS = ['Spring', 'Summer', 'Autumn', 'Winter'];

/** Whether a date has a season where its month would be, as EDTF has it (ISO 8601-2, level 1). */
export const isInSeason = ([, month = 0]: readonly number[]): boolean => month > 12;

/** The season of a date in words, as files for other programs have it; of a period, that of its beginning. */
export function seasonOf(date: CslDate | undefined): string | undefined {
  const [start = []] = date?.['date-parts'] ?? [];
  const number = isInSeason(start) ? (start[1] ?? 0) - 20 : Number(date?.season);
  return SEASONS[number - 1];
}
