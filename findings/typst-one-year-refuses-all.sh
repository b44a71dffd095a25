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
import { writeFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

writeFileSync('main.typ', '#set page(height: auto)\n@right\n#bibliography("works.bib")\n');
const RIGHT = '@book{right, author = {Smith, Ann}, title = {Right}, year = {2013}}';
console.log('Typst', NodeCompiler.create().query({ mainFileContent: '#metadata(str(sys.version)) <v>' }, { selector: '<v>' })[0].value);
/** Whether a document is made that cites another entry of the file. */
const isMade = (dates) => {
  writeFileSync('works.bib', `${RIGHT}\n@book{words, author = {Jones, Kit}, title = {Words}, ${dates}}\n`);
  const compiler = NodeCompiler.create({ workspace: process.cwd() });
  const compiled = compiler.compile({ mainFilePath: 'main.typ' });
  const told = compiled.hasError() ? compiled.takeError().shortDiagnostics[0].message : 'a document';
  console.log(`${dates}: ${told}`);
  return !compiled.hasError();
};
assert.equal(isMade('year = {2014}'), true);
assert.equal(isMade('year = {forthcoming}'), false);
assert.equal(isMade('year = {c. 1844}'), false);
assert.equal(isMade('year = {c. 1844}, date = {1844~}'), true);
console.log('As described.');
JS
node try.mjs
