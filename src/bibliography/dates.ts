import type { CslDate } from './works.ts';

const DAY = String.raw`(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?`;
const EDTF_DATE = new RegExp(`^${DAY}$`, 'u');

/** How a date or a period is written (EDTF, ISO 8601-2 level 0), whether or not the calendar has it. */
export const EDTF_PERIOD = new RegExp(`^\\s*${DAY}\\s*(?:/\\s*${DAY}\\s*)?$`, 'u');

/**
 * Reads a date as authors write it: a year, year-month or year-month-day, or two with a slash
 * between (EDTF, ISO 8601-2 level 0), or a CSL-JSON date object. Nothing where it is none of these,
 * there is no such day, or a period ends before it begins.
 */
export function readDate(value: unknown): CslDate | undefined {
  if (typeof value === 'number' || typeof value === 'string') {
    const ends = String(value).trim().split('/').map(readDay);
    return inOrder(ends);
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { 'date-parts': parts, raw, literal, ...rest } = value as CslDate & { raw?: unknown };
  if (typeof literal === 'string' && literal.trim()) return { literal };
  // words of another program, which it has not read itself
  if (parts === undefined && typeof raw === 'string') return withMarks(readDate(raw), rest);
  const days = Array.isArray(parts)
    ? parts.map((part) => (Array.isArray(part) ? realDay(part.map(Number)) : undefined))
    : [];
  return withMarks(inOrder(days), rest);
}

/** A date with its season, and with whether it is uncertain. */
const withMarks = (date: CslDate | undefined, { season, circa }: CslDate): CslDate | undefined =>
  date && {
    ...date,
    ...(season === undefined ? {} : { season }),
    ...(circa === undefined ? {} : { circa }),
  };

/** A date or the two ends of a period, where each is a real one and the first does not come later. */
function inOrder(ends: (number[] | undefined)[]): CslDate | undefined {
  if (!ends.every((parts) => parts !== undefined)) return undefined;
  const [start, end, ...more] = ends;
  if (!start || more.length > 0 || (end && firstDay(end) < firstDay(start))) return undefined;
  return { 'date-parts': ends };
}

/** The first day of a year, a month or a day itself, at midnight UTC. */
function firstDay([year = 0, month = 1, day = 1]: number[]): Date {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

/** The first day of a date or a period, as {@link readDate} reads it. Throws a RangeError on what is none. */
export function startOf(value: unknown): Date {
  const [start] = readDate(value)?.['date-parts'] ?? [];
  if (!start) throw new RangeError(`“${String(value)}” is not a date.`);
  return firstDay(start);
}

function readDay(text: string): number[] | undefined {
  const match = EDTF_DATE.exec(text.trim());
  return match ? realDay(match.slice(1).filter(Boolean).map(Number)) : undefined;
}

function realDay(parts: number[]): number[] | undefined {
  const [year, month = 1, day = 1] = parts;
  if (year === undefined || parts.length > 3 || !parts.every(Number.isInteger)) return undefined;
  const date = firstDay([year, month, day]);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? parts : undefined;
}

/** The year of a date, for comparing works. */
export const yearOf = (date: CslDate | undefined): number | undefined =>
  date?.['date-parts']?.[0]?.[0];
