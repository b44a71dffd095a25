import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readImage } from '../../src/loaders/images.ts';

const folder = mkdtempSync(join(tmpdir(), 'images-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PNG = readFileSync('tests/builds/content/box.png');
const JPEG = readFileSync('tests/builds/content/sunset.jpg');
/** Exif data that say no more than how a picture is to be turned (Exif 3.0, 4.6). */
const turned = (orientation: number) => {
  const exif = Buffer.from(
    `ffe10022457869660000${'4d4d002a00000008'}${'0001'}${'0112000300000001'}${orientation.toString(16).padStart(4, '0')}0000${'00000000'}`,
    'hex',
  );
  return Buffer.concat([JPEG.subarray(0, 2), exif, JPEG.subarray(2)]);
};

/** A JPEG that has another in it, small, as cameras write it. */
const withSmall = Buffer.concat([
  JPEG.subarray(0, 2),
  Buffer.from([0xff, 0xe2, (JPEG.length + 2) >> 8, (JPEG.length + 2) & 0xff]),
  JPEG,
  JPEG.subarray(2),
]);

test.for<[name: string, file: string, bytes: Buffer, size: unknown]>([
  ['a PNG', 'a.png', PNG, { width: 700, height: 200 }],
  ['a JPEG', 'a.jpg', JPEG, { width: 120, height: 80 }],
  ['a JPEG that is to be turned round', 'a.jpg', turned(3), { width: 120, height: 80 }],
  ['a JPEG that is to be turned by a quarter', 'a.jpg', turned(6), { width: 80, height: 120 }],
  ['a JPEG under the name of a PNG', 'a.png', JPEG, undefined],
  ['a text under the name of a PNG', 'a.png', Buffer.from('No picture'), undefined],
  ['nothing under the name of a JPEG', 'a.jpg', Buffer.alloc(0), undefined],
  ['the beginning of a JPEG', 'a.jpg', JPEG.subarray(0, 20), undefined],
])('the size of %s', ([, file, bytes, size]) => {
  const path = join(folder, file);
  writeFileSync(path, bytes);
  expect(readImage(path, `sections/${file}`)).toEqual({
    name: file,
    file: `sections/${file}`,
    path,
    bytes: bytes.length,
    size,
    isWhole: expect.any(Boolean) as unknown,
  });
});

test.for<[name: string, file: string, bytes: Buffer, isWhole: boolean]>([
  ['a PNG', 'a.png', PNG, true],
  ['a JPEG', 'a.jpg', JPEG, true],
  ['a JPEG behind which a telephone put more', 'a.jpg', Buffer.concat([JPEG, PNG]), true],
  [
    'a JPEG with more signs than it needs before a marker',
    'a.jpg',
    Buffer.concat([JPEG.subarray(0, 2), Buffer.from([0xff, 0xff]), JPEG.subarray(2)]),
    true,
  ],
  ['a JPEG that was cut off', 'a.jpg', JPEG.subarray(0, JPEG.length * 0.7), false],
  ['a JPEG without its last byte', 'a.jpg', JPEG.subarray(0, -1), false],
  ['a PNG that was cut off', 'a.png', PNG.subarray(0, PNG.length * 0.7), false],
  ['one with a small picture in it that was cut off', 'a.jpg', withSmall.subarray(0, -9), false],
  ['one with a small picture in it', 'a.jpg', withSmall, true],
])('whether %s is whole', ([, file, bytes, isWhole]) => {
  const path = join(folder, file);
  writeFileSync(path, bytes);
  expect(readImage(path, `sections/${file}`)).toMatchObject({ isWhole, size: {} });
});
