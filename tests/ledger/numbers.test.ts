import { describe, expect, test } from 'vitest';
import { compareNumbers, isNumber, numberBetween } from '../../src/ledger/numbers.ts';

describe('what is put in later is numbered as in a statute', () => {
  test.for<[before: string | undefined, after: string | undefined, number: string]>([
    [undefined, undefined, '1'],
    ['3', undefined, '4'],
    ['3A', undefined, '4'],
    ['3', '4', '3A'],
    ['3A', '4', '3B'],
    ['3', '3A', '3ZA'],
    ['3ZA', '3A', '3ZB'],
    ['3', '3ZA', '3ZZA'],
    ['3A', '3B', '3AA'],
    ['3A', '3AA', '3AZA'],
    ['3Y', '4', '3YA'],
    ['3', '5', '4'],
    ['3B', '6', '4'],
    [undefined, '2', '1'],
    [undefined, '1', 'A1'],
    ['A1', '1', 'B1'],
    [undefined, 'A1', 'ZA1'],
  ])('between %s and %s comes %s', ([before, after, number]) => {
    expect(numberBetween(before, after)).toBe(number);
  });
});

test('ten thousand insertions at random places are all in order, and no two are the same', () => {
  const numbers: string[] = [];
  let state = 7;
  const below = (most: number) => (state = (state * 48271) % 2147483647) % most;
  for (let turn = 0; turn < 10_000; turn++) {
    const at = turn % 3 === 0 ? Math.min(3, numbers.length) : below(numbers.length + 1);
    const number = numberBetween(numbers[at - 1], numbers[at]);
    expect(isNumber(number)).toBe(true);
    numbers.splice(at, 0, number);
  }
  expect(new Set(numbers).size).toBe(numbers.length);
  for (const [index, number] of numbers.entries()) {
    if (index > 0) expect(compareNumbers(numbers[index - 1] ?? '', number)).toBeLessThan(0);
  }
});

test.for(['', '0', '03', '3Z', 'A', 'A2', '3a', '3-A', '1.2', 'Z1'])(
  '“%s” is no number',
  (text) => {
    expect(isNumber(text)).toBe(false);
    expect(() => compareNumbers(text, '1')).toThrow(RangeError);
  },
);
