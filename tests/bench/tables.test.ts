import { expect, test } from 'vitest';
import { goalRow, seconds, times } from './tables.ts';

const cold = { what: 'cold', show: seconds, then: 40, now: 12 };

test('a goal is met by the ratio to the earlier commit, or missed', () => {
  expect(goalRow({ ...cold, goal: { ratio: 0.3 } })).toEqual([
    'cold',
    '40.0 s',
    '12.0 s',
    '0.30',
    'a ratio of at most 0.30: met',
  ]);
  expect(goalRow({ ...cold, goal: { ratio: 0.25 } }).at(-1)).toBe(
    'a ratio of at most 0.25: **missed**',
  );
});

test('a goal of this commit alone has no ratio to meet', () => {
  const row = { what: 'warm over the floor', show: times, now: 1.26, goal: { value: 1.25 } };
  expect(goalRow(row)).toEqual([
    'warm over the floor',
    '',
    '1.26 times',
    '',
    'at most 1.25 times: **missed**',
  ]);
});

test('a ratio to what was not measured is not met', () => {
  expect(goalRow({ ...cold, then: undefined, goal: { ratio: 0.3 } }).at(-1)).toContain('missed');
});
