import { expect, test } from 'vitest';
import { didYouMeanKey, type Work } from '../../src/bibliography/index.ts';

const work = (id: string, literal: string, year: number, title = 'A title'): Work => ({
  id,
  csl: { id, type: 'report', author: [{ literal }], issued: { 'date-parts': [[year]] }, title },
  links: { status: 'unchecked' },
});
const works = [
  work('cabinet-office-2013a', 'Cabinet Office', 2013),
  work('nao-2024-transition', 'National Audit Office', 2024, 'The transition to work'),
  work('nao-2024', 'National Audit Office', 2024),
  work('nao-2016', 'National Audit Office', 2016),
  work('dcms-2019', 'Department for Culture, Media and Sport', 2019),
];

test.for([
  ['an author’s name written out', 'national-audit-office-2024', 'nao-2024'],
  [
    'his name and a word of the title',
    'national-audit-office-2024-transition',
    'nao-2024-transition',
  ],
  ['a slip of the hand', 'nao-2106', 'nao-2016'],
  ['part of a name', 'culture-media-2019', 'dcms-2019'],
  ['another ending', 'cabinet-office-2013', 'cabinet-office-2013a'],
])('%s: %s', ([, key = '', meant]) => {
  expect(didYouMeanKey(key, works)).toBe(`Did you mean “${meant}”?`);
});

test('nothing where nothing is near', () => {
  expect(didYouMeanKey('treasury-1999', works)).toBe('');
  expect(didYouMeanKey('national-audit-office-2023', works)).toBe('');
});
