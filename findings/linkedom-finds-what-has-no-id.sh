#!/usr/bin/env bash
# In linkedom an element that refers to nothing refers to the whole page.
#
# The guess: `getElementById('')` is null, as in every browser (DOM: an id is never the empty
# string), so that a test which follows a missing aria-describedby fails; and what stands in a
# template is found neither by its id nor by a selector.
# What happens (linkedom 0.18.15): `getElementById('')` gives the first element that has no id,
# <html>, with all the text of the page, so that "its description says …" passes where there is no
# description. An id within a template is found by getElementById, while querySelectorAll leaves out
# what stands there.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --silent linkedom@0.18.15
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';

const { version } = JSON.parse(readFileSync('node_modules/linkedom/package.json', 'utf8'));
console.log(`linkedom ${version}`);
const { document } = parseHTML(
  '<!doctype html><html lang="en"><body><img alt=""><p id="words">Words</p><template><p id="kept">Kept</p></template></body></html>',
);
const image = document.querySelector('img');
const described = document.getElementById(image.getAttribute('aria-describedby') ?? '');
console.log(`What describes an image that names no description: <${described?.localName}>, ${JSON.stringify(described?.textContent)}`);
assert.equal(described, document.documentElement);
const paragraphs = document.querySelectorAll('p');
const kept = document.getElementById('kept');
console.log(`Paragraphs: ${paragraphs.length}; the one in the template, by its id: ${kept?.outerHTML}`);
assert.equal(paragraphs.length, 1);
assert.equal(kept?.textContent, 'Kept');
console.log('As described.');
JS
node try.mjs
