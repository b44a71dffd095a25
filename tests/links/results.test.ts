import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { updated, writeResults } from '../../src/links/results.ts';
import { linksSchema, type LinkResult } from '../../src/schemas/links.ts';

const url = 'https://example.org/a';
const live = updated(undefined, { url, opened: '2026-12-01', outcome: 'found', status: 200 });

test('the last day on which it was live stays where it is not live now', () => {
  expect(live['last-live']).toBe('2026-12-01');
  const gone = updated(live, { url, opened: '2027-01-01', outcome: 'gone', status: 404 });
  expect(gone).toEqual({
    url,
    opened: '2027-01-01',
    outcome: 'gone',
    status: 404,
    'last-live': '2026-12-01',
  });
  const again = updated(gone, { url, opened: '2027-02-01', outcome: 'moved', status: 200 });
  expect(again['last-live']).toBe('2027-02-01');
});

test('what was never live has no such day', () => {
  const row = updated(undefined, { url, opened: '2026-12-01', outcome: 'other-words' });
  expect(row).not.toHaveProperty('last-live');
});

test('a copy that was found stays, whatever an archive says later', () => {
  const copy = { url: 'https://archive.example/a', of: '2013-03-30', found: '2026-12-01' };
  const before = updated(live, { url, opened: '2026-12-02', outcome: 'found', copy });
  const after = updated(before, {
    url,
    opened: '2027-01-01',
    outcome: 'gone',
    'no-copy': '2027-01-01',
  });
  expect(after.copy).toEqual(copy);
  expect(after).not.toHaveProperty('no-copy');
});

test('the file is what the checks let through, in order, without what nobody names any more', () => {
  const rows: LinkResult[] = [
    { ...live, title: 'A “title”: with # signs, and it’s long', missing: ['- one'] },
    { url: 'https://example.org/', opened: '2026-12-01', outcome: 'gone', status: 404 },
    { url: 'https://example.org/z', opened: '2026-12-01', outcome: 'gone', status: 404 },
  ];
  const text = writeResults(rows, new Set([url, 'https://example.org/']));
  const read = linksSchema.parse(parse(text));
  expect(read.map((row) => row.url)).toEqual(['https://example.org/', url]);
  expect(read[1]).toEqual(rows[0]);
  // readers of YAML 1.1 take a day without quotation marks for a date
  expect(text).toContain("opened: '2026-12-01'");
  expect(text).toMatch(/^# yaml-language-server: \$schema=/u);
  expect(linksSchema.parse(parse(writeResults([], new Set())))).toEqual([]);
});

test('a day without what came of it is a mistake, and so is an address that stands twice', () => {
  expect(linksSchema.safeParse([{ url, opened: '2026-12-01' }]).success).toBe(false);
  expect(linksSchema.safeParse([live, live]).success).toBe(false);
});
