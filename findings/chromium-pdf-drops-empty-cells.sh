#!/usr/bin/env bash
# An empty cell of a table is missing in a tagged PDF of Chromium's, and its row is out of step.
#
# The guess: a row has as many cells in the structure of the PDF as on the page, so that a reader
# tells the column of each.
# What happens (Chromium 156): an element in which nothing is drawn is left out, a <td> or <th>
# without text as well. The cells after it come under the headers before theirs, and no check of the
# page (axe, the browser's own accessibility tree) sees it. With a no-break space the cell is there.
#
# Needs Chromium: chromium on the PATH.
set -euo pipefail
chromium=$(command -v chromium || command -v chromium-browser || command -v google-chrome)
"$chromium" --version 2>/dev/null
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >page.html <<'HTML'
<!doctype html><html lang="en"><title>A page</title><table>
<tr><th scope="col">Year</th><th scope="col">Before</th><th scope="col">Now</th></tr>
<tr><th scope="row">2012</th><td></td><td>70</td></tr>
<tr><th scope="row">2013</th><td>&nbsp;</td><td>75</td></tr></table></html>
HTML
"$chromium" --headless --no-sandbox --disable-gpu --no-pdf-header-footer --print-to-pdf=page.pdf page.html >/dev/null 2>&1
npm init --yes >/dev/null
npm install --no-audit --no-fund --silent --omit=optional pdfjs-dist@6.5.438
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { getDocument, version } from 'pdfjs-dist/legacy/build/pdf.mjs';

console.log(`pdf.js ${version}`);
const data = new Uint8Array(readFileSync('page.pdf'));
const page = await (await getDocument({ data, verbosity: 0 }).promise).getPage(1);
const within = (node) => [node, ...(node.children ?? []).flatMap(within)];
const rows = within(await page.getStructTree())
  .filter(({ role }) => role === 'TR')
  .map(({ children }) => children.map(({ role }) => role).join(' '));
console.log('Rows:', rows);
assert.deepEqual(rows, ['TH TH TH', 'TH TD', 'TH TD TD']);
console.log('\nAs described.');
JS
node try.mjs
