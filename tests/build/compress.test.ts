import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
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
