import charts from '#words/charts.json' with { type: 'json' };
import { dot, text } from '@observablehq/plot';
import type { Case, Destination } from '../schemas/cases.ts';
import { say } from '../words/message.ts';
import { draw, type Chart } from './draw.ts';

const { destinations: words } = charts;

/** Where a service can have gone, as readers see it. */
export const DESTINATIONS: Record<Destination, string> = words.places;

/** The mutuals that ended, by where their service went. */
export const byDestination = (cases: readonly Case[]) =>
  [
    ...Map.groupBy(
      cases.filter(({ after }) => after.ended),
      ({ after }) => after.where,
    ),
  ].sort(([, a], [, b]) => b.length - a.length);

/** Draws one mark for each mutual that ended, in a row for each place where services went. */
export function destinationsChart(cases: readonly Case[], size: { width: number }): Chart {
  const groups = byDestination(cases);
  const narrow = size.width < 500;
  const marks = groups.flatMap(([where, list]) =>
    list.map((each, index) => ({ where: DESTINATIONS[where], at: index + 1, name: each.name })),
  );
  const most = Math.max(0, ...groups.map(([, list]) => list.length));
  return draw(
    {
      ...size,
      height: groups.length * 34 + 16,
      marginTop: 8,
      marginBottom: 8,
      marginLeft: narrow ? 136 : 290,
      marginRight: 24,
      fontSize: narrow ? 11 : 13,
      x: { axis: null, domain: [0.5, Math.max(most, 6) + 0.5] },
      y: {
        domain: groups.map(([where]) => DESTINATIONS[where]),
        label: null,
        tickSize: 0,
        ...(narrow
          ? { tickFormat: (words: string) => words.replace(/^(.{12}\S*) /u, '$1\n') }
          : {}),
      },
      marks: [
        dot(marks, { x: 'at', y: 'where', r: 7, symbol: 'square', fill: 'currentColor' }),
        text(
          groups.map(([where, list]) => ({
            where: DESTINATIONS[where],
            at: list.length,
            number: list.length,
          })),
          {
            x: 'at',
            y: 'where',
            text: (each: { number: number }) => String(each.number),
            dx: 16,
            fontWeight: 'bold',
          },
        ),
      ],
    },
    words.title,
    say(words.description, {
      count: marks.length,
      places: groups
        .map(([where, list]) =>
          say(words.place, {
            where: DESTINATIONS[where],
            count: list.length,
            cases: list.map(({ name }) => name).join(', '),
          }),
        )
        .join('; '),
    }),
  );
}
