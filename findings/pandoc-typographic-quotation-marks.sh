#!/usr/bin/env bash
# Pandoc sets its own quotation marks in place of the typographic ones of a title.
#
# The guess: quotation marks that a title has in typographic form stay as they are; straight ones are turned.
# What happens (Pandoc 3.10, as npm pandoc-wasm 1.1.0): both are turned: a single quotation in a title becomes a double one in American English.
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

const printed = await cite(style('', '<text variable="title"/>'), { title: 'The ‘next’ test' });
assert.equal(printed, 'The “next” test');
console.log('\nAs described.');
JS
node try.js
