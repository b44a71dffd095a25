import { describe, expect, test } from 'vitest';
import { readSheet, writeSheet } from '../../src/scripts/worksheet/file.ts';

const FIELDS = ['service', 'author', 'day', 'contracts', 'buyers'];
const SHEET = {
  sheet: 'should-your-service-go',
  version: 1,
  saved: '2026-11-28T12:00:00.000Z',
  service: 'Libraries',
  author: 'Priya',
  day: '28 November',
  answers: { contracts: 'Tom\nand <b>Ann</b>' },
};
const read = (sheet: unknown) => readSheet(JSON.stringify(sheet), FIELDS);

describe('a sheet that was saved', () => {
  test('is opened as it was', () => {
    const texts = new Map([
      ['service', 'Libraries'],
      ['day', ''],
      ['contracts', 'Tom\nand "Ann" </script>'],
      ['buyers', ' '],
    ]);
    expect(readSheet(writeSheet(texts, SHEET.saved), FIELDS)).toEqual({
      texts: new Map([
        ['service', 'Libraries'],
        ['contracts', 'Tom\nand "Ann" </script>'],
      ]),
      strangers: 0,
    });
  });

  test('has a version, and its fields by their names', () => {
    const file = writeSheet(new Map([['author', 'Priya']]), SHEET.saved);
    expect(JSON.parse(file)).toEqual({ ...SHEET, service: '', day: '', answers: {} });
  });

  test('may lack what it is about, and begin with a byte-order mark', () => {
    const { sheet, version, answers } = SHEET;
    expect(readSheet(`\u{FEFF}${JSON.stringify({ sheet, version, answers })}`, FIELDS)).toEqual({
      texts: new Map([['contracts', SHEET.answers.contracts]]),
      strangers: 0,
    });
  });

  test('may have answers to questions that are no longer asked, which are counted and left out', () => {
    // nor can an answer pass for what the sheet is about
    const answers = { ...SHEET.answers, gone: 'Yes', service: 'No', __proto__x: 'No' };
    const opened = read({ ...SHEET, answers });
    expect(opened).toMatchObject({ strangers: 3 });
    expect('texts' in opened && [...opened.texts.keys()]).toEqual([
      'service',
      'author',
      'day',
      'contracts',
    ]);
    expect('texts' in opened && opened.texts.get('service')).toBe('Libraries');
  });
});

test.for<[string, string, unknown]>([
  ['foreign', 'nothing', ''],
  ['foreign', 'a picture', '\u{89}PNG\r\n'],
  ['foreign', 'null', 'null'],
  ['foreign', 'a list', '[]'],
  ['foreign', 'another file in JSON', '{"name":"x"}'],
  ['foreign', 'a sheet of another kind', { ...SHEET, sheet: 'another' }],
  ['later', 'a sheet of a later version', { ...SHEET, version: 2 }],
  ['damaged', 'a sheet without a version', { ...SHEET, version: undefined }],
  ['damaged', 'a version in words', { ...SHEET, version: '1' }],
  ['damaged', 'a version between two', { ...SHEET, version: 1.5 }],
  ['damaged', 'a sheet without answers', { ...SHEET, answers: undefined }],
  ['damaged', 'answers in a list', { ...SHEET, answers: ['Tom'] }],
  ['damaged', 'an answer that is no text', { ...SHEET, answers: { contracts: { toString: 1 } } }],
  ['damaged', 'a field that is no text', { ...SHEET, day: 20261128 }],
])('a file is %s that holds %s', ([fault, , file]) => {
  const text = typeof file === 'string' ? file : JSON.stringify(file);
  expect(readSheet(text, FIELDS)).toEqual({ fault });
});
