import { codesOf, type Font } from './fonts.ts';
import type { Operation } from './operations.ts';
import { contentIn, elementsIn, type Box, type StructureElement } from './tree.ts';

type Matrix = [number, number, number, number, number, number];
type Point = [x: number, y: number];

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
/** The operators whose operands are points. */
const BY_POINTS = new Set(['m', 'l', 'c', 'v', 'y']);
const PAINTS = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);
/** How far letters reach below and above their line, in their size: farther than any do. */
const DEPTH = 0.4;
const HEIGHT = 1.1;

/** One matrix and then another (ISO 32000-1, 8.3.4). */
const after = ([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix => [
  a * A + b * C,
  a * B + b * D,
  c * A + d * C,
  c * B + d * D,
  e * A + f * C + E,
  e * B + f * D + F,
];

const moved = ([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point => [
  a * x + c * y + e,
  b * x + d * y + f,
];

/** The smallest box that holds all boxes. */
const around = (boxes: readonly Box[]): Box => [
  Math.min(...boxes.map(([left]) => left)),
  Math.min(...boxes.map(([, bottom]) => bottom)),
  Math.max(...boxes.map(([, , right]) => right)),
  Math.max(...boxes.map(([, , , top]) => top)),
];

const corners = (x: number, y: number, width: number, height: number): Point[] => [
  [x, y],
  [x + width, y],
  [x, y + height],
  [x + width, y + height],
];

/** The corners of paths, one after another, in the operands of an operator. */
function pointsOf(operator: string, numbers: readonly number[]): Point[] {
  if (operator === 're') {
    const [x = 0, y = 0, width = 0, height = 0] = numbers;
    return corners(x, y, width, height);
  }
  if (!BY_POINTS.has(operator)) return [];
  return numbers.flatMap((x, index): Point[] =>
    index % 2 === 0 ? [[x, numbers[index + 1] ?? 0]] : [],
  );
}

/** Where on a page each piece of marked content is drawn: by its paths, letters and images. */
export function boundsOf(
  operations: readonly Operation[],
  fonts: ReadonlyMap<string, Font>,
): Map<number, Box> {
  const drawn = new Map<number, Box>();
  const saved: Matrix[] = [];
  let space = IDENTITY;
  let line = IDENTITY;
  let path: Point[] = [];
  let font: Font | undefined;
  let size = 0;
  const draw = (content: number | undefined, points: readonly Point[], matrix: Matrix) => {
    if (content === undefined || points.length === 0) return;
    const boxes = points.map((point): Box => {
      const [x, y] = moved(matrix, point);
      return [x, y, x, y];
    });
    const known = drawn.get(content);
    drawn.set(content, around(known ? [...boxes, known] : boxes));
  };
  for (const { operator, operands, content } of operations) {
    const numbers = operands.map(Number);
    const matrix = numbers as Matrix;
    if (operator === 'q') saved.push(space);
    else if (operator === 'Q') space = saved.pop() ?? IDENTITY;
    else if (operator === 'cm') space = after(matrix, space);
    else if (operator === 'BT') line = IDENTITY;
    else if (operator === 'Tm') line = matrix;
    else if (operator === 'Td') line = after([1, 0, 0, 1, numbers[0] ?? 0, numbers[1] ?? 0], line);
    else if (operator === 'Tf') {
      font = fonts.get(operands[0] ?? '');
      size = numbers[1] ?? 0;
    } else if (operator === 'Do') draw(content, corners(0, 0, 1, 1), space);
    else if (font && (operator === 'Tj' || operator === 'TJ')) {
      const { widthOf } = font;
      const thousandths = codesOf(operands, font).reduce((sum, code) => sum + widthOf(code), 0);
      const width = (thousandths / 1000) * size;
      draw(content, corners(0, -DEPTH * size, width, (DEPTH + HEIGHT) * size), after(line, space));
    } else if (PAINTS.has(operator) || operator === 'n') {
      if (operator !== 'n') draw(content, path, space);
      path = [];
    } else path.push(...pointsOf(operator, numbers));
  }
  return drawn;
}

/** What says where it is, if it is on one page (ISO 32000-1, 14.8.5.4.3). */
const BOXED = new Set(['Figure', 'Table']);

/** Gives figures and tables their boxes, from where the content of each page is drawn. */
export function placeBoxes(
  root: StructureElement,
  bounds: readonly ReadonlyMap<number, Box>[],
): void {
  for (const each of elementsIn(root)) {
    const content = BOXED.has(each.type) ? [...contentIn(each)] : [];
    const boxes = content
      .map(({ page, id }) => bounds[page]?.get(id))
      .filter((box) => box !== undefined);
    const isOnOnePage = new Set(content.map(({ page }) => page)).size === 1;
    if (isOnOnePage && boxes.length > 0) each.box = around(boxes);
  }
}
