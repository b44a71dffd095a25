#!/usr/bin/env bash
# One date in words, in one entry of a BibTeX file, and Typst refuses the document.
#
# The guess: an entry whose year is no number is printed with it, or without a date, or left out; and
# in any case only if it is cited. BibTeX, biber, Pandoc and citation-js do one of these.
# What happens (Typst 0.14, by @myriaddreamin/typst-ts-node-compiler 0.7.0): "failed to parse BibLaTeX
# (wrong number of digits)", and no page, for `year = {forthcoming}` in an entry that nothing cites.
# With a `date` beside it that is a number, the same year is passed over in silence.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --silent @myriaddreamin/typst-ts-node-compiler@0.7.0
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const version = NodeCompiler.create().query({ mainFileContent: '#metadata(str(sys.version)) <v>' }, { selector: '<v>' });
console.log('Typst', version[0].value);
let tried = 0;
/** What Typst says of a document that cites one entry of a file with two. */
const told = (dates) => {
  const workspace = `${process.cwd()}/${(tried += 1)}`;
  mkdirSync(workspace);
  writeFileSync(`${workspace}/main.typ`, '@right\n#bibliography("works.bib")\n');
  const entries = [
    '@book{right, author = {Smith, Ann}, title = {Right}, year = {2013}}',
    `@book{words, author = {Jones, Kit}, title = {Words}, ${dates}}`,
  ];
  writeFileSync(`${workspace}/works.bib`, `${entries.join('\n')}\n`);
  const compiled = NodeCompiler.create({ workspace }).compile({ mainFilePath: `${workspace}/main.typ` });
  const says = compiled.hasError() ? compiled.takeError().shortDiagnostics[0].message : 'a document';
  console.log(`${dates}: ${says}`);
  return says;
};
const REFUSED = /^failed to parse BibLaTeX \(wrong number of digits\)/;
assert.equal(told('year = {2014}'), 'a document');
assert.match(told('year = {forthcoming}'), REFUSED);
assert.match(told('year = {c. 1844}'), REFUSED);
assert.equal(told('year = {c. 1844}, date = {1844~}'), 'a document');
console.log('As described.');
JS
node try.mjs
