#!/usr/bin/env bash
# Defuddle removes the last section of a long text, heading and all, where each of its parts is short.
#
# The guess: a clipper that looks for advertisements at the end of a text goes by what they say or by
# their markup, and keeps the author's own last words under their heading.
# What happens (defuddle 0.19.4, removals/content-patterns, "trailing thin section"): in a text of more
# than 300 words everything at its end goes, from the last part of more than 25 words on, if a heading
# is among it, no picture, table or code, and at most one paragraph of more than five words. A paragraph
# of 26 words, or a second one of six, keeps it all.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --silent defuddle@0.19.4 linkedom@0.18.12
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';

const { version } = JSON.parse(readFileSync('node_modules/defuddle/package.json', 'utf8'));
console.log(`defuddle ${version}`);
const prose = 'The contract was let again in that year, and the staff moved with it to another employer. '.repeat(8);
const text = (count) => Array.from({ length: count }, (_, at) => `word${at}`).join(' ');
async function isKept(says, end) {
  const html = `<!doctype html><html lang="en"><head><title>Contracts</title></head><body><article><h1>Contracts</h1>
${`<p>${prose}</p>`.repeat(4)}<h2>In short</h2>${end}</article></body></html>`;
  const { content } = await Defuddle(parseHTML(html).document, 'https://example.org/a', { useAsync: false });
  const kept = ['In short', 'word5'].filter((part) => content.includes(part)).length;
  console.log(`${says}: ${kept} of 2 parts`);
  return kept;
}
assert.equal(await isKept('a paragraph of 25 words', `<p>${text(25)}</p>`), 0);
assert.equal(await isKept('a paragraph of 26 words', `<p>${text(26)}</p>`), 2);
assert.equal(await isKept('two paragraphs of six words', `<p>${text(6)}</p>`.repeat(2)), 2);
console.log('As described.');
JS
node try.mjs
