import { expect, test } from 'vitest';
import { csvParse } from 'd3-dsv';
import { toCsv } from '../../src/exports/csv.ts';

const read = (...rows: unknown[]) => [...csvParse(toCsv(rows))].map((row) => ({ ...row }));

test('lines end as the standard has it (RFC 4180, 2.1)', () => {
  expect(toCsv([{ a: 1 }, { a: 2 }])).toBe('a\r\n1\r\n2\r\n');
});

test('every field that any row has is a column, empty where a row lacks it', () => {
  expect(read({ a: 1 }, { b: 'two' }, { a: undefined, c: true })).toEqual([
    { a: '1', b: '', c: '' },
    { a: '', b: 'two', c: '' },
    { a: '', b: '', c: 'true' },
  ]);
});

test('a list stands in one cell, groups and lists of groups in columns with dots', () => {
  const row = { cites: ['x', 'y'], after: { where: 'nhs' }, points: [{ id: 'p' }, { id: 'q' }] };
  expect(read(row)).toEqual([
    { cites: 'x; y', 'after.where': 'nhs', 'points.1.id': 'p', 'points.2.id': 'q' },
  ]);
});

test('quotation marks, commas and line breaks survive', () => {
  const text = 'He said “so”, "so",\nand so on';
  expect(read({ text })).toEqual([{ text }]);
});

test.for(['=1+1', '+1', '-5 per cent', '@sum', '\t=1', '\n=1', '=+-@1', '－1'])(
  'no cell is taken for a formula, and none loses a sign: %j',
  (text) => {
    expect(read({ text, list: [text, text] })).toEqual([
      { text: `'${text}`, list: `'${text}; ${text}` },
    ]);
  },
);

test('numbers keep their signs, and text that no spreadsheet would reckon stays as it is', () => {
  const row = { change: -5, range: '5-10', date: '2013-05-11', dash: '–', name: "'t Hooft" };
  expect(read(row)).toEqual([{ ...row, change: '-5' }]);
});
