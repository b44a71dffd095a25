import { strFromU8, unzipSync } from 'fflate';
import { DOMParser, parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { toEpub } from '../../src/take-away/epub.ts';
import { pointWithin } from '../../src/take-away/links.ts';
import { page, publication } from './publication.ts';

const { document } = parseHTML(page);
pointWithin(document, publication);
// the first bytes of any PNG (PNG 3, 5.2), by which a program knows it
const cover = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const epub = toEpub(document.toString(), publication, cover);
const files = unzipSync(epub);
const file = (name: string) => strFromU8(files[`book/${name}`] ?? new Uint8Array());
const xml = (name: string) => new DOMParser().parseFromString(file(name), 'text/xml');
const linksOf = (name: string) =>
  [...xml(name).querySelectorAll('a')].map((link) => [link.textContent, link.getAttribute('href')]);

describe('the archive', () => {
  test('is known by its first bytes (EPUB 3.3, 4.3.3)', () => {
    const text = (from: number, length: number) => strFromU8(epub.slice(from, from + length));
    expect(text(0, 2)).toBe('PK');
    expect(text(30, 8)).toBe('mimetype');
    expect(text(38, 20)).toBe('application/epub+zip');
  });

  test('is the same whenever it is made', () => {
    expect(toEpub(document.toString(), publication, cover)).toEqual(epub);
  });
});

test('the package says what it is', () => {
  const text = file('package.opf');
  for (const said of [
    '<dc:title>All &#38; everything</dc:title>',
    '<dc:creator>A &#38; B</dc:creator>',
    '<dc:language>en-GB</dc:language>',
    '<dc:identifier id="identifier">https://example.org/under/whole.epub</dc:identifier>',
    '<meta property="dcterms:modified">2026-12-01T00:00:00Z</meta>',
    '<meta property="schema:accessModeSufficient">textual</meta>',
    // because of the picture
    '<meta property="schema:accessMode">visual</meta>',
  ]) {
    expect(text).toContain(said);
  }
  expect(text).toMatch(/href="two\.xhtml" media-type="[^"]+" properties="svg"/u);
  expect(text).not.toMatch(/href="one\.xhtml"[^>]* properties/u);
});

test('the cover is there, and is known to be it (EPUB 3.3, D.1)', () => {
  expect(files['book/cover.png']).toEqual(cover);
  const item = xml('package.opf').querySelector('item[properties~="cover-image"]');
  expect(item?.getAttribute('href')).toBe('cover.png');
  expect(item?.getAttribute('media-type')).toBe('image/png');
});

test('the contents list has every section and its parts, in order', () => {
  expect(linksOf('contents.xhtml')).toEqual([
    ['One', 'one.xhtml'],
    ['Two', 'two.xhtml'],
    ['A part', 'two.xhtml#part'],
    ['References', 'references.xhtml'],
    ['Title page', 'title.xhtml'],
    ['Contents', 'contents.xhtml'],
    ['Start of the text', 'one.xhtml'],
    ['References', 'references.xhtml'],
  ]);
});

test('programs that know EPUB 2 alone find the same contents, and the cover (EPUB 3.3, 5.9)', () => {
  const item = xml('package.opf').querySelector('item[media-type="application/x-dtbncx+xml"]');
  expect(item?.getAttribute('href')).toBe('contents.ncx');
  expect(file('package.opf')).toContain(`<spine toc="${item?.id}">`);
  expect(file('package.opf')).toContain('<meta name="cover" content="cover"/>');
  const contents = xml('contents.ncx');
  const points = [...contents.querySelectorAll('navPoint')].map((point) => [
    point.getAttribute('playOrder'),
    point.parentElement?.localName,
    point.querySelector('text')?.textContent,
    point.querySelector('content')?.getAttribute('src'),
  ]);
  expect(points).toEqual([
    ['1', 'navMap', 'One', 'one.xhtml'],
    ['2', 'navMap', 'Two', 'two.xhtml'],
    ['3', 'navPoint', 'A part', 'two.xhtml#part'],
    ['4', 'navMap', 'References', 'references.xhtml'],
  ]);
  // the same as in the package, or the book is none of EPUB 2
  expect(file('contents.ncx')).toContain(
    '<meta name="dtb:uid" content="https://example.org/under/whole.epub"/>',
  );
});

test('links lead within the book where they can, and to the site where they cannot', () => {
  expect(linksOf('one.xhtml')).toEqual([
    ['1.1', 'https://example.org/under/one/#p1-1'],
    ['Work, 2001', 'references.xhtml#work'],
    ['2.1', 'two.xhtml#p2-1'],
    ['here', '#one'],
    ['elsewhere', 'https://example.org/under/about/'],
  ]);
  expect(linksOf('references.xhtml')).toEqual([['no page', 'one.xhtml#m-1']]);
});

test('a text is XML, with its numbers, marks and pictures, and without what only a page has', () => {
  const one = file('one.xhtml');
  expect(one).toContain('&#38; others say<br/>in');
  expect(one).toContain('id="p1-1"');
  expect(one).toMatch(
    /<a [^>]*epub:type="biblioref"[^>]*role="doc-biblioref"|role="doc-biblioref"[^>]*epub:type="biblioref"/u,
  );
  expect(one).toContain('<h1 id="one">One</h1>');
  const two = file('two.xhtml');
  expect(two).toContain(
    '<svg xmlns="http://www.w3.org/2000/svg" data-size="narrow" viewBox="0 0 1 1"',
  );
  expect(two).toContain('<figcaption>What it shows</figcaption>');
  // not every reading system can unfold something
  expect(two).toContain('<div><p>In words</p><p>The words</p></div>');
  expect(two).not.toContain('M9 9');
  // the sign of a verdict, which no line parts from the end of its sentence
  expect(two).toContain(
    'picture.<a class="claim-mark" href="https://example.org/under/claims/#c-1" aria-label="Right: claim C-01">\u00A0<svg',
  );
  expect(two).toContain('d="M2 2h4z"');
  expect(file('book.css')).not.toContain('var(');
  expect(two).toContain('<h2 id="part">A part</h2>');
  const all = Object.keys(files).map((name) => strFromU8(files[name] ?? new Uint8Array()));
  expect(all.join('')).not.toMatch(/interestfor|popover|permalink|Preview|Download/u);
});
