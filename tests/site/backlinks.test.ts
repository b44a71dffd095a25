import { expect, test } from 'vitest';
import type { Citation } from '../../src/markdown/index.ts';
import { backlinksTo, citationsOn, citesByWork } from '../../src/site/backlinks.ts';
import { citation, page } from './invented.ts';

const one = page('one', { citations: [citation('one', 'hill-2012', 'lake-2013')] });
const two = page('two', { citations: [citation('two', 'hill-2012')] });
const cites = citesByWork(citationsOn([one, two]));

test('a work is linked back to every cite of it, in the order of the pages', () => {
  const of = (id: string) =>
    cites.get(id)?.map(({ citation, anchor }) => `/${citation.page.slug}/#${anchor}`);
  expect(of('hill-2012')).toEqual(['/one/#one-hill-2012', '/two/#two-hill-2012']);
  expect(of('lake-2013')).toEqual(['/one/#one-lake-2013']);
  expect(of('board-2014')).toBeUndefined();
});

const at = (anchor: string, rest: Partial<Citation> = {}, value?: string) => ({
  citation: { ...citation(anchor, 'hill-2012'), ...rest },
  item: {
    id: 'hill-2012',
    ...(value ? { locator: { label: 'page' as const, value } } : {}),
  },
  anchor,
});
const numbers = new Map([
  ['p1-4', '1.4'],
  ['p1-6', '1.6'],
]);
const textsOf = (...cites: Parameters<typeof backlinksTo>[0]) =>
  backlinksTo(cites, numbers).map(({ text }) => text);

test('links back are called by the numbers of their paragraphs, and by what is cited there', () => {
  expect(
    backlinksTo([at('a', { paragraph: 'p1-4' }), at('b', { paragraph: 'p1-6' }, '7-9')], numbers),
  ).toEqual([
    { anchor: 'a', text: '1.4' },
    { anchor: 'b', text: '1.6 (pages 7–9)' },
  ]);
});

test('where there is no number, by the row or the heading that they stand under', () => {
  expect(textsOf(at('a', { under: 'The Pool' }), at('b', { under: 'Since then' }, '4'))).toEqual([
    'The Pool',
    'Since then (page 4)',
  ]);
  expect(textsOf(at('a'))).toEqual(['the opening']);
});

test('from another page, by the title of the page they are on, unless they have a number', () => {
  const page = { title: 'Cases' };
  const cites = [{ paragraph: 'p1-4' }, { under: 'The Pool' }, {}].map((rest, index) => {
    const { citation, ...cite } = at(`${index}`, rest);
    return { ...cite, citation: { ...citation, page } };
  });
  expect(textsOf(...cites)).toEqual(['1.4', 'Cases: The Pool', 'Cases']);
});

test('several that would read the same are numbered', () => {
  const paragraph = 'p1-4';
  expect(
    textsOf(at('a', { paragraph }), at('b', { paragraph }, '4'), at('c', { paragraph })),
  ).toEqual(['1.4 (1)', '1.4 (page 4)', '1.4 (2)']);
});

test('what a footnote cites is led to by the place that refers to the footnote', () => {
  const footnote = { id: 'one-fn-1' };
  expect(
    textsOf(
      at('a', { paragraph: 'p1-4' }),
      at('b', { paragraph: 'p1-4', footnote }),
      at('c', { paragraph: 'p1-4', footnote }, '4'),
      at('d', { under: 'Since then', footnote }),
    ),
  ).toEqual(['1.4', '1.4, in a note', '1.4, in a note (page 4)', 'Since then, in a note']);
});
