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

type Group = ReturnType<typeof byDestination>[number];

/** What a mark means, and which mutuals the marks of a row are, where no list beside the chart says so. */
const keyAndNames = (groups: readonly Group[]) => [
  dot([words.key], { ...KEY, dx: 9, r: 7, symbol: 'square', fill: 'currentColor' }),
  text([[words.key]], { ...KEY, dx: 22, text: '0', lineAnchor: 'middle', textAnchor: 'start' }),
  text(groups, {
    x: ([, list]: Group) => list.length,
    y: ([where]: Group) => DESTINATIONS[where],
    text: ([, list]: Group) => list.map(({ name }) => name).join(', '),
    dx: 32,
    textAnchor: 'start',
  }),
];
const KEY = { frameAnchor: 'top-left', dy: -24 } as const;

/** Draws one mark for each mutual that ended, in a row for each place where services went. */
export function destinationsChart(
  cases: readonly Case[],
  { hasKey = false, ...size }: { width: number; hasKey?: boolean },
): Chart {
  const groups = byDestination(cases);
  const narrow = size.width < 500;
  const marks = groups.flatMap(([where, list]) =>
    list.map((each, index) => ({ where: DESTINATIONS[where], at: index + 1, name: each.name })),
  );
  const top = hasKey ? 44 : 0;
  const most = Math.max(0, ...groups.map(([, list]) => list.length));
  return draw(
    {
      ...size,
      height: groups.length * 34 + 16 + top,
      marginTop: 8 + top,
      marginBottom: 8,
      marginLeft: narrow ? 136 : hasKey ? 275 : 290,
      marginRight: 24,
      fontSize: narrow ? 11 : hasKey ? 14 : 13,
      x: { axis: null, domain: [0.5, Math.max(most, hasKey ? 24 : 6) + 0.5] },
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
        ...(hasKey ? keyAndNames(groups) : []),
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
