import register from '#words/claims.json' with { type: 'json' };
import pictures from '#words/pictures.json' with { type: 'json' };
import type { Side, Weight } from '../schemas/balance.ts';
import { say } from '../words/message.ts';
import { inColumns } from './columns.ts';
import { widthOf } from './face.ts';
import { weigh, type Bar, type Evidence, type Weighed } from './evidence.ts';
import { element, label, path, sheet, type Drawing } from './svg.ts';
import { drawSign } from './verdict-signs.ts';

/** Where the bars of a side begin, which way they go, and how long a step is. */
interface Beam {
  from: number;
  way: 1 | -1;
  step: number;
}

const HEAD = 30;
const NAME = 20;
const BAR = 35;
const DOTS = 14;
const GAP = 18;
const SIGN = 11;
const { balance: words } = pictures;
const { verdicts } = register;
const SIDE: Record<Side, string> = words.sides;
/** How a bar of so many steps is filled. */
const FILLING = ['', 'broken', 'open', 'solid'] as const;

function bar({ id, says, verdict, steps }: Bar, top: number, { from, way, step }: Beam): string {
  const at = (length: number) => from + way * length;
  const length = steps * step;
  const end = at(3 * step + 8);
  const box = { x: way === 1 ? from : from - length, y: top + 20, width: length, height: 8 };
  // a hairline with a tick for each step, so that a short bar is seen to be short
  const track = [1, 2, 3].map((steps) => `M${at(steps * step)} ${top + 21}v6`).join('');
  return (
    path(`M${from} ${top + 24}H${at(3 * step)}${track}`, 'rule') +
    label(at(8), top + 14, says) +
    (steps === 0 ? '' : element('rect', { ...box, class: FILLING[steps] })) +
    drawSign(verdict, { x: end - (way === 1 ? 0 : SIGN), y: top + 24 - SIGN / 2, side: SIGN }) +
    label(
      end + way * (SIGN + 4),
      top + 28.5,
      say(words.verdict, { verdict: verdicts[verdict], claim: id }),
      'faint',
    )
  );
}

const dot = (isOwn: boolean, x: number, y: number) =>
  element('circle', { cx: x, cy: y, r: 3.5, class: isOwn ? 'open' : 'solid' });

const heightOf = ({ bars, selfReported }: Weighed) =>
  NAME + bars.length * BAR + (selfReported.length > 0 ? DOTS : 0) + GAP;

function row({ name, bars, selfReported }: Weighed, top: number, beam: Beam): string {
  const { from, way } = beam;
  const end = top + NAME + bars.length * BAR;
  return (
    label(from + way * 8, top + 15, name, 'name') +
    bars.map((each, at) => bar(each, top + NAME + at * BAR, beam)).join('') +
    selfReported.map((isOwn, at) => dot(isOwn, from + way * (12 + at * 11), end + 8)).join('')
  );
}

/** A side with its head, drawn from a height down, and where it ends. */
function drawSide(side: Side, rows: readonly Weighed[], top: number, beam: Beam) {
  const { from, way } = beam;
  let end = top + HEAD;
  const drawn = rows.map((each) => {
    const at = end;
    end += heightOf(each);
    return row(each, at, beam);
  });
  end -= GAP - 6;
  const svg =
    path(`M${from} ${top + HEAD}V${end}`, 'axis') +
    label(from + way * 8, top + 16, SIDE[side], 'name spot') +
    drawn.join('');
  return { svg: way === -1 ? element('g', { class: 'end' }, svg) : svg, end };
}

const KEY = 118;

/** What bars and dots mean. */
function key(x: number, top: number): string {
  const line = (at: number, drawn: string, means: string) =>
    drawn + label(x + 34, top + at + 9, means, 'faint');
  const swatch = (at: number, filling: string, means: string) =>
    line(at, element('rect', { x, y: top + at, width: 24, height: 8, class: filling }), means);
  return (
    swatch(0, 'solid', words.key.three) +
    swatch(20, 'open', words.key.two) +
    swatch(40, 'broken', words.key.one) +
    line(60, path(`M${x} ${top + 58}v12`, 'axis'), words.key.none) +
    line(80, dot(false, x + 5, top + 84), words.key.given) +
    line(100, dot(true, x + 5, top + 104), words.key.own)
  );
}

/** Draws benefits and downsides, each claim a bar as long as the verdict on it is firm. */
export function drawBalance(rows: readonly Weight[], evidence: Evidence): Drawing {
  const weighed = Map.groupBy(weigh(rows, evidence), ({ side }) => side);
  const [benefits, downsides] = [weighed.get('benefit') ?? [], weighed.get('downside') ?? []];
  const left = drawSide('benefit', benefits, 0, { from: 312, way: -1, step: 58 });
  const right = drawSide('downside', downsides, 0, { from: 328, way: 1, step: 58 });
  const upper = drawSide('benefit', benefits, 0, { from: 1, way: 1, step: 51 });
  const lower = drawSide('downside', downsides, upper.end + 16, { from: 1, way: 1, step: 51 });
  const height = Math.max(left.end + 24 + KEY, right.end);
  return {
    wide: sheet('wide', 640, height, left.svg + right.svg + key(1, height - KEY)),
    narrow: sheet(
      'narrow',
      280,
      lower.end + 20 + KEY,
      upper.svg + lower.svg + key(1, lower.end + 20),
    ),
  };
}

/** How long a step is on a slide, into how many columns its downsides go, and how large its words are. */
const ON_SLIDE = { step: 30, columns: 3, gap: 14, size: 14 } as const;

/** How wide a column of a slide must be for its words. */
function columnWidth(rows: readonly Weighed[]): number {
  const beside = 3 * ON_SLIDE.step + SIGN + 4;
  const widths = rows.flatMap(({ name, bars }) => [
    widthOf(name, 'bold') * ON_SLIDE.size,
    ...bars.flatMap(({ id, says, verdict }) => [
      widthOf(says) * ON_SLIDE.size,
      beside +
        widthOf(say(words.verdict, { verdict: verdicts[verdict], claim: id })) * ON_SLIDE.size,
    ]),
  ]);
  return 8 + Math.max(0, ...widths);
}

/** The same for a slide: benefits in one column, downsides in others, with the key below the last. */
export function balanceOnSlide(rows: readonly Weight[], evidence: Evidence): string {
  const weighed = Map.groupBy(weigh(rows, evidence), ({ side }) => side);
  const sides = [
    ['benefit', weighed.get('benefit') ?? []] as const,
    ...inColumns(weighed.get('downside') ?? [], ON_SLIDE.columns, heightOf).map(
      (some) => ['downside', some] as const,
    ),
  ];
  let from = 1;
  let last = { from, end: 0 };
  let height = 0;
  const columns = sides.map(([side, some]) => {
    const { svg, end } = drawSide(side, some, 0, { from, way: 1, step: ON_SLIDE.step });
    last = { from, end: end + 24 };
    height = Math.max(height, end);
    from += columnWidth(some) + ON_SLIDE.gap;
    return svg;
  });
  return sheet(
    'slide',
    from - ON_SLIDE.gap,
    Math.max(height, last.end + KEY),
    columns.join('') + key(last.from, last.end),
  );
}
