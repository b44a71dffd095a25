import { describe, expect, test } from 'vitest';
import { readDate, startOf } from '../../src/bibliography/index.ts';

describe('a date is read as EDTF or as CSL-JSON has it', () => {
  test.for<[value: unknown, parts: number[][]]>([
    [2012, [[2012]]],
    ['2012-06', [[2012, 6]]],
    ['2012-02-29', [[2012, 2, 29]]],
    ['2012/2013-02', [[2012], [2013, 2]]],
    ['2012/2012', [[2012], [2012]]],
    [{ 'date-parts': [['2012', '6']] }, [[2012, 6]]],
  ])('%j', ([value, parts]) => {
    expect(readDate(value)).toEqual({ 'date-parts': parts });
  });
});

describe('what is no date is not read as one', () => {
  test.for<[why: string, value: unknown]>([
    ['a day that there is not', '2013-02-29'],
    ['a month that there is not', '2013-13'],
    ['a period that ends before it begins', '2013/2012'],
    ['a period that ends before it begins, in CSL-JSON', { 'date-parts': [[2013], [2012, 5]] }],
    ['a period of three', '2011/2012/2013'],
    ['words', 'last spring'],
    ['nothing', ''],
    ['no value', undefined],
  ])('%s', ([, value]) => {
    expect(readDate(value)).toBeUndefined();
    expect(() => startOf(value)).toThrow(RangeError);
  });
});

test('a date starts on its first day, in the years before 100 as well', () => {
  expect(startOf('2013-03/2013-05').toISOString()).toBe('2013-03-01T00:00:00.000Z');
  expect(startOf('0044-03-15').toISOString()).toBe('0044-03-15T00:00:00.000Z');
});
