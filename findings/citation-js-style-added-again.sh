#!/usr/bin/env bash
# A style that is added to citation-js under a name that was used before is taken, and never used.
#
# The guess: the style that was added last is the one that formats, as `styles.get` hands it out; or to
# add one under a name that is taken is an error.
# What happens (@citation-js/plugin-csl 0.8.2): the first that formatted anything under that name goes on
# doing so, for as long as the process lasts, because an engine is kept for each name and language
# (lib/engines.js). `styles.get` gives the new one meanwhile. Once another language is asked for, the new
# style formats there, and the old one still in the first language. For a site that styles many lists
# these engines are also what fills its memory: none is ever given up.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --silent @citation-js/core@0.8.2 @citation-js/plugin-csl@0.8.2 citeproc@2.4.63
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';

const { version } = JSON.parse(readFileSync('node_modules/@citation-js/plugin-csl/package.json', 'utf8'));
console.log(`@citation-js/plugin-csl ${version}\n`);
const { styles } = plugins.config.get('@csl');
const style = (word) => `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info><title>T</title><id>t</id><updated>2026-11-28T00:00:00+00:00</updated></info>
  <citation><layout><text variable="title" prefix="${word} "/></layout></citation>
  <bibliography><layout><text variable="title" prefix="${word} "/></layout></bibliography>
</style>`;
const format = (lang) =>
  new Cite({ id: 'x', type: 'book', title: 'Title' })
    .format('bibliography', { template: 'ours', lang })
    .trim();

styles.add('ours', style('first'));
console.log('first style: ', format('en-US'));
assert.equal(format('en-US'), 'first Title');
styles.add('ours', style('second'));
assert.equal(styles.get('ours'), style('second'));
console.log('second style:', format('en-US'));
assert.equal(format('en-US'), 'first Title');
console.log('in French:   ', format('fr-FR'));
assert.equal(format('fr-FR'), 'second Title');
assert.equal(format('en-US'), 'first Title');
console.log('\nAs described.');
JS
node try.mjs
