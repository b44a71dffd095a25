#!/usr/bin/env bash
# Where two citations are links of a bare year, Defuddle takes the years for the marks of footnotes and
# removes the whole list of references, but for the two works that the years lead to.
#
# The guess: a clipper keeps a list of works as it stands, or, if it takes the list for footnotes,
# keeps every entry.
# What happens (defuddle 0.19.4, elements/footnotes, tryGenericIdDetection): links of one to four
# figures are marks, "2019" as well as "1". Where three quarters of them lead to items of one list, those
# items become the notes and the list is removed, with every entry that no such link leads to. With one
# link of this kind the list is kept, as it is where the link takes a comma along: ", 2019".
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
const works = { 'hsj-2015': 'Health Service Journal (2015)', 'hsj-2019': 'Health Service Journal (2019)',
  'dcms-2018': 'Department for Culture (2018)', 'dcms-2022': 'Department for Culture (2022)', 'bach-2012': 'Bach (2012)' };
const prose = 'The contract was let again in that year, and the staff moved with it to another employer. '.repeat(4);
async function entriesKept(second, fourth) {
  const html = `<!doctype html><html lang="en"><head><title>Contracts</title></head><body><article><h1>Contracts</h1>
<p>${prose}(<a href="#hsj-2015">HSJ, 2015</a>${second})</p><p>${prose}(<a href="#dcms-2018">DCMS, 2018</a>${fourth}; <a href="#bach-2012">Bach, 2012</a>)</p>
<h2>Works</h2><ul>${Object.entries(works).map(([id, entry]) => `<li id="${id}"><p>${entry} <i>A work with a title of its own</i>.</p></li>`).join('')}</ul>
</article></body></html>`;
  const { content } = await Defuddle(parseHTML(html).document, 'https://example.org/a', { useAsync: false });
  const kept = Object.values(works).filter((entry) => content.includes(entry));
  console.log(`${second}${fourth}: ${kept.length} of ${Object.keys(works).length} works: ${kept.join(', ')}`);
  return kept.length;
}
const year = (id, text) => `, <a href="#${id}">${text}</a>`;
assert.equal(await entriesKept(year('hsj-2019', '2019'), year('dcms-2022', '2022')), 2);
assert.equal(await entriesKept(year('hsj-2019', '2019'), ''), 5);
assert.equal(await entriesKept('<a href="#hsj-2019">, 2019</a>', '<a href="#dcms-2022">, 2022</a>'), 5);
console.log('As described.');
JS
node try.mjs
