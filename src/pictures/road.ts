import pictures from '#words/pictures.json' with { type: 'json' };
import type { Fate, RoadPoint, Step } from '../schemas/road.ts';
import { say } from '../words/message.ts';
import { inColumns } from './columns.ts';
import { element, label, path, sheet, type Drawing } from './svg.ts';

/** How a size is laid out, in units of the sheet. */
interface Layout {
  width: number;
  /** Where the road runs. */
  road: number;
  /** The room that a step's name takes above its points: none where it stands beside them. */
  name: number;
  /** From one point to the next, and between steps. */
  point: number;
  gap: number;
}
const WIDE: Layout = { width: 640, road: 210, name: 0, point: 40, gap: 12 };
const NARROW: Layout = { width: 280, road: 8, name: 30, point: 40, gap: 12 };
/** A slide has such columns side by side. */
const COLUMN: Layout = { width: 300, road: 8, name: 28, point: 37, gap: 10 };
const COLUMNS = 3;

/** From the road to the words beside what leaves it. */
const WORDS = 30;

/** What leaves the road at a point, or comes back to it. */
const BRANCHES: Record<Fate, (x: number, y: number) => string> = {
  ends: (x, y) =>
    path(`M${x} ${y - 12}q0 10 10 10h12`, 'way') + path(`M${x + 22} ${y - 9}v14`, 'stop'),
  'goes on': (x, y) => path(`M${x} ${y - 14}c26 2 26 22 0 24`, 'way'),
  'still there': (x, y) => element('circle', { cx: x, cy: y - 2, r: 5, class: 'solid' }),
};

function point({ title, where, fate }: RoadPoint, y: number, { road }: Layout): string {
  return (
    BRANCHES[fate](road, y) +
    label(road + WORDS, y + 2, title) +
    label(road + WORDS, y + 18, where, 'faint')
  );
}

function station({ step, points }: Step, top: number, number: number, layout: Layout): string {
  const { road, name } = layout;
  const title = say(pictures.road.step, { number, step });
  const beside = name === 0;
  const drawn = points.map((each, index) =>
    point(each, top + (beside ? 18 : 34) + index * layout.point, layout),
  );
  return (
    drawn.join('') +
    element('circle', { cx: road, cy: top, r: 7, class: 'ring' }) +
    label(beside ? road - 18 : road + 16, top + 5, title, beside ? 'name end' : 'name')
  );
}

/** How much of the road a step takes. */
const heightOf = ({ points }: Step, { name, point, gap }: Layout) =>
  (name || 16) + points.length * point + gap;

/** A stretch of the road, from the step of this number on, and where it ends. */
function stretch(steps: readonly Step[], first: number, layout: Layout) {
  const { road, gap } = layout;
  let top = 12;
  const stations = steps.map((step, index) => {
    const drawn = station(step, top, first + index, layout);
    top += heightOf(step, layout);
    return drawn;
  });
  const end = top - gap - 4;
  return { drawn: path(`M${road} 12V${end}m-6 -8l6 8l6 -8`, 'road') + stations.join(''), end };
}

function drawOn(size: keyof Drawing, steps: readonly Step[], layout: Layout): string {
  const { drawn, end } = stretch(steps, 1, layout);
  return sheet(size, layout.width, end + 2, drawn);
}

/** Draws the road from public service to mutual, and where it ended. */
export const drawRoad = (steps: readonly Step[]): Drawing => ({
  wide: drawOn('wide', steps, WIDE),
  narrow: drawOn('narrow', steps, NARROW),
});

/** What leaves the road, and what that means. */
function key(x: number, top: number): string {
  const { fates } = pictures.road;
  const kinds = (Object.keys(BRANCHES) as Fate[]).map((fate, index) => {
    const at = x + index * 180;
    return BRANCHES[fate](at, top) + label(at + WORDS, top + 2, fates[fate], 'faint');
  });
  return kinds.join('');
}

/** The same for a slide, in columns, with a key. */
export function roadOnSlide(steps: readonly Step[]): string {
  const { width, road } = COLUMN;
  let first = 1;
  const stretches = inColumns(steps, COLUMNS, (step) => heightOf(step, COLUMN)).map(
    (some, index) => {
      const { drawn, end } = stretch(some, first, COLUMN);
      first += some.length;
      return {
        drawn: element('g', { transform: `translate(${index * width} 0)` }, drawn),
        end,
      };
    },
  );
  const bottom = Math.max(0, ...stretches.map(({ end }) => end)) + 34;
  return sheet(
    'slide',
    COLUMNS * width,
    bottom + 8,
    stretches.map(({ drawn }) => drawn).join('') + key(road, bottom),
  );
}
