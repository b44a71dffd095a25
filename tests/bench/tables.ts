/** A table of Markdown: its columns, of which all but the first are figures, and its rows. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

export const seconds = (value: number) => `${value.toFixed(1)} s`;
export const milliseconds = (value: number) => `${(value * 1000).toFixed(1)} ms`;
export const gigabytes = (value: number) => `${(value / 1024).toFixed(2)} GB`;
export const megabytes = (value: number) => `${(value / 1e6).toFixed(1)} MB`;
export const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
export const times = (value: number) => `${value.toFixed(2)} times`;
export const whole = (value: number) => value.toLocaleString('en-GB');

/** What was measured, of the earlier commit and of this one, and at most what it should be. */
export interface Line {
  what: string;
  show: (value: number) => string;
  then?: number | undefined;
  now: number;
  /** At most what the ratio of the two should be, or else what is measured now. */
  goal?: { ratio: number } | { value: number };
}

const verdict = (isMet: boolean) => (isMet ? 'met' : '**missed**');

/** A goal, and whether what was measured is within it. */
export const atMost = (
  goal: number,
  measured: number | undefined,
  show = (value: number) => value.toFixed(2),
): string => `at most ${show(goal)}: ${verdict(measured !== undefined && measured <= goal)}`;

/** A row of a table of goals: what, then, now, ratio, goal. */
export function goalRow({ what, show, then, now, goal }: Line): string[] {
  const ratio = then === undefined ? undefined : now / then;
  const measured = [then === undefined ? '' : show(then), show(now), ratio?.toFixed(2) ?? ''];
  if (goal === undefined) return [what, ...measured, ''];
  if ('value' in goal) return [what, ...measured, atMost(goal.value, now, show)];
  return [what, ...measured, `a ratio of ${atMost(goal.ratio, ratio)}`];
}
