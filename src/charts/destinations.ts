import charts from '#words/charts.json' with { type: 'json' };
import { dot, text } from '@observablehq/plot';
import type { Case, Destination } from '../schemas/cases.ts';
import { say } from '../words/message.ts';
import { draw, type ExplainedChart } from './draw.ts';
import { drawKey, ON_SLIDE, type KeyEntry, type Mark } from './key.ts';

const { destinations: words } = charts;

/** Where a service can have gone, as readers see it. */
export const DESTINATIONS: Record<Destination, string> = words.places;

/** The cases that ended, by where their service went; those that were no typical mutuals come last. */
export const byDestination = (cases: readonly Case[]) =>
  [
    ...Map.groupBy(
      cases
        .filter(({ after }) => after.ended)
        .sort((a, b) => Number(b.typical) - Number(a.typical)),
      ({ after }) => after.where,
    ),
  ].sort(([, a], [, b]) => b.length - a.length);

type Group = ReturnType<typeof byDestination>[number];

/** How a case is drawn: hollow where it was no typical mutual. */
const markOf = ({ typical }: Pick<Case, 'typical'>): Mark => ({
  symbol: 'square',
  stroke: 'currentColor',
  fill: typical ? 'currentColor' : 'none',
});

/** What the marks of these cases mean. */
const keyOf = (cases: readonly Case[]): KeyEntry[] =>
  [true, false]
    .filter((typical) => cases.some((each) => each.typical === typical))
    .map((typical) => ({
      ...markOf({ typical }),
      says: typical ? words.key.typical : words.key.atypical,
    }));

/** Which cases the marks of a row are, where no list beside the chart says so. */
const names = (groups: readonly Group[]) =>
  text(groups, {
    x: ([, list]: Group) => list.length,
    y: ([where]: Group) => DESTINATIONS[where],
    text: ([, list]: Group) => list.map(({ name }) => name).join(', '),
    dx: 32,
    textAnchor: 'start',
  });

/** Draws one mark for each mutual that ended, in a row for each place where services went. */
export function destinationsChart(
  cases: readonly Case[],
  { hasKey = false, ...size }: { width: number; hasKey?: boolean },
): ExplainedChart {
  const groups = byDestination(cases);
  const narrow = size.width < 500;
  const marks = groups.flatMap(([where, list]) =>
    list.map((each, index) => ({ where: DESTINATIONS[where], at: index + 1, ...markOf(each) })),
  );
  const shown = groups.flatMap(([, list]) => list);
  const atypical = shown.filter(({ typical }) => !typical);
  const key = keyOf(shown);
  const left = narrow ? 136 : hasKey ? 275 : 290;
  const top = hasKey ? 44 : 0;
  const most = Math.max(0, ...groups.map(([, list]) => list.length));
  const chart = draw(
    {
      ...size,
      height: groups.length * 34 + 16 + top,
      marginTop: 8 + top,
      marginBottom: 8,
      marginLeft: left,
      marginRight: 24,
      fontSize: narrow ? 11 : hasKey ? ON_SLIDE : 13,
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
        ...marks.map(({ where, at, ...mark }) =>
          dot([{ where, at }], { x: 'at', y: 'where', r: 7, ...mark }),
        ),
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
        ...(hasKey ? [...drawKey(key, { dx: 9 - left, dy: -24, r: 7 }), names(groups)] : []),
      ],
    },
    words.title,
    [
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
      atypical.length > 0 &&
        say(words.atypical, { cases: atypical.map(({ name }) => name).join(', ') }),
    ]
      .filter(Boolean)
      .join(' '),
  );
  return { ...chart, key, caution: words.caution };
}
