#!/usr/bin/env bash
# A visitor of Lightning CSS that hands back what it was given makes "var(--x)" an error.
#
# The guess: `visitor: { Rule: (rule) => rule }` changes nothing, as the documentation of visitors
# has it: what is returned takes the place of what came.
# What happens (lightningcss 1.33.0): a tree with a custom property in it cannot go back. The reader
# of "var(--x)" writes `from: null` into it, for a property that comes from no CSS module, and the
# way back takes null for a module that it cannot read: "expected an object-like struct named
# Specifier". `@font-face` without `format()` fails in the same way, of FontFormat. The rule is not
# at fault: it passes with a visitor that returns nothing, and with none. So nothing that returns
# rules, declarations or a style sheet works on a style sheet with variables, unless it takes every
# property that is null away first.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --silent lightningcss@1.33.0
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { transform } from 'lightningcss';

const { version } = JSON.parse(readFileSync('node_modules/lightningcss/package.json', 'utf8'));
console.log(`lightningcss ${version}`);
const outcome = (css, visitor = {}) => {
  try {
    const { code } = transform({ filename: 'a.css', code: Buffer.from(css), minify: true, visitor });
    return String(code);
  } catch ({ message }) {
    return `Error: ${message}`;
  }
};
const same = { Rule: (rule) => rule };
const withoutNull = (_key, value) => value ?? undefined;
const cleaned = { Rule: (rule) => JSON.parse(JSON.stringify(rule, withoutNull)) };
const tries = [
  ['a{color:red}', same, 'a{color:red}'],
  ['a{color:var(--x)}', { Rule: () => undefined }, 'a{color:var(--x)}'],
  ['a{color:var(--x)}', same, /^Error: .*struct named Specifier, found \(\)/u],
  ['a{color:var(--x)}', { Declaration: (each) => each }, /^Error: .*named Specifier/u],
  ['a{color:var(--x)}', { StyleSheet: (sheet) => sheet }, /^Error: .*named Specifier/u],
  ['a{color:var(--x)}', cleaned, 'a{color:var(--x)}'],
  ['@font-face{src:url(a.woff2)}', same, /^Error: .*named FontFormat/u],
  ['@font-face{src:url(a.woff2)format("woff2")}', same, '@font-face{src:url(a.woff2)format("woff2")}'],
];
for (const [css, visitor, expected] of tries) {
  const got = outcome(css, visitor);
  console.log(`${Object.keys(visitor)} ${String(Object.values(visitor))}\n  ${css}\n  ${got}`);
  if (typeof expected === 'string') assert.equal(got, expected);
  else assert.match(got, expected);
}
JS
node try.mjs
