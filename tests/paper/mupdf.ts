/** MuPDF, which small readers rest on. */
import { ok, strictEqual } from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import sharp from 'sharp';
import { onPath } from '../debian.ts';
import { BOOK, drawingsOfBook } from './book.ts';
import { run, type Program } from './program.ts';

const PICTURE = /<fill_image[^>]* transform="(\S+) 0 0 (\S+) (\S+) (\S+)"/gu;
/** How far two pictures may differ on average, of 255, by the faces of their letters. */
const ALIKE = 6;

/** Where MuPDF puts pictures into the text, in pixels, 72 to an inch. The cover fills its page. */
const picturesOn = (page: string) =>
  [...page.matchAll(PICTURE)]
    .map(([, ...numbers]) => numbers.map((number) => Math.round(Number(number))))
    .map(([width = 0, height = 0, left = 0, top = 0]) => ({ width, height, left, top }))
    .filter(({ left, top }) => left > 0 && top > 0);

const greyOf = (picture: Buffer) => sharp(picture).flatten().greyscale().blur(3).raw().toBuffer();

async function differenceOf(one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = [await greyOf(one), await greyOf(other)];
  return a.reduce((sum, grey, at) => sum + Math.abs(grey - (b[at] ?? 0)), 0) / a.length;
}

function take(): void {
  const folder = mkdtempSync(join(tmpdir(), 'mupdf-'));
  after(() => rmSync(folder, { recursive: true }));
  test('every drawing is drawn as it is, and whole', async () => {
    const pages = run('mutool', 'trace', BOOK).split('<page ').slice(1);
    const drawn = pages.flatMap((page, at) => picturesOn(page).map((place) => ({ place, at })));
    const drawings = drawingsOfBook();
    strictEqual(drawn.length, drawings.length);
    for (const [index, { place, at }] of drawn.entries()) {
      const file = join(folder, `${at}.png`);
      run('mutool', 'draw', '-q', '-r', '72', '-o', file, BOOK, String(at + 1));
      const found = await sharp(file).extract(place).toBuffer();
      const { svg = '', labels = [] } = drawings[index] ?? {};
      const expected = await sharp(Buffer.from(svg))
        .resize(place.width, place.height, { fit: 'fill' })
        .toBuffer();
      const difference = await differenceOf(found, expected);
      ok(difference < ALIKE, `the drawing of “${labels[0]}” differs by ${difference} of 255`);
    }
  });
}

export const mupdf: Program = {
  packages: ['mupdf-tools'],
  isThere: () => onPath('mutool').length > 0,
  take,
};
