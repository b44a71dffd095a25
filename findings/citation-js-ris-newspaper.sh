#!/usr/bin/env bash
# A newspaper article loses its author and its day on the way through citation-js's RIS, in both
# directions, and a long title is cut in the middle of a word.
#
# The guess: a CSL article-newspaper becomes TY - NEWS with AU, TI, T2 and DA, and what is written
# is read back as it was.
# What happens (@citation-js/plugin-ris 0.8.2 on @citation-js/core 0.8.2): the writer leaves AU and
# DA out, and breaks the title after 70 characters wherever they end ("a" and, on a line of its own,
# "s the titles"); the reader files AU of a NEWS record under `reporter`, so that the article has no
# author, and takes no day from DA.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --silent @citation-js/core@0.8.2 @citation-js/plugin-ris@0.8.2
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';

const { version } = JSON.parse(readFileSync('node_modules/@citation-js/plugin-ris/package.json', 'utf8'));
console.log(`@citation-js/plugin-ris ${version}`);
const written = new Cite({
  id: 'x',
  type: 'article-newspaper',
  title: 'A title that goes on for a good deal longer than seventy characters, as the titles of newspapers do',
  author: [{ family: 'Smith', given: 'Ann' }],
  'container-title': 'The Daily Test',
  issued: { 'date-parts': [[2012, 6, 25]] },
}).format('ris');
console.log(`\nWritten:\n${written}`);
assert.match(written, /^TY  - NEWS$/m);
assert.doesNotMatch(written, /Smith|2012\/06|DA  -/);
assert.match(written, /seventy characters, a\ns the titles/);

const [read] = new Cite(
  'TY  - NEWS\nAU  - Smith, Ann\nTI  - A title\nT2  - The Daily Test\nPY  - 2012\nDA  - 2012/06/25\nER  - \n',
).data;
const { type, author, reporter, issued } = read;
console.log('\nRead:', JSON.stringify({ type, author, reporter, issued }));
assert.deepEqual([type, author, reporter], ['article-newspaper', undefined, 'Smith, Ann']);
assert.deepEqual(issued, { 'date-parts': [[2012]] });
console.log('\nAs described.');
JS
node try.mjs
