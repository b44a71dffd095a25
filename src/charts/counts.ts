import charts from '#words/charts.json' with { type: 'json' };
import page from '#words/how-many.json' with { type: 'json' };
import { arrow, dot, link, ruleX, text, type PlotOptions } from '@observablehq/plot';
import { SERIES, type Count, type Series } from '../schemas/counts.ts';
import { startOf } from '../bibliography/index.ts';
import { edtfInWords } from '../words/in-words.ts';
import { language } from '../words/language.ts';
import { say } from '../words/message.ts';
import { draw, type ExplainedChart } from './draw.ts';
import { drawKey, ON_SLIDE, type KeyEntry, type Mark } from './key.ts';

/** The symbol of each series. */
const SYMBOLS: Record<Series, Mark['symbol']> = {
  'official list': 'circle',
  'right to request': 'square',
  survey: 'triangle',
  essay: 'star',
  'other estimate': 'diamond',
};

const { counts: words } = charts;
const IN_SHORT = {
  exactly: words.exactly,
  about: words.about,
  'at least': words.atLeast,
  'more than': words.atLeast,
} as const;

/** What a point says where a pointer rests on it. */
const sourceOf = (count: Count) =>
  say(words.source, { number: inShort(count), counted: count.counted, source: count['said-by'] }) +
  (isInferred(count) ? ` ${page.inferred}` : '');

/** A count as the picture has room for: "130+", "c. 70". */
export const inShort = ({ bound, value }: Pick<Count, 'bound' | 'value'>) =>
  say(IN_SHORT[bound], { number: value.toLocaleString(language) });

/** A count in a row of them: "130+ in 2019", "c. 115 in 2018 (year inferred)". */
export const pointInWords = (count: Pick<Count, 'bound' | 'value' | 'date' | 'inferred'>) =>
  say(isInferred(count) ? words.inferredPoint : words.point, {
    number: inShort(count),
    year: startOf(count.date).getUTCFullYear(),
  });

/** Counts that were made alike, of the same area: they alone may be joined. */
export const isJoined = ({ series, scope }: Count) =>
  series === 'official list' && scope === 'England';
/** Counts of the official list that are of another area. */
const isOther = (count: Count) => count.series === 'official list' && !isJoined(count);

/** Whether no source states the date of a count. */
export const isInferred = ({ inferred }: Pick<Count, 'inferred'>) => inferred === 'date';

/** A count that has its place in time. */
interface Dated extends Pick<Count, 'value' | 'inferred'> {
  at: Date;
}

/**
 * The line that joins these counts in order. Beside a count whose date is inferred it is broken, and
 * leaves room for the mark, which is hollow.
 */
export function joiningLine(counts: readonly Dated[]): NonNullable<PlotOptions['marks']> {
  interface Step {
    from: Dated;
    to: Dated;
  }
  const steps: Step[] = counts.slice(1).map((to, index) => ({ from: counts[index] ?? to, to }));
  const place = {
    x1: ({ from }: Step) => from.at,
    y1: ({ from }: Step) => from.value,
    x2: ({ to }: Step) => to.at,
    y2: ({ to }: Step) => to.value,
    strokeWidth: 1.5,
  } as const;
  const [broken, whole] = [true, false].map((isBroken) =>
    steps.filter(({ from, to }) => (isInferred(from) || isInferred(to)) === isBroken),
  );
  const asBroken = { strokeDasharray: '4 3', inset: 6.5, headLength: 0 } as const;
  return [link(whole, place), arrow(broken, { ...place, ...asBroken })];
}

/** Whether a series is the official one or the essay's own, which stand out. */
const isFirm = (series: Series) => series === 'official list' || series === 'essay';

/**
 * How a count is drawn: hollow where it is of the official list, and no line joins it. So is the
 * essay's, which lies over others. Hollow, and with a broken outline, where its date is inferred.
 */
function markOf(series: Series, { isHollow = false, isInferred = false } = {}): Mark {
  return {
    symbol: SYMBOLS[series],
    stroke: 'currentColor',
    fill: isHollow || isInferred || series === 'essay' ? 'none' : 'currentColor',
    ...(isInferred && { strokeDasharray: '2.5 2' }),
    ...(!isFirm(series) && { opacity: 0.65 }),
  };
}

const OFFICIAL: readonly KeyEntry[] = [
  { ...markOf('official list'), says: words.key.joined },
  { ...markOf('official list', { isInferred: true }), says: words.key.inferred },
  { ...markOf('official list', { isHollow: true }), says: words.key.other },
];
const KEY: readonly KeyEntry[] = [
  ...OFFICIAL,
  ...SERIES.slice(1).map((series) => ({ ...markOf(series), says: page.series[series] })),
];

/** The month or the year in which a count was made or, of a period, that it ends with. */
const monthOf = ({ date }: Pick<Count, 'date'>) => date.replace(/^.*\//u, '').slice(0, 7);

/** The last day of a month or a year. */
function endOf(written: string): Date {
  const [year = 0, month = 12] = written.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0));
}

/** The last count of the official list that was found. */
const lastOfficial = (counts: readonly Count[]): Count | undefined =>
  counts
    .filter(({ series }) => series === 'official list')
    .toSorted((a, b) => Number(endOf(monthOf(a))) - Number(endOf(monthOf(b))))
    .at(-1);

/** The counts of the years that the programme was counted in: none is later than the last official one. */
export function charted<Each extends Count>(counts: readonly Each[]): Each[] {
  const last = lastOfficial(counts);
  return counts.filter(({ date }) => !last || startOf(date) <= endOf(monthOf(last)));
}

