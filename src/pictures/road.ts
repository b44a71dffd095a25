import pictures from '#words/pictures.json' with { type: 'json' };
import type { Fate, RoadPoint, Step } from '../schemas/road.ts';
import { say } from '../words/message.ts';
import { element, label, path, sheet, type Drawing } from './svg.ts';

/** How a size is laid out, in units of the sheet. */
interface Layout {
  width: number;
  /** Where the road runs. */
  road: number;
  /** The room that a step's name takes above its points: none where it stands beside them. */
  name: number;
}
const WIDE: Layout = { width: 640, road: 210, name: 0 };
const NARROW: Layout = { width: 280, road: 8, name: 30 };

const POINT = 40;
/** From the road to the words beside what leaves it. */
const WORDS = 30;
const GAP = 12;

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
    point(each, top + (beside ? 18 : 34) + index * POINT, layout),
  );
  return (
    drawn.join('') +
    element('circle', { cx: road, cy: top, r: 7, class: 'ring' }) +
    label(beside ? road - 18 : road + 16, top + 5, title, beside ? 'name end' : 'name')
  );
}

function drawOn(size: keyof Drawing, steps: readonly Step[], layout: Layout): string {
  const { width, road, name } = layout;
  const tops: number[] = [];
  let top = 12;
  for (const { points } of steps) {
    tops.push(top);
    top += (name || 16) + points.length * POINT + GAP;
  }
  const end = top - GAP - 4;
  return sheet(
    size,
    width,
    end + 2,
    path(`M${road} 12V${end}m-6 -8l6 8l6 -8`, 'road') +
      steps.map((step, index) => station(step, tops[index] ?? 0, index + 1, layout)).join(''),
  );
}

/** Draws the road from public service to mutual, and where it ended. */
export const drawRoad = (steps: readonly Step[]): Drawing => ({
  wide: drawOn('wide', steps, WIDE),
  narrow: drawOn('narrow', steps, NARROW),
});
