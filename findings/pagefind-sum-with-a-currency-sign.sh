#!/usr/bin/env bash
# Pagefind finds other sums for a sum with a currency sign and a decimal point that no page has, where
# it finds nothing for the same sum without the sign.
#
# The guess: a search for text leaves such signs out of words and questions alike, so that "£1.8m" and
# "1.8m" are one question, and a site without that sum has no place for either.
# What happens (pagefind 1.5.2 and 1.6.0): "1.8m" finds nothing; "£1.8m" finds every page with a sum
# that begins with "£1.", such as £1.7m, £1.06bn and £1,200. A page's "£1.7m" is indexed as "17m", and
# by its parts as "£1" and "7m"; of the question the stop goes and the sign stays, and as no word
# begins with "£18m" the longest one that it begins with, "£1", is taken for it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm pkg set type=module >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { close, createIndex } from 'pagefind';

const { version } = JSON.parse(readFileSync('node_modules/pagefind/package.json', 'utf8'));
console.log(`\npagefind ${version}`);
const { index } = await createIndex();
const pages = [
  'The grant was £1.7m in all.',
  'It cost £1.06bn and no more.',
  'A share was £1,200 then.',
  'Another was £900m.',
];
for (const [at, content] of pages.entries()) {
  await index.addCustomRecord({ url: `/${at}/`, content, language: 'en' });
}
for (const { path, content } of (await index.getFiles()).files) {
  const file = resolve('site', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
await close();

// what a browser would fetch from a host
globalThis.fetch = async (address) =>
  new Response(readFileSync(resolve('site', new URL(address).pathname.slice(1))));
const pagefind = await import(resolve('site/pagefind.js'));
await pagefind.options({ basePath: 'http://localhost/', baseUrl: '/' });
const found = async (query) => {
  const { results } = await pagefind.search(query);
  const texts = await Promise.all(results.map(async (each) => (await each.data()).content));
  console.log(`${query}: ${texts.join(' | ') || 'nothing'}`);
  return texts.sort();
};
assert.deepEqual(await found('1.7m'), [pages[0]]);
assert.deepEqual(await found('1.8m'), []);
assert.deepEqual(await found('£1.8m'), [pages[0], pages[1], pages[2]].sort());
JS
for version in 1.5.2 1.6.0; do
  npm install --no-audit --no-fund --silent "pagefind@$version"
  rm -rf site
  node try.mjs
done
printf '\nAs described.\n'
