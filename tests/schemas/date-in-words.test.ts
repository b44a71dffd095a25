import { expect, test } from 'vitest';
import { isWithin } from '../../src/schemas/date-in-words.ts';

test.for([
  ['30 April–1 May 2012', '2012-04-30/2012-05-01'],
  ['16–17 November 2010', '2010-11-16/2010-11-17'],
  ['2015–16', '2015/2016'],
  ['July and November 2024', '2024-07/2024-11'],
  ['December 2014 to January 2015', '2014-12/2015-01'],
  ['Spring 2016', '2016-03'],
  ['Late 2014', '2014'],
  ['June 2014', '2014'],
])('“%s” tells of %s', ([words = '', date = '']) => {
  expect(isWithin(words, date)).toBe(true);
});

test.for([
  ['June 2024', '2024-05'],
  ['1904', '2024-05'],
  ['26 June 2012', '2012-06-25'],
  ['2015–17', '2015/2016'],
  ['June 2014', '2014-12/2015-01'],
])('“%s” tells of another time than %s', ([words = '', date = '']) => {
  expect(isWithin(words, date)).toBe(false);
});
