import { parseHTML } from 'linkedom';

/** A line of words in a drawing, with all that it has from the elements around it. */
export interface Label {
  words: string;
  /** Where it begins, has its middle or ends, on the line on which its letters stand. */
  x: number;
  y: number;
  size: number;
  bold: boolean;
  anchor: 'start' | 'middle' | 'end';
  fill: string;
}

const SHIFT = /^translate\((-?[\d.]+)(?:[\s,]+(-?[\d.]+))?\)$/u;

/** How far a `transform` moves; a RangeError on any that does more (SVG 2, 8.5). */
function shiftOf(element: Element): [x: number, y: number] {
  const transform = element.getAttribute('transform');
  if (transform === null) return [0, 0];
  const [, x, y = 0] = SHIFT.exec(transform) ?? [];
  if (x === undefined) throw new RangeError(`Words cannot be moved by “${transform}”.`);
  return [Number(x), Number(y)];
}

function labelOf(text: Element): Label {
  const around: Element[] = [];
  for (let each: Element | null = text; each; each = each.parentElement) around.push(each);
  const has = (name: string) =>
    around.map((each) => each.getAttribute(name)).find((value) => value !== null);
  const size = Number.parseFloat(has('font-size') ?? '16');
  const length = (name: string) => {
    const value = text.getAttribute(name) ?? '0';
    return Number.parseFloat(value) * (value.endsWith('em') ? size : 1);
  };
  const shifts = around.map(shiftOf);
  const sum = (axis: 0 | 1) => shifts.reduce((all, shift) => all + shift[axis], 0);
  const fill = has('fill') ?? 'currentColor';
  return {
    words: text.textContent.trim(),
    x: length('x') + length('dx') + sum(0),
    y: length('y') + length('dy') + sum(1),
    size,
    bold: /^(?:bold|[6-9]00)$/u.test(has('font-weight') ?? ''),
    anchor: (has('text-anchor') ?? 'start') as Label['anchor'],
    fill: fill === 'currentColor' ? (has('color') ?? '#000') : fill,
  };
}

/** What the element around a drawing says of its look, which all in it inherits (SVG 2, 6.1). */
const LOOK = new Set([
  'color',
  'fill',
  'stroke',
  'stroke-width',
  'stroke-linecap',
  'stroke-linejoin',
]);

/**
 * Parts a drawing, whose look is in its attributes, into its words and what is drawn without them,
 * with the look that this has from the element around it.
 *
 * @param ink what `currentColor` is.
 */
export function partLabels(svg: string, ink: string) {
  const { document } = parseHTML(svg);
  const root = document.querySelector('svg');
  if (!root) throw new RangeError('There is no drawing.');
  root.setAttribute('color', ink);
  const texts = [...root.querySelectorAll('text')];
  const labels = texts.map(labelOf).filter(({ words }) => words !== '');
  for (const text of texts) text.remove();
  const look = [...root.attributes]
    .filter(({ name }) => LOOK.has(name))
    .map(({ name, value }) => ` ${name}="${value}"`);
  return { labels, drawn: root.innerHTML, look: look.join('') };
}
