import { beforeEach, expect, test, vi } from 'vitest';
import { recordOfSite, recordsOfPages } from '../../src/site/own-records.ts';
import { page } from './invented.ts';

beforeEach(() => vi.stubEnv('SITE', 'https://example.org'));

const edition = { date: '2027-01-02' };
const pages = ['about', 'cite', 'timeline'].map((slug) => page(slug, { title: slug }));

test('the site is a web page of the edition that is published', () => {
  expect(recordOfSite(edition)).toMatchObject({
    type: 'webpage',
    issued: { 'date-parts': [[2027, 1, 2]] },
    URL: 'https://example.org/',
  });
});

test('its pages are works of their own, but for those that stand for the whole', () => {
  const records = recordsOfPages(pages, edition);
  expect([...records.keys()]).toEqual(['about', 'timeline']);
  expect(records.get('timeline')).toMatchObject({
    title: 'timeline',
    URL: 'https://example.org/timeline/',
  });
});

test('no two of them have the same id, and the site answers for all', () => {
  const records = [recordOfSite(edition), ...recordsOfPages(pages, edition).values()];
  expect(new Set(records.map(({ id }) => id)).size).toBe(3);
  for (const { author } of records) expect(author).toEqual([{ literal: 'Going Mutual' }]);
});
