#!/usr/bin/env bash
# A nested rule takes the declarations after it out of what css-tree reads, and no error says so.
#
# The guess: css-tree 3 reads CSS nesting ("&:hover{…}" within a rule is a Rule), and what it cannot
# read it leaves out by itself, as browsers do: up to the end of that one rule.
# What happens (css-tree 3.2.1): only a nested rule that begins with "&" is read. One that begins
# with a class, an element, an attribute, a combinator or a pseudo-class, as CSS Nesting allows since
# 2023, becomes a "Raw" node, together with the declaration behind it. The text comes out of
# `generate` whole, so that nothing shows, while `walk` sees neither that rule nor that declaration.
# A tool that counts, renames or drops classes passes them by.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --silent css-tree@3.2.1
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { generate, parse, version, walk } from 'css-tree';

console.log(`css-tree ${version}`);
const read = (css) => {
  const seen = [];
  const tree = parse(css);
  walk(tree, (node) => {
    if (node.type === 'Rule') seen.push(generate(node.prelude));
    if (node.type === 'Declaration') seen.push(node.property);
    if (node.type === 'Raw') seen.push(`raw ${node.value}`);
  });
  assert.equal(generate(tree), css);
  console.log(`${css}\n  ${seen.join(' | ')}`);
  return seen;
};
assert.deepEqual(read('a{&:hover{color:blue}margin:0}'), ['a', '&:hover', 'color', 'margin']);
for (const nested of ['.b', 'p', '[open]', '>p', ':hover', '.b &']) {
  const rule = `${nested}{color:blue}margin:0`;
  assert.deepEqual(read(`a{${rule};padding:0}`), ['a', `raw ${rule};`, 'padding']);
}
JS
node try.mjs
