/** calibre, which makes books for Kindle of ours, and PDFs. */
import { deepStrictEqual, ok } from 'node:assert/strict';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { onPath } from '../debian.ts';
import { BOOK, drawingsIn, drawingsOfBook, looksOf } from './book.ts';
import { partedOn, sheetsOf } from './printed.ts';
import { run, type Program } from './program.ts';

function take(): void {
  const folder = mkdtempSync(join(tmpdir(), 'calibre-'));
  after(() => rmSync(folder, { recursive: true }));
  console.info(run('ebook-convert', '--version').split('\n')[0]);
  test('every drawing has its look in AZW3', () => {
    const [book, unpacked] = [join(folder, 'book.azw3'), join(folder, 'unpacked')];
    run('ebook-convert', BOOK, book);
    run('calibre-debug', '--explode-book', book, unpacked);
    const kept = globSync(`${unpacked}/**/*.svg`)
      .sort()
      .flatMap((file) => drawingsIn(readFileSync(file, 'utf8')));
    const looks = kept.map(looksOf);
    for (const look of looks) ok(look.some((each) => each.includes('stroke=#')));
    deepStrictEqual(looks, drawingsOfBook().map(looksOf));
  });
  test('its PDF cuts no drawing through', () => {
    const pdf = join(folder, 'book.pdf');
    run('ebook-convert', BOOK, pdf);
    const sheets = sheetsOf(readFileSync(pdf));
    for (const { labels } of drawingsOfBook()) deepStrictEqual(partedOn(sheets, labels), []);
  });
}

export const calibre: Program = {
  packages: ['calibre', 'poppler-utils'],
  isThere: () => ['ebook-convert', 'pdftotext'].every((name) => onPath(name).length > 0),
  take,
};
