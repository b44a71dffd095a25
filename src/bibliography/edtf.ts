/** Dates as text: the Extended Date/Time Format (EDTF; ISO 8601-2:2019, Annex A). */
import type { CslDate } from './works.ts';

const YEAR = String.raw`-?\d{4}`;
const DAY = String.raw`${YEAR}(?:-\d{2}(?:-\d{2})?)?`;
const END = String.raw`${DAY}[?~%]?`;

/**
 * How a date is written, whether or not the calendar has it: to the year, month or day, or a
 * season (21 to 24) in a month's place; `?`, `~` or `%` after what is not certain; a period as two
 * with a slash between, or as one with “..” or nothing after the slash if it has not ended.
 */
export const EDTF = new RegExp(String.raw`^\s*${END}\s*(?:/\s*(?:${END}|\.\.)?\s*)?$`, 'u');

/** The same without seasons, marks and open ends (EDTF level 0). */
const LEVEL_0 = new RegExp(String.raw`^\d{4}(?:-(?:0\d|1[0-2])(?:-\d{2})?)?$`, 'u');

/** The end of a period that has not ended, as Pandoc and citeproc-js have it. */
export const OPEN = 0;

/** A date as CSL-JSON has it: year, month or season, and day. No year is 0; 44 BC is -44. */
export type DateParts = number[];

/** Whether a date is to the season: 21 for spring to 24 for winter, in a month's place. */
export const isSeason = ([, month = 0]: DateParts) => month > 20;

/** A date to the season as one to the year, for programs that know no seasons; any other as it is. */
export const withoutSeason = (parts: DateParts): DateParts =>
  isSeason(parts) ? parts.slice(0, 1) : parts;

/** The first day of a date, at midnight UTC; of a season, of its year. */
export function firstDay(parts: DateParts): Date {
  const [year = 0, month = 1, day = 1] = withoutSeason(parts);
  const date = new Date(Date.UTC(2000, month - 1, day));
  // there is no year 0, but EDTF and the platform count one
  date.setUTCFullYear(year < 0 ? year + 1 : year, month - 1, day);
  return date;
}

/** Whether the calendar has such a day, month, season or year. */
export function isReal(parts: DateParts): boolean {
  const [year, month = 1, day] = parts;
  if (!year || parts.length > 3 || !parts.every(Number.isInteger)) return false;
  if (isSeason(parts)) return month <= 24 && day === undefined;
  const date = firstDay(parts);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === (day ?? 1);
}

/** Reads {@link EDTF}: the two ends of a period, or one date. Whether the calendar has them it leaves open. */
export function readEdtf(text: string): { ends: DateParts[]; circa: boolean } | undefined {
  if (!EDTF.test(text)) return undefined;
  const ends = text.split('/').map((end) => {
    const [year = OPEN, ...rest] = [...end.matchAll(/^\s*-?\d+|\d+/gu)].map(Number);
    return /\d/u.test(end) ? [year <= 0 ? year - 1 : year, ...rest] : [OPEN];
  });
  return { ends, circa: /[?~%]/u.test(text) };
}

/**
 * Writes a date as EDTF, without a season that is no more than a word (“Michaelmas”); undefined where
 * all of it is words. A period that has not ended closes
 * with its slash, which biblatex and Pandoc read, and not with the “..” that Pandoc does not.
 */
export function writeEdtf(date: CslDate | undefined): string | undefined {
  const parts = date?.['date-parts'];
  if (!parts) return undefined;
  const [start = [], ...rest] = parts;
  const season = typeof date.season === 'number' ? [date.season + 20] : [];
  return [[...start, ...season], ...rest]
    .map((end) => writeDay(end) + (date.circa && end[0] !== OPEN ? '~' : ''))
    .join('/');
}

function writeDay([year = OPEN, ...rest]: DateParts): string {
  if (year === OPEN) return '';
  const written = String(Math.abs(year < 0 ? year + 1 : year)).padStart(4, '0');
  return [
    (year < 0 ? '-' : '') + written,
    ...rest.map((part) => String(part).padStart(2, '0')),
  ].join('-');
}

/** A date or a period of the calendar at EDTF level 0, as its ends; undefined where it is none. */
export function readPeriod(text: string): DateParts[] | undefined {
  const ends = text.split('/').map((end) => end.trim());
  const read = ends.every((end) => LEVEL_0.test(end)) ? readEdtf(ends.join('/'))?.ends : undefined;
  return read?.every(isReal) && inOrder(read) ? read : undefined;
}

/** Whether a period ends no sooner than it begins. Which season comes first depends on where one is. */
export function inOrder([start, end]: readonly DateParts[]): boolean {
  if (!start || !end || end[0] === OPEN) return true;
  const hasSeason = isSeason(start) || isSeason(end);
  const from = (parts: DateParts) => firstDay(hasSeason ? parts.slice(0, 1) : parts);
  return from(start) <= from(end);
}

/** The first day of a date or a period, as {@link readPeriod} reads it. Throws a RangeError on what is none. */
export function startOf(text: string): Date {
  const [start] = readPeriod(text) ?? [];
  if (!start) throw new RangeError(`“${text}” is not a date.`);
  return firstDay(start);
}
