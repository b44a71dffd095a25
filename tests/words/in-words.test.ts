import { expect, test } from 'vitest';
import { citedPlaceInWords } from '../../src/words/in-words.ts';

test.for([
  [undefined, 'Cited: pages 12–20, not seen in the source.'],
  ['record', 'Cited: pages 12–20, not seen in the source.'],
  ['part', 'Cited: pages 12–20, not seen in the source.'],
  ['whole', 'Cited: pages 12–20.'],
] as const)('a place that is cited, of a work of which we saw: %s', ([seen, words]) => {
  expect(citedPlaceInWords({ label: 'page', value: '12-20' }, seen)).toBe(words);
});
