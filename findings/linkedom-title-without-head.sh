#!/usr/bin/env bash
# Of a valid HTML page that leaves out the tags of <html>, <head> and <body>, as HTML allows,
# linkedom knows neither the title nor any text.
#
# The guess: `document.title` and `document.body` are there in any HTML document. HTML (13.1.2.4) lets
# an author leave out both tags of these three elements, and its parser (13.2.6.4) makes the elements
# all the same; the W3C’s own validator passes such a page.
# What happens (linkedom 0.18): its parser makes no element that is not written out. The title is
# empty, and so is the body, which a program takes for an empty page. parse5 has both.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --silent linkedom@0.18 parse5@8
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';

const { version } = JSON.parse(readFileSync('node_modules/linkedom/package.json', 'utf8'));
console.log(`linkedom ${version}`);
const page = '<!doctype html><title>A title</title><h1>A heading</h1><p>A text</p>';
console.log('\nThe page:', page);

const { document } = parseHTML(page);
console.log('linkedom, title and body:', [document.title, document.body?.textContent]);
assert.equal(document.title, '');
assert.equal(document.body?.textContent, '');

console.log('parse5:', serialize(parse(page)));
assert.equal(
  serialize(parse(page)),
  '<!DOCTYPE html><html><head><title>A title</title></head><body><h1>A heading</h1><p>A text</p></body></html>',
);
console.log('\nAs described.');
JS
node try.mjs
