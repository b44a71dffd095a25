import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { charted, countsChart } from '../../src/charts/counts.ts';
import type { Count } from '../../src/schemas/counts.ts';
import { flat } from '../builds/pages.ts';
import { count } from './a-count.ts';

const counts = [
  count('2012-06', 58),
  count('2016', 106),
  count('2019-10', 130, { bound: 'more than' }),
  count('2022', 400, { series: 'other estimate' }),
];
const SIZE = { width: 576, height: 380 };
const wordsOf = (rows: readonly Count[]) =>
  flat(parseHTML(countsChart(rows, SIZE).svg).document.documentElement.textContent);
const values = (rows: readonly Count[]) => charted(rows).map(({ value }) => value);

test('the chart ends with the last official count, and says so', () => {
  expect(values(counts)).toEqual([58, 106, 130]);
  expect(wordsOf(counts)).toContain('no official count found after October 2019');
  const { title, description } = countsChart(counts, SIZE);
  expect(title).toContain('2012 to 2019');
  expect(description).toContain('line in October 2019 marks');
});

test.for([
  ['2023-06', 'June 2023', 150],
  ['2023-06-30', 'June 2023', 150],
  ['2023', '2023', 150],
  ['2023-03/2023-05', 'May 2023', 1300],
] as const)(
  'a later one, of %s, is drawn with all that came before it',
  ([date, inWords, value]) => {
    const more = [...counts, count(date, value)];
    expect(values(more)).toEqual([58, 106, 130, 400, value]);
    const { title, svg } = countsChart(more, SIZE);
    expect(title).toContain('2012 to 2023');
    expect(wordsOf(more)).toContain(`no official count found after ${inWords}`);
    const marks = [...parseHTML(svg).document.documentElement.querySelectorAll('circle')];
    const places = marks.map((mark) => ['cx', 'cy'].map((name) => Number(mark.getAttribute(name))));
    expect(places).toHaveLength(4);
    for (const [x = -1, y = -1] of places) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(SIZE.width);
      expect(y).toBeGreaterThan(0);
    }
  },
);

test('a number stands in the chart as it does in the table', () => {
  expect(wordsOf([count('2012', 1300, { bound: 'about' })])).toContain('c. 1,300');
});

test('of no counts an empty chart is drawn', () => {
  expect(countsChart([], SIZE).svg).toContain('<svg');
});
