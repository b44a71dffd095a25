import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { DOMParser } from 'linkedom';
import { expect, test } from 'vitest';
import { flat, page } from '../builds/pages.ts';
import { ROOT } from '../builds/sites.ts';
import { rowsOf } from '../content/rows.ts';
import { onPath } from '../debian.ts';
import { edition, EDITION, inOrder } from './editions.ts';
import { has } from './programs.ts';

// what it says under a sub-path is compared with this: see sub-path.test.ts
const EPUB = 'going-mutual.epub';

/** The book, unzipped. */
const files = unzipSync(readFileSync(`${ROOT.folder}/${EPUB}`));
const text = (name: string) => strFromU8(files[`book/${name}`] ?? new Uint8Array());
const chapters = Object.keys(files).filter((name) => name.endsWith('.xhtml'));

const canCheck = await has('epubcheck', 'whether the book is a good EPUB');

test.runIf(canCheck)('epubcheck finds nothing wrong with the book', () => {
  // Debian's program is an archive that not every kernel knows how to start
  const [program = ''] = onPath('epubcheck');
  const { status, stdout, stderr } = spawnSync(
    'java',
    ['-jar', program, `${ROOT.folder}/${EPUB}`],
    {
      encoding: 'utf8',
    },
  );
  expect(stdout + stderr).toContain('0 fatals / 0 errors / 0 warnings');
  expect(status).toBe(0);
});

