#!/usr/bin/env bash
# Asked for Harvard in British English, citation-js prints it in American English and says nothing.
#
# The guess: `lang: 'en-GB'` gives British quotation marks and dates, as its harvard1 is the style of
# a British guide; a language that is not there is an error.
# What happens (@citation-js/plugin-csl 0.8.2): only en-US, nl-NL, fr-FR, de-DE and es-ES come with it,
# and any other language, a misspelt one too, is answered in en-US: double quotation marks, the stop
# within them, "May 11, 2013". German, which is there, comes out in German.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --silent @citation-js/core@0.8.2 @citation-js/plugin-csl@0.8.2
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';

const { version } = JSON.parse(readFileSync('node_modules/@citation-js/plugin-csl/package.json', 'utf8'));
console.log(`@citation-js/plugin-csl ${version}\n`);
const page = new Cite({
  id: 'x',
  type: 'webpage',
  title: "What is meant by 'mutual'",
  author: [{ literal: 'A body' }],
  URL: 'https://example.org/',
  issued: { 'date-parts': [[2013, 5, 1]] },
  accessed: { 'date-parts': [[2013, 5, 11]] },
});
const inLanguage = (lang) => {
  const entry = page.format('bibliography', { template: 'harvard1', lang }).trim();
  console.log(`${lang}: ${entry}`);
  return entry;
};
const american = inLanguage('en-US');
assert.match(american, /“mutual\.”.*Accessed: May 11, 2013/);
assert.equal(inLanguage('en-GB'), american);
assert.equal(inLanguage('en-BG'), american);
assert.match(inLanguage('de-DE'), /„mutual“.*Zugegriffen: 11\. Mai 2013/);
console.log('\nAs described.');
JS
node try.mjs
