import { strFromU8, unzipSync } from 'fflate';
import { DOMParser, parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { toEpub } from '../../src/take-away/epub.ts';
import { asData, holdImages } from '../../src/take-away/images.ts';
import { page, publication } from './publication.ts';

const BYTES = { 'sunset.jpg': Uint8Array.of(1, 2, 3), 'box.png': Uint8Array.of(4, 5) };
const shown = (name: string) =>
  `<img src="/under/pictures/${name}" alt="A &amp; B" width="9" height="6">`;
const { document } = parseHTML(
  page.replace('A picture.', `${shown('sunset.jpg')}${shown('box.png')}${shown('sunset.jpg')}`),
);
holdImages(document, (src) => {
  const name = src.replace('/under/pictures/', '');
  return name in BYTES ? asData(name, BYTES[name as keyof typeof BYTES]) : undefined;
});

test('a page holds its pictures itself, and what is none of the site’s it leaves alone', () => {
  const [sunset, box] = [...document.querySelectorAll('img')].map(({ src }) => src);
  expect([sunset, box]).toEqual(['data:image/jpeg;base64,AQID', 'data:image/png;base64,BAU=']);
  const { document: other } = parseHTML('<p><img src="https://example.org/a.png"></p>');
  holdImages(other, () => undefined);
  expect(other.querySelector('img')?.getAttribute('src')).toBe('https://example.org/a.png');
});

test('a book has each picture once, in a file that its package names, with its words', () => {
  const files = unzipSync(toEpub(document.toString(), publication, Uint8Array.of(0)));
  const xml = (name: string) =>
    new DOMParser().parseFromString(
      strFromU8(files[`book/${name}`] ?? BYTES['box.png']),
      'text/xml',
    );
  const images = [...xml('two.xhtml').querySelectorAll('img')];
  const names = images.map((image) => image.getAttribute('src') ?? '');
  expect(names[2]).toBe(names[0]);
  expect(files[`book/${names[0]}`]).toEqual(BYTES['sunset.jpg']);
  expect(files[`book/${names[1]}`]).toEqual(BYTES['box.png']);
  expect(strFromU8(files['book/two.xhtml'] ?? BYTES['box.png'])).toContain('alt="A &#38; B"');
  const items = [...xml('package.opf').querySelectorAll('item[id^="image-"]')];
  expect(items.map((item) => [item.getAttribute('href'), item.getAttribute('media-type')])).toEqual(
    [
      [names[0], 'image/jpeg'],
      [names[1], 'image/png'],
    ],
  );
  expect(strFromU8(files['book/package.opf'] ?? BYTES['box.png'])).toContain('alternativeText');
});
