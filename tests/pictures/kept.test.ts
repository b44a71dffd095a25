import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { keptPicture } from '../../src/pictures/kept.ts';

const parent = mkdtempSync(join(tmpdir(), 'kept-'));
afterAll(() => rmSync(parent, { recursive: true }));

test('a picture is made once, and again where what it is made from has changed', async () => {
  const folder = join(parent, 'pictures');
  const made: string[] = [];
  const keep = (from: string) =>
    keptPicture(folder, [from, 'code'], async () => {
      made.push(from);
      return Buffer.from(`drawn from ${from}`);
    });
  expect(String(await keep('rain'))).toBe('drawn from rain');
  expect(String(await keep('rain'))).toBe('drawn from rain');
  expect(String(await keep('hail'))).toBe('drawn from hail');
  expect(made).toEqual(['rain', 'hail']);
  expect(readdirSync(folder)).toHaveLength(2);
  rmSync(folder, { recursive: true });
  expect(String(await keep('rain'))).toBe('drawn from rain');
  expect(existsSync(folder)).toBe(true);
});
