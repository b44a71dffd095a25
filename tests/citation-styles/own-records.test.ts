import { beforeEach, expect, test, vi } from 'vitest';
import { recordOfSite, recordsOfPages } from '../../src/citation-styles/own-records.ts';
import { page } from '../site/invented.ts';

beforeEach(() => vi.stubEnv('SITE', 'https://example.org'));

const edition = { number: '1.1', date: '2027-01-02' };
const pages = ['about', 'cite', 'timeline'].map((slug) => page(slug, { title: slug }));

test('the site is a web page: in its edition, at the address that stays, and as it changes', () => {
  const { edition: kept, live } = recordOfSite(edition);
  const same = { type: 'webpage', issued: { 'date-parts': [[2027, 1, 2]] } };
  expect(kept).toMatchObject({
    ...same,
    edition: '1.1',
    URL: 'https://example.org/editions/1.1/',
  });
  expect(live).toMatchObject({ ...same, URL: 'https://example.org/' });
  expect(live).not.toHaveProperty('edition');
});

test('its pages are works of their own, but for those that stand for the whole', () => {
  const records = recordsOfPages(pages, edition);
  expect([...records.keys()]).toEqual(['about', 'timeline']);
  expect(records.get('timeline')).toMatchObject({
    edition: { title: 'timeline', URL: 'https://example.org/editions/1.1/timeline/' },
    live: { title: 'timeline', URL: 'https://example.org/timeline/' },
  });
});

test('no two of them have the same id, and the site answers for all', () => {
  const own = [recordOfSite(edition), ...recordsOfPages(pages, edition).values()];
  const records = own.flatMap(({ edition: kept, live }) => [kept, live]);
  expect(new Set(records.map(({ id }) => id)).size).toBe(6);
  for (const { author } of records) expect(author).toEqual([{ literal: 'Going Mutual' }]);
});
