import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { keptFile, nameOf } from '../../src/kept/kept-file.ts';

const parent = mkdtempSync(join(tmpdir(), 'kept-'));
afterAll(() => rmSync(parent, { recursive: true }));

/** What is made and kept in a folder of this name, and from what it was made so far. */
function keeper(name: string) {
  const folder = join(parent, name);
  const made: string[] = [];
  const keep = async (from: string) =>
    String(
      await keptFile(folder, nameOf([from, 'code']), () => {
        made.push(from);
        return Buffer.from(`drawn from ${from}`);
      }),
    );
  return { folder, made, keep };
}

test('a file is made once, and again where what it is made from has changed', async () => {
  const { folder, made, keep } = keeper('pictures');
  expect(await keep('rain')).toBe('drawn from rain');
  expect(await keep('rain')).toBe('drawn from rain');
  expect(await keep('hail')).toBe('drawn from hail');
  expect(made).toEqual(['rain', 'hail']);
  expect(readdirSync(folder)).toHaveLength(2);
  rmSync(folder, { recursive: true });
  expect(await keep('rain')).toBe('drawn from rain');
  expect(existsSync(folder)).toBe(true);
});

test.for([
  ['cut off', (whole: Buffer) => whole.subarray(0, whole.length - 1)],
  ['cut off before its first byte', () => Buffer.of()],
  ['cut off within its digest', (whole: Buffer) => whole.subarray(0, 7)],
  ['altered', (whole: Buffer) => Buffer.concat([whole.subarray(0, -1), Buffer.from('!')])],
  ['longer than it was', (whole: Buffer) => Buffer.concat([whole, Buffer.from('!')])],
] as const)('a file that was %s is made again', async ([how, spoil]) => {
  const { folder, made, keep } = keeper(how);
  await keep('rain');
  const file = join(folder, readdirSync(folder)[0] ?? '');
  const whole = readFileSync(file);
  writeFileSync(file, spoil(whole));
  expect(await keep('rain')).toBe('drawn from rain');
  expect(made).toEqual(['rain', 'rain']);
  expect(readFileSync(file).equals(whole)).toBe(true);
});
