import { expect, test } from 'vitest';
import { backlinksOf, citationsOn } from '../../src/site/backlinks.ts';
import { citation, page } from './invented.ts';

const one = page('one', { citations: [citation('one', 'hill-2012', 'lake-2013')] });
const two = page('two', { citations: [citation('two', 'hill-2012')] });
const backlinks = backlinksOf(citationsOn([one, two]));

test('a work is linked back to every place that cites it, in the order of the pages', () => {
  const of = (id: string) =>
    backlinks.get(id)?.map(({ citation, anchor }) => `/${citation.page.slug}/#${anchor}`);
  expect(of('hill-2012')).toEqual(['/one/#one-hill-2012', '/two/#two-hill-2012']);
  expect(of('lake-2013')).toEqual(['/one/#one-lake-2013']);
  expect(of('board-2014')).toBeUndefined();
});

test('each by the item that names it, with its page', () => {
  const located = citation('x', 'hill-2012');
  located.cluster.items[0] = { id: 'hill-2012', locator: { label: 'page', value: '4' } };
  const [backlink] =
    backlinksOf(citationsOn([page('x', { citations: [located] })])).get('hill-2012') ?? [];
  expect(backlink?.item.locator?.value).toBe('4');
});
