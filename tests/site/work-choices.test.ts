import { expect, test } from 'vitest';
import { countWorks } from '../../src/bibliography/index.ts';
import { kindOf, kindsOf, seenStates, tracingStates } from '../../src/site/work-choices.ts';

test('every type of CSL is of a kind, those that nobody asks for of the last', () => {
  expect(['article-newspaper', 'post-weblog', 'bill', 'thesis', 'map'].map(kindOf)).toEqual([
    'news',
    'web',
    'law',
    'books',
    'others',
  ]);
});

test('only kinds that there are can be chosen, in their order, with their numbers', () => {
  const works = ['webpage', 'report', 'post', 'song'].map((type, id) => ({
    csl: { id: `${id}`, type },
  }));
  expect(kindsOf(works).map(([kind, , count]) => [kind, count])).toEqual([
    ['reports', 1],
    ['web', 2],
    ['others', 1],
  ]);
});

test('states are told from the surest to the least, with those that no work is in', () => {
  const counts = countWorks([]);
  const values = (states: ReturnType<typeof seenStates>) =>
    states.map(([value, , count]) => [value, count]);
  expect(values(tracingStates(counts))).toEqual([
    ['traced', 0],
    ['probable', 0],
    ['untraced', 0],
  ]);
  expect(values(seenStates(counts))).toEqual([
    ['whole', 0],
    ['part', 0],
    ['record', 0],
    ['nothing', 0],
  ]);
});
