#!/usr/bin/env bash
# A period whose ends are not known to the same part stops citeproc-js with an error.
#
# The guess: 2015 to February 2016 (EDTF "2015/2016-02") is printed, as Pandoc prints it: "2015–February
# 2016"; or to the years.
# What happens (citeproc 2.4.63, by way of @citation-js/plugin-csl 0.8.2): "CSL data error: element
# mismatch in date range input", which ends the whole bibliography.
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
const entry = (...ends) =>
  new Cite({ id: 'x', type: 'book', title: 'T', issued: { 'date-parts': ends } })
    .format('bibliography', { template: 'apa', lang: 'en-US' })
    .trim();
console.log(entry([2015], [2016]));
assert.match(entry([2015], [2016]), /\(2015–2016\)/);
assert.throws(() => entry([2015], [2016, 2]), /element mismatch in date range input/);
console.log('\nAs described.');
JS
node try.mjs
