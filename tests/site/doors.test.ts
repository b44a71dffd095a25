import { expect, test } from 'vitest';
import { currentIn, doorsOf, groupPages, type PageGroup } from '../../src/site/doors.ts';
import { page } from './invented.ts';

const sections = [page('beginnings'), page('since-2013')];
const listed = new Map(
  [...sections, page('essay'), page('claims'), page('cases'), page('about'), page('cite')].map(
    (each) => [each.slug, each],
  ),
);
const groups = groupPages(listed, sections);
const slugsOf = (some: readonly PageGroup[]) =>
  some.map(({ id, to, pages }) => [id, to, pages.map(({ slug }) => slug)]);

test('every page stands in one group, whose name leads to the first of them', () => {
  expect(slugsOf(groups)).toEqual([
    ['read', '/essay/', ['essay', 'beginnings', 'since-2013', 'cite']],
    ['check', '/claims/', ['claims']],
    ['leave', '/cases/', ['cases']],
    ['about', '/about/', ['about']],
  ]);
});

test('three of them are doors of the first page, which lists the sections by themselves', () => {
  expect(slugsOf(doorsOf(groups, listed))).toEqual([
    ['read', '/essay/', ['essay', 'since-2013', 'cite']],
    ['check', '/claims/', ['claims']],
    ['leave', '/cases/', ['cases']],
  ]);
});

test.for([
  ['/essay/', ['page', undefined, undefined, undefined]],
  ['/beginnings/', ['true', undefined, undefined, undefined]],
  ['/cite/cases/', ['true', undefined, undefined, undefined]],
  ['/claims/', [undefined, 'page', undefined, undefined]],
  ['/', [undefined, undefined, undefined, undefined]],
  ['/search/', [undefined, undefined, undefined, undefined]],
] as const)('on %s one group at most is marked', ([here, marks]) => {
  expect(groups.map((group) => currentIn(group, here))).toEqual(marks);
});
