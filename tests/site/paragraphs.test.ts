import { expect, test } from 'vitest';
import { withdrawnFrom } from '../../src/site/paragraphs.ts';
import { entry } from './invented.ts';

const ledger = [
  {
    section: 'why-mutuals',
    number: 3,
    paragraphs: [
      entry('1', 'One.'),
      entry('2', 'Two.', { withdrawn: '1.1', see: '1' }),
      entry('2A', 'Two and a half.'),
    ],
  },
];

test('a paragraph that was taken out keeps its number, and sends its readers on', () => {
  expect(withdrawnFrom('why-mutuals', ledger)).toEqual([
    { id: 'p3-2', number: '3.2', edition: '1.1', see: { id: 'p3-1', number: '3.1' } },
  ]);
});

test('of a section that nothing is known of, none was taken out', () => {
  expect(withdrawnFrom('conclusion', ledger)).toEqual([]);
});
