import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../src/build/browser.ts';
import { pdfsOf, type PrintedSheet } from '../../src/take-away/pdfs.ts';
import { print, type Printer } from '../../src/take-away/print.ts';
import { accessiblePdf, mark } from '../../src/take-away/tagged-pdf/index.ts';
import { flat } from '../builds/pages.ts';
import { readPdf, rolesIn, textOf, within, type ReadPdf, type Tagged } from './pdf-reader.ts';

/** What a section may hold and none of ours does. */
const PAGE = `<!doctype html><html lang="en-GB"><head><title>T</title></head><body><main><article><h1>Kinds</h1>
<ol><li>First<ul><li>Inner</li><li><p>One</p><p>Two</p></li></ul></li><li>Second</li></ol>
<dl><dt>Term</dt><dd>Meaning</dd><dt>Either</dt><dt>Or</dt><dd>Both</dd></dl>
<table><caption>Counts</caption><thead><tr><th scope="col">Year</th><th scope="col">Count</th><th scope="col">Note</th></tr></thead>
<tbody><tr><th scope="row">2012</th><td>70</td><td></td></tr><tr><th scope="row">2013</th><td colspan="2">none</td></tr></tbody></table>
<figure><figcaption>Red</figcaption><img alt="A red square" width="9" height="9" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'%3E%3Crect width='9' height='9' fill='red'/%3E%3C/svg%3E"></figure>
<p>As <i lang="fr">bon <b>mot</b></i> <a href="/x">says</a>.</p><div>Bare</div><div>Bare <b>too</b></div>
</article></main></body></html>`;

const folder = mkdtempSync(join(tmpdir(), 'kinds-'));
let pdf: ReadPdf;

const site = 'https://example.org/';
const information = {
  title: 'Kinds',
  author: 'A',
  subject: 'S',
  language: 'en-GB',
  date: '2026-12-01',
};

/** The page to print, with more in its head. */
function sheet(head = ''): PrintedSheet {
  const { document } = parseHTML(PAGE.replace('</head>', `${head}</head>`));
  const page = mark(document);
  return { address: site, html: document.toString(), page, information };
}

async function printer(): Promise<Printer> {
  const browser = await findBrowser();
  if (!browser) throw new Error('No Chromium was found: npm run test:builds says how to get one.');
  return { ...browser, root: folder, site };
}

/** Prints the page, and gives its bytes. */
async function printed(kept: string, head?: string): Promise<Buffer> {
  const [file = Buffer.of()] = await pdfsOf([sheet(head)], await printer(), join(folder, kept));
  return file;
}

beforeAll(async () => {
  const file = join(folder, 'kinds.pdf');
  writeFileSync(file, await printed('once'));
  pdf = await readPdf(file);
});
afterAll(() => rmSync(folder, { recursive: true }));

const inRole = (role: string): Tagged[] =>
  pdf.pages.flatMap(within).filter((element) => element.role === role);
const texts = (role: string) => inRole(role).map((element) => flat(textOf(element)));

test('the same page is the same file, whenever it is printed', async () => {
  expect((await printed('again')).equals(await printed('once'))).toBe(true);
});

test('and whatever numbers its parts have for Chromium, which counts them otherwise now and then', async () => {
  const { page, ...rest } = sheet();
  const [{ pdf: raw } = { pdf: Buffer.of() }] = await print([rest], await printer());
  const counted = raw.toString('latin1').replaceAll(/node0000(?=\d{4})/gu, 'node0001');
  const others = Buffer.from(counted, 'latin1');
  expect(others.equals(raw)).toBe(false);
  const files = [raw, others].map((bytes) => accessiblePdf(bytes, information, page));
  const [one, other] = await Promise.all(files);
  expect(Buffer.from(other ?? []).equals(Buffer.from(one ?? []))).toBe(true);
});

const STYLED = '<link rel="stylesheet" href="/paper.css">';

test('a page is printed again where a style that it took has changed, and only then', async () => {
  const style = (css: string) => writeFileSync(join(folder, 'paper.css'), css);
  style('p { font-size: 9pt }');
  const small = await printed('styled', STYLED);
  const names = readdirSync(join(folder, 'styled'));
  expect((await printed('styled', STYLED)).equals(small)).toBe(true);
  expect(readdirSync(join(folder, 'styled'))).toEqual(names);
  style('p { font-size: 30pt }');
  expect((await printed('styled', STYLED)).equals(small)).toBe(false);
});

test('a page that lacks a style is not printed, nor kept, and what it lacks is said', async () => {
  rmSync(join(folder, 'paper.css'), { force: true });
  const lacked =
    'https://example.org/ was not printed, since the built site has no file for what it needs: https://example.org/paper.css.';
  // neither after a print that had it
  for (const kept of ['styled', 'lacking'])
    await expect(printed(kept, STYLED)).rejects.toThrow(lacked);
  expect(existsSync(join(folder, 'lacking'))).toBe(false);
});

test('lists have items with labels and bodies, within each other and for terms', () => {
  expect(inRole('L').map(rolesIn)).toEqual([
    ['LI', 'LI'],
    ['LI', 'LI'],
    ['LI', 'LI'],
  ]);
  expect(inRole('LI').map((item) => rolesIn(item).join(' '))).toEqual([
    ...Array<string>(5).fill('Lbl LBody'),
    'Lbl Lbl LBody',
  ]);
  expect(texts('Lbl').filter(Boolean)).toEqual(['1.', '2.', 'Term', 'Either', 'Or']);
});

test('a table keeps its caption, its headers and its empty cells', () => {
  expect(texts('Caption')).toContain('Counts');
  expect(inRole('TR').map(rolesIn)).toEqual([
    ['TH', 'TH', 'TH'],
    ['TH', 'TD', 'TD'],
    ['TH', 'TD'],
  ]);
});

test('an image has the text that its author gave it', () => {
  expect(inRole('Figure').map(({ alternative }) => alternative)).toEqual(['A red square']);
});

test('figures and tables say where they are', () => {
  const pixels = (points: number) => Math.round((points * 96) / 72);
  const [left = 0, bottom = 0, right = 0, top = 0] = inRole('Figure')[0]?.box ?? [];
  expect([pixels(right - left), pixels(top - bottom)]).toEqual([9, 9]);
  const [table = []] = inRole('Table').map(({ box }) => box);
  // it stands above the figure
  expect(table[1]).toBeGreaterThan(top);
});

test('words in another language say so', () => {
  const [words] = inRole('Span').filter(({ language }) => language === 'fr');
  expect(words && flat(textOf(words))).toBe('bon mot');
});

test('blocks of bare text are paragraphs', () => {
  expect(texts('P')).toEqual(['One', 'Two', 'As bon mot says.', 'Bare', 'Bare too']);
});

test('all of that is PDF/UA-1', async () => {
  expect((await pdf.document.getMetadata()).metadata?.get('pdfuaid:part')).toBe('1');
});
