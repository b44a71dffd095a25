import { expect, test } from 'vitest';
import { inShort, worksOf } from '../../src/notes/works.ts';

const work = { id: 'x', type: 'book', title: 'A title' };

test.for([
  [{}, 'A title'],
  [
    { author: [{ family: 'Bach', given: 'S' }], issued: { 'date-parts': [[2012, 3]] } },
    'Bach (2012), A title',
  ],
  [{ author: [{ literal: 'HM Treasury' }] }, 'HM Treasury, A title'],
  [{ author: [{ family: 'A' }, { family: 'B' }] }, 'A and B, A title'],
  [{ author: [{ family: 'A' }, { family: 'B' }, { family: 'C' }] }, 'A and others, A title'],
  [{ issued: { 'date-parts': [[2012]] } }, '(2012), A title'],
] as const)('%j is “%s” in short', ([fields, short]) => {
  expect(inShort({ ...work, ...structuredClone(fields) } as Parameters<typeof inShort>[0])).toBe(
    short,
  );
});

test('a work that a passage cites twice is one of its works', () => {
  expect(worksOf({ cites: [[{ id: 'a' }, { id: 'b' }], [{ id: 'a' }]] })).toEqual(['a', 'b']);
});
