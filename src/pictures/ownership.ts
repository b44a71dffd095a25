import pictures from '#words/pictures.json' with { type: 'json' };
import { PARTIES, PARTS, type Ownership, type Part, type Party } from '../schemas/ownership.ts';
import { element, label, path, sheet, type Drawing } from './svg.ts';

const { ownership: words } = pictures;
const PARTY: Record<Party, string> = words.parties;
const PART: Record<Part, string> = words.parts;

/** How a size is laid out, in units of the sheet. */
interface Layout {
  width: number;
  /** Where the first column begins, and how wide each is. */
  left: number;
  column: number;
  /** The height of the heads of columns, of the name above a row, and of the room between rows. */
  head: number;
  name: number;
  gap: number;
  /** How wide the box of a word is, and how far the next one is to its right and below it. */
  tag: number;
  step: readonly [right: number, down: number];
}
const STACKED = { gap: 22, tag: 62, step: [0, 23] } as const;
const WIDE: Layout = { width: 640, left: 168, column: 118, head: 30, name: 0, ...STACKED };
const NARROW: Layout = { width: 280, left: 0, column: 70, head: 42, name: 24, ...STACKED };
const SLIDE: Layout = {
  ...{ width: 896, left: 152, column: 186, head: 30, name: 0 },
  ...{ gap: 40, tag: 54, step: [58, 0] },
};

const TAG = 20;

/** From the top of a row to that of the next. */
const heightOf = ({ name, gap, step: [, down] }: Layout) =>
  name + (PARTS.length - 1) * down + TAG + 3 + gap;

/** A word in a box: solid where it holds as a rule, in broken lines where it holds in some cases. */
function tag(middle: number, top: number, width: number, part: Part, isUsual: boolean): string {
  const box = { x: middle - width / 2, y: top, width, height: TAG };
  const spot = part === 'controls' ? ' spot' : '';
  return (
    element('rect', { ...box, class: (isUsual ? 'solid' : 'broken') + spot }) +
    label(middle, top + 14.5, PART[part], isUsual ? 'on' : undefined)
  );
}

function row(each: Ownership, top: number, layout: Layout): string {
  const { width, left, column, name, gap, step } = layout;
  const tags = PARTIES.flatMap((party, at) =>
    PARTS.map((part, line) => {
      const { usual, some } = each[part];
      if (!usual.includes(party) && !some.includes(party)) return '';
      const middle = left + column * (at + 0.5) + (line - 1) * step[0];
      return tag(middle, top + name + line * step[1], layout.tag, part, usual.includes(party));
    }),
  );
  return (
    path(`M0 ${top - gap / 2}H${width}`, 'rule') +
    label(0, top + 15, each.name, 'name') +
    element('g', { class: 'mid' }, tags.join(''))
  );
}

/** What solid and broken boxes mean. */
function key(top: number, { left }: Layout): string {
  const at = left === 0 ? 0 : left + 26;
  const swatch = (x: number, classes: string) =>
    element('rect', { x, y: top, width: 24, height: 14, class: classes });
  return (
    swatch(at, 'solid') +
    label(at + 31, top + 11.5, words.usual, 'faint') +
    swatch(at + 118, 'broken') +
    label(at + 149, top + 11.5, words.some, 'faint')
  );
}

function drawOn(size: keyof Drawing | 'slide', rows: readonly Ownership[], layout: Layout): string {
  const { width, left, column, head, gap } = layout;
  const height = heightOf(layout);
  const heads = PARTIES.flatMap((party, at) => {
    const middle = left + column * (at + 0.5);
    const lines = size === 'narrow' ? PARTY[party].split(' ') : [PARTY[party]];
    return lines.map((name, line) =>
      label(middle, head - 14 - (lines.length - 1 - line) * 15, name, 'name'),
    );
  });
  const end = head + rows.length * height;
  return sheet(
    size,
    width,
    end + 26,
    element('g', { class: 'mid' }, heads.join('')) +
      rows.map((each, index) => row(each, head + gap / 2 + index * height, layout)).join('') +
      path(`M0 ${end}H${width}`, 'rule') +
      key(end + 10, layout),
  );
}

/** Draws who owns, controls and pays for each kind of organisation: a column for each party. */
export const drawOwnership = (rows: readonly Ownership[]): Drawing => ({
  wide: drawOn('wide', rows, WIDE),
  narrow: drawOn('narrow', rows, NARROW),
});

/** The same for a slide, where what each kind says of a party stands in one line. */
export const ownershipOnSlide = (rows: readonly Ownership[]): string =>
  drawOn('slide', rows, SLIDE);
