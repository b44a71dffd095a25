import { expect, test } from 'vitest';
import { valuesInWords } from '../../src/site/table-values.ts';
import { count, outcome, tablesOf } from './invented.ts';

const valueInWords = valuesInWords(tablesOf({ counts: [count], outcomes: [outcome] }));

test('a value reads as its table has it', () => {
  expect(valueInWords('Count', 'first')).toBe('more than 1,300');
  expect(valueInWords('Outcome', 'absence')).toBe('down 20%');
});

test('a value that does not exist is named, and none is taken from another table', () => {
  expect(() => valueInWords('Count', 'absence')).toThrow('There is no Count “absence”.');
  expect(() => valueInWords('Picture', 'road')).toThrow('There is no Picture “road”.');
});