/** How far the axes of the chart go, and where in time the last official count stands. */
function extentOf(points: readonly (Count & { at: Date })[]) {
  const last = lastOfficial(points);
  const days = points.length > 0 ? points.map(({ at }) => Number(at)) : [0];
  const [from, to] = [new Date(Math.min(...days)), new Date(Math.max(...days))];
  const end = last ? endOf(monthOf(last)) : to;
  return {
    last,
    end,
    years: { first: from.getUTCFullYear(), last: end.getUTCFullYear() },
    x: [
      new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() - 2, 1)),
      new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 5, 1)),
    ],
    top: Math.ceil((Math.max(0, ...points.map(({ value }) => value)) + 5) / 20) * 20,
  };
}

/**
 * Draws the counts, each series with a mark of its own; only what the official list says of England,
 * counted alike from year to year, is joined by a line.
 */
export function countsChart(
  counts: readonly Count[],
  { hasKey = false, ...size }: { width: number; height: number; hasKey?: boolean },
): ExplainedChart {
  const points = charted(counts).map((count) => ({ ...count, at: startOf(count.date) }));
  const joined = points.filter(isJoined);
  const narrow = size.width < 500;
  const { last, end, years, x, top } = extentOf(points);
  const month = last ? edtfInWords(monthOf(last)) : '';
  const marks: PlotOptions['marks'] = [
    ...joiningLine(joined),
    ...(last
      ? [
          ruleX([end], { strokeDasharray: '3 4', strokeOpacity: 0.7 }),
          text([{ at: end, value: (narrow ? 18 : 12) * (top / 140) }], {
            x: 'at',
            y: 'value',
            text: () => (narrow ? words.endInShort : say(words.end, { month })),
            textAnchor: 'end',
            dx: -6,
          }),
        ]
      : []),
    ...points.map((point) =>
      dot([point], {
        x: 'at',
        y: 'value',
        r: point.series === 'essay' ? 6 : 4,
        title: sourceOf,
        ...markOf(point.series, { isHollow: isOther(point), isInferred: isInferred(point) }),
      }),
    ),
    ...points.map((point) =>
      text([point], {
        x: 'at',
        y: 'value',
        text: (count: Count) =>
          count.series === 'essay' ? say(words.essay, { number: inShort(count) }) : inShort(count),
        ...labelAt(point, { narrow, isLast: point.id === last?.id }),
        ...(isFirm(point.series) ? { fontWeight: 'bold' } : {}),
      }),
    ),
    ...(hasKey
      ? [
          ...drawKey(OFFICIAL, { dx: 0, dy: -58, r: 5 }),
          ...drawKey(KEY.slice(OFFICIAL.length), { dx: 0, dy: -34, r: 5 }),
          text([{ at: end, value: top / 5 }], {
            ...{ x: 'at', y: 'value', textAnchor: 'end', dx: -6 },
            text: () => words.signs,
          }),
        ]
      : []),
  ];
  const chart = draw(
    {
      ...size,
      marginTop: hasKey ? 72 : 24,
      marginLeft: 34,
      marginRight: narrow ? 18 : 24,
      marginBottom: 28,
      fontSize: narrow ? 11 : hasKey ? ON_SLIDE : 13,
      x: {
        type: 'utc',
        domain: x,
        ticks: narrow ? 4 : 10,
        tickFormat: (day: Date) => String(day.getUTCFullYear()),
        label: null,
      },
      y: { domain: [0, top], ticks: 7, grid: true, label: null },
      marks,
    },
    say(words.title, years),
    describe(points, month),
  );
  return { ...chart, key: KEY, caution: words.caution };
}

/** Counts that have the line, or another mark, to their right. */
const LEFT = new Set([
  'right-to-request-2010',
  'right-to-request-expected-2011',
  'pathfinders-2011',
]);

interface Beside {
  dx?: number;
  dy?: number;
  textAnchor: 'start' | 'middle' | 'end';
}

/** Where a number stands beside its mark, so that it meets no other and not the line. */
function labelAt(
  { id, series }: Count,
  { narrow, isLast }: { narrow: boolean; isLast: boolean },
): Beside {
  if (id === 'blog-2013') return { dy: 18, textAnchor: 'middle' };
  if (id === 'official-2013') return { dx: -6, dy: narrow ? -11 : -8, textAnchor: 'end' };
  if (id === 'transforming-community-services-2011') return { dy: -12, textAnchor: 'middle' };
  if (series === 'essay') return { dx: 8, dy: 14, textAnchor: 'start' };
  if (series === 'survey') {
    return narrow
      ? { dx: 9, dy: -1, textAnchor: 'start' }
      : { dx: 2, dy: -11, textAnchor: 'start' };
  }
  if (isLast) return { dx: -8, dy: -8, textAnchor: 'end' };
  if (narrow && id === 'official-2016') return { dx: -7, dy: -4, textAnchor: 'end' };
  if (narrow && id === 'official-2017') return { dx: 4, dy: 14, textAnchor: 'start' };
  if (series === 'official list') return { dx: -4, dy: -12, textAnchor: 'middle' };
  const left = LEFT.has(id);
  return { dx: left ? -8 : 8, dy: 4, textAnchor: left ? 'end' : 'start' };
}

const describe = (points: Count[], month: string) => {
  const said = (some: Count[]) => some.map(pointInWords).join(', ');
  return say(words.description, {
    joined: said(points.filter(isJoined)),
    essay: said(points.filter(({ series }) => series === 'essay')),
    month,
  });
};
