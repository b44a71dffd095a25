#!/usr/bin/env bash
# In a tagged PDF of Chromium's two words are one wherever a line is broken between them.
#
# The guess: what stands in a marked-content sequence is the text of the element, with the spaces
# that part its words (ISO 32000-1, 14.8.2.5); copying, searching and pdftotext show nothing else.
# What happens (Chromium 156): the space at the end of a line is not written, so the content reads
# "twowords". Readers that put spaces where they see room (pdftotext, the text layer of pdf.js) hide
# that; who takes the text of the structure as it is written joins the words. With a no-break space
# or a <br> nothing is lost.
#
# Needs Chromium: chromium on the PATH.
set -euo pipefail
chromium=$(command -v chromium || command -v chromium-browser || command -v google-chrome)
"$chromium" --version 2>/dev/null
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >page.html <<'HTML'
<!doctype html><html lang="en"><title>A page</title>
<p style="width: min-content">several words</p>
<p>several words</p></html>
HTML
"$chromium" --headless --no-sandbox --disable-gpu --no-pdf-header-footer \
  --print-to-pdf=page.pdf page.html >/dev/null 2>&1
npm init --yes >/dev/null
npm install --no-audit --no-fund --silent --omit=optional pdfjs-dist@6.5.438
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { getDocument, OPS, version } from 'pdfjs-dist/legacy/build/pdf.mjs';

console.log(`pdf.js ${version}`);
const data = new Uint8Array(readFileSync('page.pdf'));
const page = await (await getDocument({ data, verbosity: 0 }).promise).getPage(1);
const { fnArray, argsArray } = await page.getOperatorList();
const written = [];
fnArray.forEach((operator, index) => {
  if (operator === OPS.beginMarkedContentProps) written.push('');
  if (operator !== OPS.showText) return;
  const [glyphs] = argsArray[index];
  written[written.length - 1] += glyphs.map(({ unicode = '' }) => unicode).join('');
});
console.log('Written of each paragraph:', written);
assert.deepEqual(written, ['severalwords', 'several words']);
const { items } = await page.getTextContent();
console.log('As a reader shows it:', items.map(({ str, hasEOL }) => str + (hasEOL ? ' ' : '')).join(''));
console.log('\nAs described.');
JS
node try.mjs
