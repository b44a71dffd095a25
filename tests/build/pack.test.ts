import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packOf } from '../../src/build/pack.ts';

const files = [
  { address: '/claims/', type: 'text/html; charset=utf-8', bytes: Buffer.from('“Claims”\r\n--') },
  { address: '/_astro/face.woff2', type: 'font/woff2', bytes: Buffer.from([0, 13, 10, 45, 255]) },
];

test('what is packed comes out as it was, as a browser takes it apart', async () => {
  const { type, bytes } = packOf(files);
  const held = await new Response(gunzipSync(bytes), {
    headers: { 'Content-Type': type },
  }).formData();
  const unpacked = await Promise.all(
    [...held].map(async ([address, file]) => {
      if (typeof file === 'string') throw new Error(`${address} is no file.`);
      return { address, type: file.type, bytes: Buffer.from(await file.arrayBuffer()) };
    }),
  );
  expect(unpacked).toEqual(files);
});

test('the same files give the same bytes', () => {
  expect(packOf(files)).toEqual(packOf(files));
});
