import { expect, test } from 'vitest';
import { nearestWord } from '../../src/scripts/search/nearest-word.ts';

const KNOWN = ['Grand', 'great', 'legal', 'Needleman', 'commissioner', 'commission', 'form'];

test.for([
  ['grnad', 'Grand'],
  ['Gradn', 'Grand'],
  ['grnd', 'Grand'],
  ['needelman', 'Needleman'],
  ['Needlman', 'Needleman'],
  ['commisioner', 'commissioner'],
  ['comissionner', 'commissioner'],
  ['form', 'form'],
] as const)('“%s” is most likely “%s”', ([mistyped, meant]) => {
  expect(nearestWord(mistyped, KNOWN)).toBe(meant);
});

test.for(['grxxd', 'xq', 'farmer', 'commas', ''])('nothing is near “%s”', (word) => {
  expect(nearestWord(word, KNOWN)).toBeUndefined();
});

test('without words there is none near', () => {
  expect(nearestWord('grand', [])).toBeUndefined();
});
