import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen, siteIn, type Served } from '../../src/commands/serve-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
const PAGE = 'Ciarán’s page';
const FILES: Record<string, string | Buffer> = {
  'index.html': 'Home',
  'claims/index.html': PAGE,
  'claims/index.html.br': brotliCompressSync(PAGE),
  'claims/references.bib': '@book{a}',
  '_astro/reader.js': '1',
  '404.html': 'Not here',
};
let root: Served;
let below: Served;

beforeAll(async () => {
  for (const [name, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  root = await listen(siteIn(folder, { compressed: true }));
  below = await listen(siteIn(folder, { base: '/mutuals/' }));
});

afterAll(() => {
  for (const { close } of [root, below]) close();
  rmSync(folder, { recursive: true });
});

/** What is answered at a path, without going where it leads. */
async function ask({ address }: Served, path: string, init: RequestInit = {}) {
  const response = await fetch(address + path, { redirect: 'manual', ...init });
  const header = (name: string) => response.headers.get(name);
  return { status: response.status, header, text: await response.text() };
}

test('a file is served with its media type and its encoding, and asked for again', async () => {
  const { status, header, text } = await ask(root, '/claims/references.bib');
  expect([status, text]).toEqual([200, '@book{a}']);
  expect(header('content-type')).toBe('application/x-bibtex; charset=utf-8');
  expect(header('cache-control')).toBe('no-cache');
});

test('what has a hash in its name is kept for good', async () => {
  const { header } = await ask(root, '/_astro/reader.js');
  expect(header('cache-control')).toBe('public, max-age=31536000, immutable');
});

test.for([
  ['/claims', '/claims/'],
  ['/claims?q=a%20b', '/claims/?q=a%20b'],
])('%s leads to %s', async ([from = '', to]) => {
  const { status, header } = await ask(root, from);
  expect([status, header('location')]).toEqual([301, to]);
});

test('under a path the site stands there, and nowhere else', async () => {
  expect((await ask(below, '/mutuals/claims/')).text).toBe(PAGE);
  expect((await ask(below, '/mutuals/claims?q=1')).header('location')).toBe('/mutuals/claims/?q=1');
  expect((await ask(below, '/mutuals')).header('location')).toBe('/mutuals/');
  expect((await ask(below, '/claims/')).status).toBe(404);
});

test.for(['/nowhere', '/nowhere/', '/_astro/', '/%2e%2e/%2e%2e/etc/passwd', '/claims/x.bib', '//'])(
  '%s is answered by the page for what is not there',
  async (path) => {
    const { status, header, text } = await ask(root, path);
    expect([status, text]).toEqual([404, 'Not here']);
    expect(header('content-type')).toBe('text/html; charset=utf-8');
  },
);

test('what was compressed is sent to those who read it', async () => {
  const encoding = async (accepted: string) => {
    const { header, text } = await ask(root, '/claims/', {
      headers: { 'Accept-Encoding': accepted },
    });
    return [header('content-encoding'), text, header('content-type')];
  };
  expect(await encoding('br')).toEqual(['br', PAGE, 'text/html; charset=utf-8']);
  expect(await encoding('identity')).toEqual([null, PAGE, 'text/html; charset=utf-8']);
});

test('a file that has not changed is not sent again, and a part of one is sent alone', async () => {
  const etag = (await ask(root, '/claims/')).header('etag') ?? '';
  const again = await ask(root, '/claims/', { headers: { 'If-None-Match': etag } });
  expect([again.status, again.text]).toEqual([304, '']);
  const part = await ask(root, '/claims/references.bib', { headers: { Range: 'bytes=1-4' } });
  expect([part.status, part.text]).toEqual([206, 'book']);
  expect((await ask(root, '/claims/', { method: 'HEAD' })).text).toBe('');
});

test.for(['bytes=-4', 'bytes=0-1,4-5', 'lines=1-2'])(
  'asked for a part as “%s” it sends the whole',
  async (range) => {
    const { status, text } = await ask(root, '/claims/references.bib', {
      headers: { Range: range },
    });
    expect([status, text]).toEqual([200, '@book{a}']);
  },
);

test('a port that is taken is told', async () => {
  const port = Number(new URL(root.address).port);
  await expect(listen(siteIn(folder), port)).rejects.toThrow('EADDRINUSE');
});
