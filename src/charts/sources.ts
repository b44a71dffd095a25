import charts from '#words/charts.json' with { type: 'json' };
import words from '#words/sources.json' with { type: 'json' };
import { barX, text } from '@observablehq/plot';
import { HEALTH, type Health } from '../schemas/links.ts';
import { say } from '../words/message.ts';
import { draw, type ExplainedChart } from './draw.ts';
import type { KeyEntry, Mark } from './key.ts';

const { sources } = charts;

/** Whether anybody has looked: what nobody has opened is hollow, and so says nothing. */
const isHollow = (health: Health) => health === 'unopened' || health === 'nowhere';

const markOf = (hollow: boolean): Mark => ({
  symbol: 'square',
  stroke: 'currentColor',
  fill: hollow ? 'none' : 'currentColor',
});

const KEY: readonly KeyEntry[] = [
  { ...markOf(false), says: sources.key.opened },
  { ...markOf(true), says: sources.key.unopened },
];

/** Draws how many sources are in each state, a bar for each; states that no source is in have a nought. */
export function sourcesChart(
  counts: Readonly<Record<Health, number>>,
  { width }: { width: number },
): ExplainedChart {
  const narrow = width < 500;
  const bars = HEALTH.map((health) => ({
    health,
    state: words.states[health],
    count: counts[health],
  }));
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const place = { x: 'count', y: 'state' } as const;
  const chart = draw(
    {
      width,
      height: bars.length * 30 + 16,
      marginTop: 8,
      marginBottom: 8,
      marginLeft: narrow ? 132 : 168,
      marginRight: 48,
      fontSize: narrow ? 11 : 13,
      x: { axis: null, domain: [0, most] },
      y: { domain: bars.map(({ state }) => state), label: null, tickSize: 0, padding: 0.4 },
      marks: [
        [false, true].map((hollow) =>
          barX(
            bars.filter(({ health, count }) => count > 0 && isHollow(health) === hollow),
            { ...place, fill: markOf(hollow).fill, stroke: 'currentColor', strokeWidth: 1.5 },
          ),
        ),
        text(bars, {
          ...place,
          text: ({ count }: { count: number }) => String(count),
          dx: 8,
          textAnchor: 'start',
          fontWeight: 'bold',
        }),
      ],
    },
    sources.title,
    say(sources.description, {
      states: bars.map(({ state, count }) => say(sources.state, { state, count })).join(', '),
    }),
  );
  return { ...chart, key: KEY, caution: sources.caution };
}
