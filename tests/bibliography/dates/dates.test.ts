import { describe, expect, test } from 'vitest';
import { readDate } from '../../../src/bibliography/dates.ts';
import { readPeriod, startOf, writeEdtf } from '../../../src/bibliography/edtf.ts';
import type { CslDate } from '../../../src/bibliography/works.ts';

/** What is told of a date. */
function faultsOf(value: unknown) {
  const faults: { what: string; cure: string; part?: string | undefined }[] = [];
  const date = readDate(value, (fault, part) => faults.push({ ...fault, part }));
  return { date, faults };
}

describe('a date is read as EDTF, levels 0 and 1 (ISO 8601-2, Annex A; the examples are its own)', () => {
  test.for<[value: unknown, date: CslDate]>([
    ['1985-04-12', { 'date-parts': [[1985, 4, 12]] }],
    ['1985-04', { 'date-parts': [[1985, 4]] }],
    [1985, { 'date-parts': [[1985]] }],
    ['2004-02-29', { 'date-parts': [[2004, 2, 29]] }],
    ['1964/2008', { 'date-parts': [[1964], [2008]] }],
    [
      '2004-02-01/2005-02',
      {
        'date-parts': [
          [2004, 2, 1],
          [2005, 2],
        ],
      },
    ],
    ['2012/2012', { 'date-parts': [[2012], [2012]] }],
    ['1984?', { 'date-parts': [[1984]], circa: true }],
    ['2004-06~', { 'date-parts': [[2004, 6]], circa: true }],
    ['2004-06-11%', { 'date-parts': [[2004, 6, 11]], circa: true }],
    ['1984~/2004-06', { 'date-parts': [[1984], [2004, 6]], circa: true }],
    ['2001-21', { 'date-parts': [[2001]], season: 1 }],
    ['2001-24~', { 'date-parts': [[2001]], season: 4, circa: true }],
    ['-1985', { 'date-parts': [[-1986]] }],
  ])('%j', ([value, date]) => {
    expect(faultsOf(value)).toEqual({ date, faults: [] });
  });
});

describe('what EDTF leaves open is read as Pandoc 3.10 reads it', () => {
  test.for<[value: string, date: CslDate]>([
    ['2015/', { 'date-parts': [[2015], [0]] }],
    ['2015-03/', { 'date-parts': [[2015, 3], [0]] }],
    [
      '2015-21/2015-23',
      {
        'date-parts': [
          [2015, 21],
          [2015, 23],
        ],
      },
    ],
  ])('%s', ([value, date]) => {
    expect(readDate(value)).toEqual(date);
  });

  test('the open end of EDTF, which Pandoc passes over, is one too', () => {
    expect(readDate('1985-04/..')).toEqual({ 'date-parts': [[1985, 4], [0]] });
  });
});

describe('a date in CSL-JSON (csl-data.json, v1.0.2) keeps all that it says', () => {
  test.for<[why: string, value: unknown, date: CslDate]>([
    ['numbers as text', { 'date-parts': [['2012', '6']] }, { 'date-parts': [[2012, 6]] }],
    ['a season', { 'date-parts': [[2015]], season: '2' }, { 'date-parts': [[2015]], season: 2 }],
    [
      'a season as Zotero names it',
      { 'date-parts': [['2015']], season: 'Fall' },
      { 'date-parts': [[2015]], season: 3 },
    ],
    [
      'a term, which Zotero takes for a season',
      { 'date-parts': [['2015']], season: 'Michaelmas' },
      { 'date-parts': [[2015]], season: 'Michaelmas' },
    ],
    [
      'a season as citeproc-js has it',
      { 'date-parts': [[2015, 13]] },
      { 'date-parts': [[2015]], season: 1 },
    ],
    [
      'a season as Pandoc has it',
      { 'date-parts': [[2015, 24]] },
      { 'date-parts': [[2015]], season: 4 },
    ],
    [
      'a period of seasons',
      {
        'date-parts': [
          [2015, 13],
          [2016, 16],
        ],
      },
      {
        'date-parts': [
          [2015, 21],
          [2016, 24],
        ],
      },
    ],
    ['an open end', { 'date-parts': [[2015], [0]] }, { 'date-parts': [[2015], [0]] }],
    ['doubt', { 'date-parts': [[1844]], circa: 1 }, { 'date-parts': [[1844]], circa: true }],
    ['no doubt', { 'date-parts': [[1844]], circa: 'false' }, { 'date-parts': [[1844]] }],
    ['words', { literal: 'forthcoming' }, { literal: 'forthcoming' }],
    ['words in doubt', { literal: 'Lent', circa: true }, { literal: 'Lent', circa: true }],
    ['empty words', { 'date-parts': [[1844]], literal: '' }, { 'date-parts': [[1844]] }],
    ['what nobody read yet', { raw: '2012-06' }, { 'date-parts': [[2012, 6]] }],
    ['both of them', { raw: '1844', circa: true }, { 'date-parts': [[1844]], circa: true }],
  ])('%s', ([, value, date]) => {
    expect(faultsOf(value)).toEqual({ date, faults: [] });
  });
});

