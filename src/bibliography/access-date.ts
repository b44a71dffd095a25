/** How a style writes the day on which a reader saw a page. */
export interface AccessDate {
  /** With "{day}", "{month}" and "{year}". */
  pattern: string;
  /** The months as the style writes them, from January. */
  months: string[];
  /** Whether a day below ten has a nought before it. */
  padded: boolean;
}

/** A date that has no digit in common with a day below thirteen. */
export const PROBE = { day: 27, year: 3333 } as const;

/**
 * Reads a style's form of a date off twelve dates that it wrote itself, one a month on the day and
 * in the year of {@link PROBE}, and one of the fifth of January of that year.
 */
export function readAccessDate(written: readonly string[], fifth: string): AccessDate {
  const patterns = written.map((date) =>
    date.replace(String(PROBE.day), '{day}').replace(String(PROBE.year), '{year}'),
  );
  const start = commonLength(patterns);
  const end = commonLength(patterns.map((pattern) => [...pattern].reverse().join('')));
  const [first = ''] = patterns;
  return {
    pattern: `${first.slice(0, start)}{month}${first.slice(first.length - end)}`,
    months: patterns.map((pattern) => pattern.slice(start, pattern.length - end)),
    padded: /(?<!\d)05(?!\d)/u.test(fifth),
  };
}

/** How many characters all these texts begin with. */
function commonLength([first = '', ...others]: readonly string[]): number {
  let length = 0;
  while (length < first.length && others.every((text) => text[length] === first[length])) length++;
  return length;
}

/** A date in a style's form. */
export function writeAccessDate({ pattern, months, padded }: AccessDate, date: Date): string {
  const day = String(date.getDate());
  return pattern
    .replace('{day}', padded ? day.padStart(2, '0') : day)
    .replace('{month}', months[date.getMonth()] ?? '')
    .replace('{year}', String(date.getFullYear()));
}
