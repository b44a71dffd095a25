import { expect, test } from 'vitest';
import { differencesOf } from '../builds/compare.ts';
import { ROOT, SUB_PATH } from '../builds/sites.ts';

test('every file of the site under a sub-path is the root’s, with its addresses', () => {
  expect(differencesOf(ROOT.folder, SUB_PATH.folder)).toEqual([]);
});
