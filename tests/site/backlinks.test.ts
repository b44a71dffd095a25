import { expect, test } from 'vitest';
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

test('links back on one page read as their locators, numbered where several are the same', () => {
  const at = (anchor: string, value?: string) => ({
    citation: citation(anchor, 'hill-2012'),
    item: {
      id: 'hill-2012',
      ...(value ? { locator: { label: 'page' as const, value } } : {}),
    },
    anchor,
  });
  const links = backlinksTo([at('a', '4'), at('b'), at('c', '4'), at('d', '7-9')]);
  expect(links).toEqual([
    { anchor: 'a', text: 'page 4 (1)' },
    { anchor: 'b', text: 'no page' },
    { anchor: 'c', text: 'page 4 (2)' },
    { anchor: 'd', text: 'pages 7–9' },
  ]);
});
