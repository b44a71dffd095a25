import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { citationsFile, restyledFile } from '../../src/addresses/paths.ts';
import { bytesToStore, storedText } from '../../src/build/stored.ts';

const TEXT = JSON.stringify({ entry: '‘Title’, 2012. '.repeat(50) });

test.for([citationsFile('apa', 'essay'), restyledFile('ieee', 'claims')])(
  'what scripts alone read is stored compressed, the same each time: %s',
  (path) => {
    const bytes = bytesToStore(path, TEXT) as Buffer;
    expect(gunzipSync(bytes).toString()).toBe(TEXT);
    expect(bytes.length).toBeLessThan(TEXT.length / 5);
    expect(bytesToStore(path, TEXT)).toEqual(bytes);
  },
);

test('what people and programs read is written as it is', () => {
  for (const path of ['cite/claims.json', 'claims/claims.json', 'references.json']) {
    expect(bytesToStore(path, TEXT)).toBe(TEXT);
  }
});

test('a text comes back as it was stored', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stored-'));
  const plain = join(folder, 'linkset.json');
  writeFileSync(plain, TEXT);
  expect(storedText(plain)).toBe(TEXT);
  rmSync(folder, { recursive: true });
});
