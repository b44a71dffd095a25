import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ROOT } from '../builds/sites.ts';
import { outages } from '../outages/table.ts';

/** What pages fetch: not what a reader takes away, nor other pages. */
const FETCHED = [
  '_astro/**/*.{css,js,woff2}',
  'cite/harvard/*.bin',
  'offline.js',
  'offline/*.bin',
  'pagefind/**/*.{js,json,pagefind,pf_*}',
  'search/words.json',
  'styles/apa/*.bin',
  '{editions,paragraphs}.json',
];

test('every kind of file that pages fetch is tried without', () => {
  const files = globSync(FETCHED, { cwd: ROOT.folder }).map(
    (file) => `/${file.replaceAll('\\', '/')}`,
  );
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => !outages.some((outage) => outage.files.test(file)))).toEqual([]);
});
