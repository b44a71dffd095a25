import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { countsInSmall, officialCounts } from '../../src/charts/counts-in-small.ts';
import { count } from './a-count.ts';

const counts = [
  count('2010', 3, { scope: 'Area not stated' }),
  count('2012-06', 5),
  count('2013', 90, { series: 'survey' }),
  count('2016', 7, { inferred: 'date' }),
  count('2019-10', 11, { bound: 'at least' }),
];
const SIZE = { width: 200, height: 100 };

test('one line joins what was counted alike, and its ends have a number and a year', () => {
  expect(officialCounts(counts).map(({ value }) => value)).toEqual([5, 7, 11]);
  const svg = countsInSmall(counts, SIZE)?.svg ?? '';
  const { documentElement } = parseHTML(svg).document;
  expect(documentElement.querySelectorAll('[aria-label], circle').length).toBe(3);
  const words = [...documentElement.querySelectorAll('text')].map(({ textContent }) => textContent);
  expect(words).toEqual(['5', '11+', '2012', '2019']);
});

test('a count whose year is inferred is hollow, and the line beside it broken', () => {
  const drawn = countsInSmall(counts, SIZE);
  const { documentElement } = parseHTML(drawn?.svg ?? '').document;
  const hollow = [...documentElement.querySelectorAll('circle')].map(
    (circle) => circle.closest('[fill]')?.getAttribute('fill') === 'none',
  );
  expect(hollow.filter(Boolean)).toHaveLength(1);
  expect(documentElement.querySelectorAll('[stroke-dasharray] path')).toHaveLength(2);
  expect(drawn?.description).toBe('5 in 2012, 7 in 2016 (year inferred), 11+ in 2019.');
});

test('one count is no line', () => {
  expect(countsInSmall(counts.slice(0, 3), SIZE)).toBeUndefined();
});
