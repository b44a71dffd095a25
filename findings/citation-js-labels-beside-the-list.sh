#!/usr/bin/env bash
# Two works of one author and year: the list says 2020a and 2020b, and the label of either says 2020.
#
# The guess: a label follows the list of the same Cite object, since both come from one set of works,
# and `entry` only chooses which of them is printed.
# What happens (@citation-js/plugin-csl 0.8.2): each call of `format` formats the works of that call
# alone. `format('citation', { entry: 'b' })` prints "(Smith, 2020)" beside a list with "2020b", and
# so does a list of one entry; the letters come only to works that are cited in one call, so that no
# text can be cited label by label.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --silent @citation-js/core@0.8.2 @citation-js/plugin-csl@0.8.2
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';

const { version } = JSON.parse(readFileSync('node_modules/@citation-js/plugin-csl/package.json', 'utf8'));
console.log(`@citation-js/plugin-csl ${version}\n`);
const book = (id, title) => ({
  id,
  type: 'book',
  title,
  author: [{ family: 'Smith', given: 'Ann' }],
  publisher: 'A Press',
  issued: { 'date-parts': [[2020]] },
});
const works = new Cite([book('a', 'Apples'), book('b', 'Bees')]);
const say = (kind, options = {}) => {
  const text = works.format(kind, { template: 'harvard1', ...options }).trim();
  console.log(`${kind} ${JSON.stringify(options)}: ${JSON.stringify(text)}`);
  return text;
};
assert.match(say('bibliography'), /2020a\).*\n.*2020b\)/);
assert.equal(say('citation', { entry: 'b' }), '(Smith, 2020)');
assert.match(say('bibliography', { entry: 'b' }), /\(2020\) Bees/);
assert.equal(say('citation', { entry: ['a', 'b'] }), '(Smith, 2020a, 2020b)');
console.log('\nAs described.');
JS
node try.mjs
