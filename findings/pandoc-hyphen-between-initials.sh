#!/usr/bin/env bash
# Pandoc keeps the hyphen between initials where the style leaves hyphens out.
#
# The guess: initialize-with-hyphen="false" makes "JP" of "Jean-Paul" and of "J.-P." alike (CSL 1.0.2).
# What happens (Pandoc 3.10, as npm pandoc-wasm 1.1.0): "Jean-Paul" becomes "JP", "J.-P." becomes "J-P".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm pkg set type=module
npm install --no-audit --no-fund --silent pandoc-wasm@1.1.0
cat >try.js <<'JS'
import assert from 'node:assert/strict';
import { convert } from 'pandoc-wasm';

const style = (attributes, layout) => `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US"${attributes}>
  <info><title>Try</title><id>try</id><updated>2026-11-28T00:00:00+00:00</updated></info>
  <citation><layout>${layout}</layout></citation>
</style>`;
const cite = async (csl, work) => {
  const files = {
    's.csl': new Blob([csl]),
    'w.json': new Blob([JSON.stringify([{ id: 'x', type: 'book', ...work }])]),
  };
  const options = { from: 'markdown', to: 'plain', citeproc: true, csl: 's.csl', bibliography: ['w.json'] };
  const { stdout } = await convert(options, '[@x]', files);
  console.log(stdout.trim());
  return stdout.trim();
};

const vancouver = style(
  ' initialize-with-hyphen="false"',
  '<names variable="author"><name name-as-sort-order="all" initialize-with="" sort-separator=" "/></names>',
);
assert.equal(await cite(vancouver, { author: [{ family: 'Faure', given: 'Jean-Paul' }] }), 'Faure JP');
assert.equal(await cite(vancouver, { author: [{ family: 'Faure', given: 'J.-P.' }] }), 'Faure J-P');
console.log('\nAs described.');
JS
node try.js
