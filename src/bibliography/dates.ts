import { inOrder, isReal, isSeason, OPEN, readEdtf, type DateParts } from './edtf.ts';
import { didYouMean } from './nearest.ts';
import { sentences, type Fault } from './problems.ts';
import type { CslDate } from './works.ts';

/** What an author is told to write for a date. */
export const DATE_CURE =
  'Write a year (2012), a month (2012-06) or a day (2012-06-25) that exists, or a season (2012-21 is spring). “1844~” is about 1844, “2012/2014” is a period, and words are written as in “{ literal: forthcoming }”. Where there is no date, take the line out: it is shown as “no date”.';

const IN_WORDS = 'Write it in words, as in “{ literal: before 2015 }”.';

/** The parts that a date in CSL-JSON may have (csl-data.json, v1.0.2). */
export const DATE_FIELDS = ['date-parts', 'season', 'circa', 'literal', 'raw'] as const;
type DateFields = Partial<Record<(typeof DATE_FIELDS)[number], unknown>>;

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

const faults = {
  none: { what: 'This is not a date.', cure: DATE_CURE },
  backwards: {
    what: 'This period ends before it begins.',
    cure: 'Put the earlier date before the slash.',
  },
  unopened: { what: 'Styles cannot print a period without a beginning.', cure: IN_WORDS },
  unspecified: { what: 'Styles cannot print a date with “X” in it.', cure: IN_WORDS },
  time: { what: 'This date has a time of day.', cure: 'Write the day alone, as in “2012-06-25”.' },
  twice: {
    what: 'This date is given more than once.',
    cure: 'Keep one of “date-parts”, “raw” and “literal”.',
  },
  season: {
    what: '“season” stands beside what is not a year alone.',
    cure: 'Keep the season or the month. A period has seasons at its ends: 2012-21/2012-23.',
  },
  noSeason: {
    what: 'This is the number of no season.',
    cure: 'Write 1 for spring, 2, 3, or 4 for winter; or a word, such as Michaelmas.',
  },
} satisfies Record<string, Fault>;

/** What is told of a fault in a date, and in which of its parts. */
export type ReportDate = (fault: Fault, part?: string) => void;

/**
 * Reads a date as authors write it (EDTF, levels 0 and 1) or as CSL-JSON has it, where a month may
 * also be a season: 13 to 16 (citeproc-js) or 21 to 24. All that it says is kept: a year's season as
 * `season` 1 to 4, or in the words that Zotero gives it, those of a period as months 21 to 24, an open end as Pandoc's `[0]`, and doubt
 * as `circa`. What no style could print is reported, and nothing comes back.
 */
export function readDate(value: unknown, report: ReportDate = () => undefined) {
  if (typeof value === 'number' || typeof value === 'string') {
    return fromText(String(value), {}, report);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    report(faults.none);
    return undefined;
  }
  return fromFields(value as DateFields, report);
}

function fromFields(fields: DateFields, report: ReportDate): CslDate | undefined {
  const unknown = Object.keys(fields).find((name) => !DATE_FIELDS.some((known) => known === name));
  if (unknown !== undefined) {
    const what = `“${unknown}” is not a part of a date.`;
    const parts = `Parts are ${DATE_FIELDS.join(', ')}.`;
    report({ what, cure: sentences(didYouMean(unknown, DATE_FIELDS), parts) }, unknown);
    return undefined;
  }
  const { literal, raw, 'date-parts': parts } = fields;
  const given = [literal, raw, parts].filter((each) => each !== undefined && each !== '');
  if (given.length > 1) {
    report(faults.twice);
    return undefined;
  }
  if (typeof literal === 'string' && literal.trim()) {
    if (seasonOf(fields.season)) {
      report(faults.season, 'season');
      return undefined;
    }
    return { literal, ...(isUncertain(fields.circa) ? { circa: true } : {}) };
  }
  // another program's words, which it has not read itself
  if (typeof raw === 'string' && raw) return fromText(raw, fields, report);
  const ends = Array.isArray(parts) ? parts.map(partsOf) : [];
  return withMarks(ends, fields, report);
}

function fromText(text: string, marks: DateFields, report: ReportDate): CslDate | undefined {
  const read = readEdtf(text);
  if (read) return withMarks(read.ends, read.circa ? { ...marks, circa: true } : marks, report);
  if (/^\s*(?:\.\.)?\s*\//u.test(text) && readEdtf(text.replace(/^[\s./]+/u, ''))) {
    report(faults.unopened);
  } else if (/^[\dX]{4}(?:-[\dX]{2}){0,2}$/u.test(text)) {
    report(text.includes('X') ? faults.unspecified : faults.none);
  } else {
    report(/^\d{4}-\d\d-\d\dT\d\d:/u.test(text) ? faults.time : faults.none);
  }
  return undefined;
}

/** Numbers as CSL-JSON has them, with seasons as EDTF has them. */
const partsOf = (parts: unknown): DateParts => {
  const [year = NaN, month, ...day] = Array.isArray(parts) ? parts.map(Number) : [];
  if (month === undefined) return [year];
  return [year, month >= 13 && month <= 16 ? month + 8 : month, ...day];
};

function withMarks(
  ends: DateParts[],
  { season, circa }: DateFields,
  report: ReportDate,
): CslDate | undefined {
  const [start, end] = ends;
  const isOpen = end?.length === 1 && end[0] === OPEN;
  if (!start || ends.length > 2 || !isReal(start) || (end && !isOpen && !isReal(end))) {
    report(faults.none);
    return undefined;
  }
  if (!inOrder(ends)) {
    report(faults.backwards);
    return undefined;
  }
  const named = seasonOf(season);
  if (named && (end || start.length > 1)) {
    report(faults.season, 'season');
    return undefined;
  }
  if (/^\d/u.test(named) && !(named in SEASON_NUMBERS)) {
    report(faults.noSeason, 'season');
    return undefined;
  }
  const alone = !end && isSeason(start);
  const words = named && String(season).trim();
  const kept = alone ? (start[1] ?? 0) - 20 : (SEASON_NUMBERS[named] ?? words);
  return {
    'date-parts': alone ? [start.slice(0, 1)] : ends,
    ...(kept ? { season: kept } : {}),
    ...(isUncertain(circa) ? { circa: true } : {}),
  };
}

/** Seasons by all their names: 1 to 4, those that stand in a month's place, and words. */
const SEASON_NUMBERS: Readonly<Record<string, number>> = Object.fromEntries([
  ...SEASONS.flatMap((season, index) =>
    [season, index + 1, index + 13, index + 21].map((name) => [name, index + 1]),
  ),
  ['fall', 3],
]);

const seasonOf = (season: unknown) =>
  String(season ?? '')
    .trim()
    .toLowerCase();

/** Whether a date is marked as uncertain, as programs write it: true, 1, "1", "yes". */
const isUncertain = (circa: unknown) =>
  !['', '0', 'false', 'no'].includes(
    String(circa ?? '')
      .trim()
      .toLowerCase(),
  );
