#!/usr/bin/env bash
# Pandoc prints a label before the names, where the style has no element for the names themselves.
#
# The guess: a label stands behind the names unless it comes before cs:name (CSL 1.0.2, "Label in cs:names"),
# as citeproc-js has it: "Johnston Birchall, editor".
# What happens (Pandoc 3.10, as npm pandoc-wasm 1.1.0): ", editorJohnston Birchall".
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

const printed = await cite(style('', '<names variable="editor"><label prefix=", "/></names>'), {
  editor: [{ family: 'Birchall', given: 'Johnston' }],
});
assert.equal(printed, ', editorJohnston Birchall');
console.log('\nAs described.');
JS
node try.js
