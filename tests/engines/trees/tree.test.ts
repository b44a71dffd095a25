import { expect, test } from 'vitest';
import { lostTexts } from './tree.ts';

test.each([
  ['all', ['Size', 'It is  small.'], ['SIZE', 'It is', ' small.'], []],
  ['one missing', ['Size', 'It is small.'], ['Size'], ['It is small.']],
  ['one twice on the page and once in the tree', ['Size', 'Size'], ['Size'], ['Size']],
  ['in another order', ['Size', 'Skills'], ['Skills', 'Size'], ['Skills']],
  ['more than the page shows', ['Size'], ['•', 'Size', 'chart'], []],
])('of texts that a page shows, a tree has %s', (_name, shown, texts, lost) => {
  expect(lostTexts(shown, { texts })).toEqual(lost);
});
