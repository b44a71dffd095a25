import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { openKeptTexts } from '../../src/kept/kept-texts.ts';

const folder = mkdtempSync(join(tmpdir(), 'kept-texts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'of', 'pages.json');
beforeEach(() => rmSync(file, { force: true }));

/** What a build asks for, and how often something had to be made for it. */
function build(keys: readonly string[], make = (key: string) => `made of ${key}`) {
  const kept = openKeptTexts(file);
  let made = 0;
  const texts = keys.map((key) =>
    kept.getOrMake(key, () => {
      made++;
      return make(key);
    }),
  );
  kept.save();
  return { texts, made };
}

test('what an earlier build made is not made again, and what is new is', () => {
  expect(build(['a', 'b'])).toEqual({ texts: ['made of a', 'made of b'], made: 2 });
  expect(build(['a', 'b'])).toEqual({ texts: ['made of a', 'made of b'], made: 0 });
  expect(build(['a', 'c'])).toEqual({ texts: ['made of a', 'made of c'], made: 1 });
});

test('a text is itself again, whatever is in it', () => {
  const odd = 'a line\nand another\u2028, “quoted” and \\ \u0000';
  expect(build(['odd'], () => odd).texts).toEqual([odd]);
  expect(build(['odd']).texts).toEqual([odd]);
});

test('an edit that is undone finds what it had; older texts go, so that the file does not grow', () => {
  build(['a', 'b']);
  build(['a', 'c']);
  expect(build(['a', 'b']).made).toBe(0);
  const before = statSync(file).size;
  for (let edit = 0; edit < 9; edit++) build(['a', `edit ${edit}`]);
  expect(statSync(file).size).toBeLessThan(before * 2);
});

test.for([
  ['cut off', (whole: Buffer) => whole.subarray(0, whole.length - 9)],
  ['altered', (whole: Buffer) => Buffer.from(whole.toString().replace('made of a', 'made of x'))],
  ['emptied', () => Buffer.of()],
] as const)('a file that was %s counts as empty', ([, spoil]) => {
  build(['a', 'b']);
  writeFileSync(file, spoil(readFileSync(file)));
  expect(build(['a', 'b'])).toEqual({ texts: ['made of a', 'made of b'], made: 2 });
});
