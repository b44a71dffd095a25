#!/usr/bin/env bash
# An address that citation-js wrote into BibTeX is another one when citation-js has read it back.
#
# The guess: `url = {https://example.org/a%3Ab}` is read as that address; a percent sign is written
# plain or escaped, and both are read alike.
# What happens (@citation-js/plugin-bibtex 0.8.2 on @citation-js/core 0.8.2): the writer puts the
# address down rightly, and the reader encodes what is encoded already: "%3A" becomes "%253A", which
# most hosts answer with "not found". Text that needs no encoding comes back as it was, so that a
# test with a plain address sees nothing.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --silent @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';

const { version } = JSON.parse(readFileSync('node_modules/@citation-js/plugin-bibtex/package.json', 'utf8'));
console.log(`@citation-js/plugin-bibtex ${version}`);
const thereAndBack = (URL) => {
  const written = new Cite({ id: 'x', type: 'webpage', title: 'A page', URL }).format('bibtex');
  console.log(`\n${written.trim()}`);
  assert.ok(written.includes(`url = {${URL}}`));
  const [{ URL: read }] = new Cite(written).data;
  console.log(`Read back: ${read}`);
  return read;
};
assert.equal(thereAndBack('https://example.org/a/b?c=d'), 'https://example.org/a/b?c=d');
assert.equal(thereAndBack('https://example.org/a%3Ab'), 'https://example.org/a%253Ab');
console.log('\nAs described.');
JS
node try.mjs
