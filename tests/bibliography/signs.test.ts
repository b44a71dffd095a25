import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as table from '../../src/bibliography/signs.ts';

const signs = Object.values(table).flatMap((group) =>
  typeof group === 'string' ? [group] : Object.values(group),
);

test('no sign has two meanings, and every one is a character for private use', () => {
  expect(new Set(signs).size).toBe(signs.length);
  expect(signs.filter((sign) => !/^[\uE000-\uF8FF]$/u.test(sign))).toEqual([]);
});

test('signs that stand for citations, one each, are none of the others', () => {
  const { first, last } = table.CITATIONS;
  const others = signs.filter((sign) => sign !== first && sign !== last);
  expect(others.filter((sign) => first <= sign && sign <= last)).toEqual([]);
});

test('no other file makes signs of its own', () => {
  const own = /\\u\{?(?:E[\dA-F]|F[0-8])[\dA-F]{2}(?![\dA-F])|[\uE000-\uF8FF]|\b0xe[\da-f]{3}\b/iu;
  // which knows the bullets that word processors leave in a text, to tell of them
  const others = ['src/bibliography/signs.ts', 'src/checks/as-typed.ts'];
  const files = globSync('src/**/*.{ts,js,astro}').filter((file) => !others.includes(file));
  expect(files.filter((file) => own.test(readFileSync(file, 'utf8')))).toEqual([]);
});
