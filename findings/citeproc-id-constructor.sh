#!/usr/bin/env bash
# A work whose id is "constructor" stops citeproc-js with an error that says nothing of it.
#
# The guess: an id is any text (CSL-JSON schema 1.0.2), and one that cannot be used is an error.
# What happens (citeproc 2.4.63, by way of @citation-js/plugin-csl 0.8.2): the engine keeps works in a
# plain object by their ids, and takes what every object has ("constructor", "toString") for something
# of its own: "citationsByItemId[item[1].id].indexOf is not a function".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --silent @citation-js/core@0.8.2 @citation-js/plugin-csl@0.8.2 citeproc@2.4.63
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';

const { version } = JSON.parse(readFileSync('node_modules/citeproc/package.json', 'utf8'));
console.log(`citeproc ${version}\n`);
const citation = (id) => {
  const work = { id, type: 'book', title: 'T', author: [{ family: 'Bach' }], issued: { 'date-parts': [[2012]] } };
  let label;
  try {
    label = new Cite(work).format('citation', { template: 'apa', lang: 'en-US' });
  } catch (error) {
    label = String(error);
  }
  console.log(`${id}: ${label}`);
  return label;
};
assert.equal(citation('bach'), '(Bach, 2012)');
for (const id of ['constructor', 'toString']) assert.match(citation(id), /indexOf is not a function/);
console.log('\nAs described.');
JS
node try.mjs
