import { dot, text } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { draw } from '../../src/charts/draw.ts';
import { flat } from '../builds/pages.ts';

const counts = [
  { at: 1, name: 'One line' },
  { at: 2, name: 'Two\nlines' },
];
const { svg } = draw(
  {
    fontSize: 12,
    x: { axis: null },
    y: { axis: null },
    marks: [
      text(counts, { x: 'at', y: 0, text: 'name' }),
      dot(counts, { x: 'at', y: 0, title: 'name' }),
    ],
  },
  'A title',
  'A description',
);
const drawn = parseHTML(svg).document.documentElement;

test('where a chart is not drawn, its labels stand one by one', () => {
  expect(flat(drawn.textContent)).toBe('One line Two lines One line Two lines');
});

test('the lines of a label stand below one another', () => {
  const lines = [...drawn.querySelectorAll('text')].filter((line) =>
    /Two|lines/u.test(line.textContent),
  );
  const heights = lines.map((line) => Number.parseFloat(line.getAttribute('y') ?? ''));
  expect(lines.map(({ textContent }) => textContent)).toEqual(['Two', 'lines']);
  expect((heights[1] ?? 0) - (heights[0] ?? 0)).toBeCloseTo(1);
  expect(new Set(lines.map((line) => line.getAttribute('transform'))).size).toBe(1);
});
