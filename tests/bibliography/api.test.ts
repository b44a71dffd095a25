import { expect, test } from 'vitest';
import * as library from '../../src/bibliography/index.ts';

test('the public API of the library', () => {
  expect(Object.keys(library).sort()).toEqual([
    'checkCitations',
    'createBibliography',
    'didYouMean',
    'findCitations',
    'nearest',
    'parseSource',
    'problem',
    'readWorks',
    'reportProblems',
    'sentences',
    'withinPages',
  ]);
});