test('the book has every section, number, mark and entry', () => {
  expect(chapters).toEqual(
    ['contents', 'title', ...inOrder, 'references'].map((name) => `book/${name}.xhtml`),
  );
  const list = new DOMParser().parseFromString(text('references.xhtml'), 'text/xml');
  const entries = new Set(
    [...list.querySelectorAll('li')].map((entry) => entry.getAttribute('id')),
  );
  const cited = new Set<string | null>();
  for (const slug of inOrder) {
    const { document } = page(`${slug}/`);
    const chapter = new DOMParser().parseFromString(text(`${slug}.xhtml`), 'text/xml');
    const numbers = [...chapter.querySelectorAll('.number')];
    expect(numbers.map((number) => [number.getAttribute('id'), flat(number.textContent)])).toEqual(
      [...document.querySelectorAll('article .number')].map((number) => [
        number.id,
        flat(number.textContent),
      ]),
    );
    for (const number of numbers) {
      expect(number.getAttribute('href')).toBe(
        `${ROOT.address}${slug}/#${number.getAttribute('id')}`,
      );
    }
    const marks = [...chapter.querySelectorAll('a[role="doc-biblioref"]')];
    expect(marks.map((mark) => mark.getAttribute('href'))).toEqual(
      [...document.querySelectorAll('article a[role="doc-biblioref"]')].map(
        (mark) => `references.xhtml${mark.getAttribute('href')}`,
      ),
    );
    for (const mark of marks) {
      expect(mark.getAttribute('epub:type')).toBe('biblioref');
      cited.add((mark.getAttribute('href') ?? '').replace(/^.*#/u, ''));
    }
  }
  expect(entries).toEqual(cited);
  expect(list.querySelector('section')?.getAttribute('role')).toBe('doc-bibliography');
});

test('the book says what it is, and needs nothing from elsewhere', () => {
  const metadata = text('package.opf');
  for (const said of [
    '<dc:title>Going Mutual: what was claimed of UK public service mutuals, and what came of it</dc:title>',
    '<dc:creator>Going Mutual</dc:creator>',
    '<dc:publisher>Going Mutual</dc:publisher>',
    '<dc:language>en-GB</dc:language>',
    `<dc:identifier id="identifier">${ROOT.address}${EPUB}</dc:identifier>`,
    `<meta property="dcterms:modified">${edition.date}T00:00:00Z</meta>`,
    // what EPUB Accessibility 1.1, 2.2 asks for or recommends
    '<meta property="schema:accessMode">textual</meta>',
    '<meta property="schema:accessModeSufficient">textual</meta>',
    '<meta property="schema:accessibilityFeature">tableOfContents</meta>',
    '<meta property="schema:accessibilityHazard">none</meta>',
    '<meta property="schema:accessibilitySummary">',
  ]) {
    expect(metadata).toContain(said);
  }
  expect(text('title.xhtml')).toContain(EDITION);
  for (const name of chapters) {
    const file = text(name.replace('book/', ''));
    expect(file, name).toContain('lang="en-GB"');
    expect(file, name).not.toMatch(/\ssrc=|<script|<style|url\(|href="\//u);
  }
  expect(statSync(`${ROOT.folder}/${EPUB}`).size).toBeLessThan(100_000);
});

const drawingsOf = (slug: string) => [
  ...new DOMParser()
    .parseFromString(text(`${slug}.xhtml`), 'text/xml')
    .querySelectorAll('figure svg'),
];
const count = (drawing: Element | undefined, selector: string) =>
  drawing?.querySelectorAll(selector).length;

test('a sign of its verdict stands behind each claim, and the title page explains the signs', () => {
  const claims = rowsOf('claims');
  for (const { id, section } of claims) {
    const chapter = new DOMParser().parseFromString(text(`${String(section)}.xhtml`), 'text/xml');
    const claim = chapter.querySelector(`[id="claim-${String(id).slice(2)}"]`);
    const mark = claim?.querySelector('.claim-mark');
    expect(claim?.lastChild, String(id)).toBe(mark);
    expect(mark?.previousSibling?.textContent, String(id)).toMatch(/[.?!]$/u);
    expect(mark?.querySelector('svg.sign > path'), String(id)).not.toBeNull();
  }
  const used = new Set(claims.map(({ verdict }) => verdict));
  expect(text('title.xhtml').match(/<li><svg/gu)).toHaveLength(used.size);
});

test('drawings look the same without the styles of the book, which calibre and MuPDF leave out', () => {
  const drawings = inOrder.flatMap(drawingsOf);
  expect(drawings).toHaveLength(3);
  for (const drawing of drawings) {
    expect(drawing.querySelectorAll('[class], [style], style')).toHaveLength(0);
    expect(drawing.getAttribute('font-size')).toMatch(/^\d+px$/u);
    for (const element of [drawing, ...drawing.querySelectorAll('*')]) {
      const looks = ['fill', 'stroke'].flatMap((name) => element.getAttribute(name) ?? []);
      for (const look of looks) expect(look).toMatch(/^(?:#[0-9a-f]{3,6}|none)$/u);
      if (element.matches('path')) expect(looks).toHaveLength(2);
    }
  }
  expect(text('book.css')).not.toMatch(/fill|stroke|svg [^{]/u);
});

test('drawings in the book can be told without colours: as a rule or not, self-reported or not', () => {
  const [ownership] = drawingsOf('what-is-a-mutual');
  const parts = rowsOf('ownership').flatMap(({ owns, controls, pays }) => [owns, controls, pays]);
  const boxes = (kind: 'usual' | 'some') =>
    parts.flatMap((part) => (part as Record<string, string[]>)[kind] ?? []).length;
  // the key has one of each
  expect(count(ownership, 'rect[fill="#fff"][stroke-dasharray]')).toBe(boxes('some') + 1);
  expect(count(ownership, 'rect[stroke]:not([fill="#fff"])')).toBe(boxes('usual') + 1);
  const [balance] = drawingsOf('conclusion');
  const selfReported = new Map(rowsOf('outcomes').map((row) => [row.id, row['self-reported']]));
  const figures = rowsOf('balance').flatMap(({ figures = [] }) => figures as string[]);
  const own = figures.filter((id) => selfReported.get(id) === true).length;
  expect(count(balance, 'circle[fill="#fff"]')).toBe(own + 1);
  expect(count(balance, 'circle[fill="#000"]')).toBe(figures.length - own + 1);
});
