import charts from '#words/charts.json' with { type: 'json' };
import { dot, text } from '@observablehq/plot';
import { startOf } from '../bibliography/index.ts';
import type { Count } from '../schemas/counts.ts';
import { say } from '../words/message.ts';
import { inShort, isInferred, isJoined, joiningLine, pointInWords } from './counts.ts';
import { draw, type Chart } from './draw.ts';

const { countsInSmall: words } = charts;

/** The official counts of England, which were made alike, in order of date. */
export const officialCounts = (counts: readonly Count[]): Count[] => counts.filter(isJoined);

/**
 * Draws the official counts of England as one small line, its ends labelled with number and year.
 * Undefined where there are fewer than two.
 */
export function countsInSmall(
  counts: readonly Count[],
  size: { width: number; height: number },
): Chart | undefined {
  const points = officialCounts(counts).map((count) => ({
    ...count,
    year: String(startOf(count.date).getUTCFullYear()),
    number: inShort(count),
    at: startOf(count.date),
  }));
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || first === last) return undefined;
  const place = { x: 'at', y: 'value' } as const;
  return draw(
    {
      ...size,
      margin: 24,
      marginLeft: 30,
      marginRight: 30,
      fontSize: 14,
      axis: null,
      x: { type: 'utc' },
      y: { domain: [0, Math.max(...points.map(({ value }) => value))] },
      marks: [
        ...joiningLine(points),
        dot(
          points.filter((point) => !isInferred(point)),
          { ...place, r: 2.5, fill: 'currentColor' },
        ),
        dot(points.filter(isInferred), { ...place, r: 3 }),
        text([first, last], { ...place, text: 'number', dy: -12, fontWeight: 'bold' }),
        text([first, last], { x: 'at', y: () => 0, text: 'year', dy: 12 }),
      ],
    },
    words.title,
    say(words.description, { counts: points.map(pointInWords).join(', ') }),
  );
}
