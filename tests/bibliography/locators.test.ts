import { expect, test } from 'vitest';
import { withinPages } from '../../src/bibliography/index.ts';

test.for([
  ['405', '399-415', true],
  ['399', '399-415', true],
  ['415', '399-415', true],
  ['398', '399-415', false],
  ['416', '399-415', false],
  ['401-408', '399-415', true],
  ['401-8', '399-415', true],
  ['410-416', '399-415', false],
  ['401, 420', '399-415', false],
  ['12', '1-5, 10-14', true],
  ['7', '1-5, 10-14', false],
  ['xii', '399-415', undefined],
  ['12', 'e1042', undefined],
  ['7', '7', true],
] as const)('whether page %s lies within %s: %s', ([locator, pages, within]) => {
  expect(withinPages(locator, pages)).toBe(within);
});