describe('what no style could print is stopped, and never dropped', () => {
  test.for<[value: unknown, what: string, part?: string]>([
    ['2013-02-29', 'This is not a date.'],
    ['2013-13', 'This is not a date.'],
    ['2013-25', 'This is not a date.'],
    ['2013-21-01', 'This is not a date.'],
    ['2011/2012/2013', 'This is not a date.'],
    ['30/04/2013', 'This is not a date.'],
    ['last spring', 'This is not a date.'],
    ['', 'This is not a date.'],
    [undefined, 'This is not a date.'],
    [{}, 'This is not a date.'],
    [{ 'date-parts': [[]] }, 'This is not a date.'],
    [{ 'date-parts': [[0]] }, 'This is not a date.'],
    [{ raw: 'June 2012' }, 'This is not a date.'],
    ['2013/2012', 'This period ends before it begins.'],
    [{ 'date-parts': [[2013], [2012, 5]] }, 'This period ends before it begins.'],
    ['../1985-04', 'Styles cannot print a period without a beginning.'],
    ['/1985-04-12', 'Styles cannot print a period without a beginning.'],
    ['201X', 'Styles cannot print a date with “X” in it.'],
    ['2004-XX', 'Styles cannot print a date with “X” in it.'],
    ['1985-04-12T23:20:30Z', 'This date has a time of day.'],
    [{ 'date-parts': [[2015]], literal: 'soon' }, 'This date is given more than once.'],
    [{ 'date-parts': [[2015]], raw: 'May 2015' }, 'This date is given more than once.'],
    [{ 'date-parts': [[2015]], edtf: '2015~' }, '“edtf” is not a part of a date.', 'edtf'],
    [{ 'date-parts': [[2015]], season: 5 }, 'This is the number of no season.', 'season'],
    [
      { 'date-parts': [[2015, 3]], season: 1 },
      '“season” stands beside what is not a year alone.',
      'season',
    ],
    [{ literal: '2015', season: 1 }, '“season” stands beside what is not a year alone.', 'season'],
  ])('%j: %s', ([value, what, part]) => {
    expect(faultsOf(value)).toEqual({
      date: undefined,
      faults: [{ what, part, cure: expect.stringMatching(/\S/u) as unknown }],
    });
  });
});

describe('a date is written as EDTF again', () => {
  test.for([
    '1985',
    '1985-04-12',
    '0044-03-15',
    '-0043-03-15',
    '1964/2008',
    '1984~',
    '1984~/2004-06~',
    '2015/',
    '2001-21',
    '2001-21/2001-23',
  ])('%s', (written) => {
    expect(writeEdtf(readDate(written))).toBe(written);
  });

  test('but for one in words', () => {
    expect(writeEdtf({ literal: 'forthcoming' })).toBeUndefined();
    expect(writeEdtf(undefined)).toBeUndefined();
  });
});

describe('a period of a table is a plain one (EDTF level 0)', () => {
  test('with its two ends, or one date', () => {
    expect(readPeriod('2013-03/2013-05')).toEqual([
      [2013, 3],
      [2013, 5],
    ]);
    expect(readPeriod('2013')).toEqual([[2013]]);
  });

  test.for(['2013-02-29', '2013/2012', '2013~', '2013-21', '2013/', '-0043', 'last spring', ''])(
    'not “%s”',
    (written) => {
      expect(readPeriod(written)).toBeUndefined();
      expect(() => startOf(written)).toThrow(RangeError);
    },
  );

  test('it starts on its first day, in the years before 100 as well', () => {
    expect(startOf('2013-03/2013-05').toISOString()).toBe('2013-03-01T00:00:00.000Z');
    expect(startOf('0044-03-15').toISOString()).toBe('0044-03-15T00:00:00.000Z');
  });
});
