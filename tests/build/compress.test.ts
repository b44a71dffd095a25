import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compressSite } from '../../src/build/compress.ts';

const TEXT = 'A sentence that comes again. '.repeat(40);
let root: string;
let cache: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'site-'));
  cache = mkdtempSync(join(tmpdir(), 'cache-'));
});

afterEach(() => {
  for (const folder of [root, cache]) rmSync(folder, { recursive: true });
});

const write = (name: string, text = TEXT) => writeFileSync(join(root, name), text);
const there = () => readdirSync(root).sort();

test('a text stands beside itself in Brotli and in gzip, whole', async () => {
  write('index.html');
  await compressSite(root, cache);
  expect(there()).toEqual(['index.html', 'index.html.br', 'index.html.gz']);
  expect(brotliDecompressSync(readFileSync(join(root, 'index.html.br'))).toString()).toBe(TEXT);
  expect(gunzipSync(readFileSync(join(root, 'index.html.gz'))).toString()).toBe(TEXT);
});

test('what is compressed in itself stays alone, and what is there as soon as it is', async () => {
  const alone = ['a.pdf', 'b.epub', 'c.png', 'd.woff2', 'e.pf_index', 'f.pagefind'];
  for (const name of alone) write(name);
  write('short.txt', 'A word.');
  write('one-flight.json', TEXT.repeat(20).slice(0, 14_600));
  write('one-packet.html', TEXT.slice(0, 1024));
  await compressSite(root, cache);
  expect(there()).toEqual([...alone, 'one-flight.json', 'one-packet.html', 'short.txt']);
});

test('a text that is built again is not compressed again', async () => {
  write('a.js');
  await compressSite(root, cache);
  const kept = readdirSync(cache).map((name) => join(cache, name));
  const before = kept.map((file) => statSync(file).mtimeMs);
  write('b.js');
  await compressSite(root, cache);
  expect(readdirSync(cache)).toHaveLength(2);
  expect(kept.map((file) => statSync(file).mtimeMs)).toEqual(before);
  expect(brotliDecompressSync(readFileSync(join(root, 'b.js.br'))).toString()).toBe(TEXT);
});

/** Words that come again, each in an order of its own: text that both steps of Brotli press unlike. */
function wordy(words: number): string {
  let state = 1;
  const random = (below: number) => (state = (state * 48_271) % 2_147_483_647) % below;
  const syllable = () => 'bdfgklmnprst'.charAt(random(12)) + 'aeiou'.charAt(random(5));
  const known = Array.from({ length: 800 }, () => syllable() + syllable() + syllable());
  return Array.from({ length: words }, () => known[Math.min(random(800), random(800))]).join(' ');
}

test('a page is pressed as hard as can be unless it comes in one flight in any case', async () => {
  const length = (text: string, quality: number) =>
    brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
  // the longest that comes in one flight when it is pressed as hard as can be (RFC 6928: ten packets)
  let words = 7_400;
  while (length(wordy(words), 11) > 14_600) words -= 20;
  expect(length(wordy(words), 10)).toBeGreaterThan(14_600);
  write('one-flight.html', wordy(words));
  for (const more of [100, 10_000]) write(`longer-by-${more}.html`, wordy(words + more));
  write('either-way.html', wordy(words / 2));
  await compressSite(root, cache);
  expect(statSync(join(root, 'one-flight.html.br')).size).toBeLessThanOrEqual(14_600);
  for (const more of [100, 10_000]) {
    const { size } = statSync(join(root, `longer-by-${more}.html.br`));
    expect(size).toBe(length(wordy(words + more), 11));
  }
  expect(statSync(join(root, 'either-way.html.br')).size).toBe(length(wordy(words / 2), 10));
});
