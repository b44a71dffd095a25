import { expect, test } from 'vitest';
import { choose, productOf, userAgentOf } from '../../src/links/choose.ts';
import type { LinkResult } from '../../src/schemas/links.ts';

const address = (name: string, from: string[] = []) => ({
  url: `https://example.org/${name}`,
  titles: [],
  quotes: [],
  from,
});
const all = [
  address('a', ['hill-2012']),
  address('b', ['content/sections/intro.mdx']),
  address('c'),
];
const openedOn: Record<string, string> = { a: '2026-11-20', b: '2026-10-01' };
const before = (url: string): LinkResult | undefined => {
  const opened = openedOn[url.at(-1) ?? ''];
  return opened === undefined ? undefined : { url, opened, outcome: 'found' };
};
const names = (choice: Partial<Parameters<typeof choose>[2]>) =>
  choose(all, before, { words: [], notSince: '2026-11-01', limit: 9, ...choice }).map(({ url }) =>
    url.at(-1),
  );

test('those that were never opened come first, then those opened longest ago', () => {
  expect(names({})).toEqual(['c', 'b']);
  expect(names({ notSince: '2026-12-01' })).toEqual(['c', 'b', 'a']);
  expect(names({ limit: 1 })).toEqual(['c']);
});

test('those of a work, of a file or with some words, whenever they were opened', () => {
  expect(names({ words: ['hill-2012'] })).toEqual(['a']);
  expect(names({ words: ['hill'] })).toEqual([]);
  expect(names({ words: ['intro.mdx'] })).toEqual(['b']);
  expect(names({ words: ['example.org/c', 'hill-2012'] })).toEqual(['c', 'a']);
});

test('a run says whose it is, in what a header may hold', () => {
  const asking = {
    site: 'Going Mutual',
    address: undefined,
    publisher: undefined,
    contact: undefined,
  };
  expect(userAgentOf(asking)).toBe('Going-Mutual/1.0 (link check)');
  expect(
    userAgentOf({
      ...asking,
      address: 'https://example.org/m/',
      publisher: 'Zoë (Leeds); Ltd',
      contact: 'editor@example.org',
    }),
  ).toBe(
    'Going-Mutual/1.0 (link check; +https://example.org/m/sources/; Zo?  Leeds   Ltd; editor@example.org)',
  );
  expect(productOf('Équité 2013')).toBe('quit');
});
