const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** The end of a period in numbers; 0 for a month or day that it does not name. */
const endOf = (written: string) => {
  const [year = 0, month = 0, day = 0] = written.split('-').map(Number);
  return { year, month, day };
};

/** Whether a date in words names a year, without which a reader cannot tell when it was. */
export const namesYear = (words: string): boolean => /\b\d{4}\b/u.test(words);

/**
 * Whether the years, months and days that a date in words names (“30 April–1 May 2012”, “2015–16”)
 * are those of a date in figures: a year, month or day, or two with a slash between. Words that name
 * none, such as “Spring”, say nothing against it.
 */
export function isWithin(words: string, date: string): boolean {
  const ends = date.split('/').map(endOf);
  const [first, last = first] = ends;
  if (!first || !last) return false;
  const years = [...words.matchAll(/\b(\d{4})(?:[–-](\d{2}))?\b/gu)].flatMap(
    ([, year = '', end]) => [Number(year), ...(end ? [Number(year.slice(0, 2) + end)] : [])],
  );
  const months = MONTHS.flatMap((name, at) =>
    new RegExp(`\\b${name}\\b`, 'u').test(words) ? [at + 1] : [],
  );
  const days = (words.replace(/\b\d{4}(?:[–-]\d{2})?\b/gu, '').match(/\b\d{1,2}\b/gu) ?? []).map(
    Number,
  );
  const isMonth = (month: number) => {
    const [from, to] = [first.month || 1, last.month || 12];
    return first.year === last.year ? month >= from && month <= to : month >= from || month <= to;
  };
  return (
    years.every((year) => year >= first.year && year <= last.year) &&
    months.every(isMonth) &&
    (ends.some(({ day }) => day === 0) || days.every((day) => ends.some((end) => end.day === day)))
  );
}
