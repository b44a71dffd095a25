import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bytesOf, page, pagesOf } from '../builds/pages.ts';
import { citing, dataPages, ROOT, sections, styledLists } from '../builds/sites.ts';

/** Long lists may be heavier than one first flight of TCP. */
const LONG = ['claims', 'timeline', 'cases', 'corrections'];
const budgetOf = (slug: string) => (LONG.includes(slug) ? 40_000 : 14_600);

test.for([
  ...[...sections, ...dataPages].map((slug) => [`${slug}/`, budgetOf(slug)] as const),
  ['essay/', 24_000] as const,
  ['sources/', 24_000] as const,
  ...[...citing, ...styledLists].map((path) => [path.slice(2), 40_000] as const),
])('%s and its styles weigh at most %i bytes', ([path, most]) => {
  const { html } = page(path);
  // all that it takes to read it: only a browser without scripts fetches a style sheet first
  expect(html.replace(/<noscript>.*?<\/noscript>/gu, '')).not.toContain('rel="stylesheet"');
  expect(brotliCompressSync(html).length).toBeLessThanOrEqual(most);
});

test('the whole essay weighs as little as hosts send it', () => {
  expect(bytesOf('essay/index.html.br').length).toBeLessThanOrEqual(24_000);
});

test('no page passes 1.5 MB, before it is compressed', () => {
  const long = pagesOf(ROOT).filter(({ html }) => Buffer.byteLength(html) > 1_500_000);
  expect(long.map(({ path }) => path)).toEqual([]);
});
