#!/usr/bin/env bash
# A macro that sorts works is copied by citeproc-js into each place that calls it, with all that it calls.
#
# The guess: a macro is made into steps once, as it is for what a style prints, and called from then on.
# What happens (citeproc-js 2.4.63): so it is in layouts alone. Below <sort> each call is replaced by the
# whole macro, and so are the calls in it, so that eleven macros of which each calls the next in two
# places are 171 steps to print with, and 15,352 to sort with. Styles are written like that: to start
# one engine with Chicago's author-date style of 2025 takes a second and 130 MB, with its <sort> taken
# out a twentieth of both.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --silent citeproc@2.4.63 @citation-js/core@0.8.2 @citation-js/plugin-csl@0.8.2
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import CSL from 'citeproc';

const { version } = JSON.parse(readFileSync('node_modules/citeproc/package.json', 'utf8'));
console.log(`citeproc-js ${version}\n`);
const { locales } = plugins.config.get('@csl');
const macro = (depth) =>
  depth === 0
    ? '<macro name="m0"><text variable="title"/></macro>'
    : `<macro name="m${depth}"><choose><if type="book"><text macro="m${depth - 1}"/></if><else><text macro="m${depth - 1}"/></else></choose></macro>`;
const style = (depth) => `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info><title>T</title><id>t</id><updated>2026-11-28T00:00:00+00:00</updated></info>
  ${Array.from({ length: depth + 1 }, (_, each) => macro(each)).join('\n  ')}
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography><sort><key macro="m${depth}"/></sort><layout><text macro="m${depth}"/></layout></bibliography>
</style>`;
const steps = (depth) => {
  const sys = { retrieveLocale: (lang) => locales.get(lang), retrieveItem: () => undefined };
  const engine = new CSL.Engine(sys, style(depth), 'en-US', true);
  const printing = [engine.bibliography.tokens, ...Object.values(engine.macros)];
  return {
    printing: printing.reduce((sum, tokens) => sum + tokens.length, 0),
    sorting: engine.bibliography_sort.tokens.length,
  };
};
const found = [1, 5, 10].map((depth) => [depth, steps(depth)]);
for (const [depth, { printing, sorting }] of found) {
  console.log(`${depth} deep: ${printing} steps to print an entry, ${sorting} to sort by the same macro`);
}
const [, [, five], [, ten]] = found;
assert.ok(ten.printing < 2.5 * five.printing);
assert.ok(ten.sorting > 25 * five.sorting);
console.log('\nAs described.');
JS
node try.mjs
