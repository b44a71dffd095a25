#!/usr/bin/env bash
# An article that Pandoc reads from EndNote's XML is printed without its pages, its DOI and its address,
# and its issue is lost on the way.
#
# The guess: <pages>, <number> and <electronic-resource-num> of EndNote become CSL's page, issue and
# DOI, as SP, IS and DO do where Pandoc reads RIS; what it cannot place it leaves out.
# What happens (Pandoc 3.10, as npm pandoc-wasm 1.1.0): the pages come out as “pages”, a name that CSL
# does not have and no style prints; the issue as “number”, which the styles of journals do not print
# for it; the ISSN as ISBN; the DOI and the address not at all. Nothing is said of it.
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

const xml = `<?xml version="1.0" encoding="UTF-8" ?><xml><records><record>
<foreign-keys><key app="EN">7</key></foreign-keys><ref-type name="Journal Article">17</ref-type>
<contributors><authors><author>Gale, Kit</author></authors></contributors>
<titles><title>After ten years</title><secondary-title>Journal of Testing</secondary-title></titles>
<pages>399-415</pages><volume>43</volume><number>2</number><dates><year>2024</year></dates>
<isbn>0019-8692</isbn><urls><related-urls><url>https://example.org/</url></related-urls></urls>
<electronic-resource-num>10.1000/17</electronic-resource-num></record></records></xml>`;
const ris = `TY  - JOUR
AU  - Gale, Kit
TI  - After ten years
T2  - Journal of Testing
SP  - 399
EP  - 415
VL  - 43
IS  - 2
PY  - 2024
SN  - 0019-8692
UR  - https://example.org/
DO  - 10.1000/17
ER  - 
`;
const read = async (from, text) => JSON.parse((await convert({ from, to: 'csljson' }, text, {})).stdout)[0];
const print = async (from, text) =>
  (await convert({ from, to: 'plain', citeproc: true, wrap: 'none' }, text, {})).stdout.trim();

const { pages, page, number, issue, DOI, URL, ISBN } = await read('endnotexml', xml);
console.log('EndNote:', JSON.stringify({ pages, page, number, issue, DOI, URL, ISBN }));
assert.deepEqual([pages, number, ISBN], ['399-415', '2', '0019-8692']);
assert.deepEqual([page, issue, DOI, URL], [undefined, undefined, undefined, undefined]);
const other = await read('ris', ris);
assert.deepEqual([other.page, other.issue, other.DOI], ['399-415', '2', '10.1000/17']);

const [printed, ofRis] = [await print('endnotexml', xml), await print('ris', ris)];
console.log(`EndNote: ${printed}\nRIS:     ${ofRis}`);
assert.doesNotMatch(printed, /399|10\.1000/);
assert.match(ofRis, /399/);
console.log('\nAs described.');
JS
node try.js
