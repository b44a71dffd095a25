#!/usr/bin/env bash
# A name in RIS that ends in a comma comes out of astrocite empty; the same name without it is read.
#
# The guess: AU is "Lastname, Firstname, Suffix" (RIS, 2001), so that "The Body," is the last name "The
# Body" with nothing behind it. That is how EndNote has bodies written, and how Pandoc and Zotero tell
# them from people. A reader that knows no bodies keeps the words, with the comma or without.
# What happens (astrocite-ris 0.16.4): family is "", and the words are nowhere in the record. Without the
# comma "The Body" is a person called The, of the family Body.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --silent astrocite-ris@0.16.4
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import ris from 'astrocite-ris';

const { version } = JSON.parse(readFileSync('node_modules/astrocite-ris/package.json', 'utf8'));
console.log(`astrocite-ris ${version}`);
const read = (name) => ris.parse(`TY  - RPRT\nAU  - ${name}\nTI  - A report\nER  - \n`)[0];
for (const [name, wanted] of [
  ['Smith, Jane', { family: 'Smith', given: 'Jane' }],
  ['The Body', { family: 'Body', given: 'The' }],
  ['The Body,', { family: '' }],
]) {
  const record = read(name);
  console.log(`"${name}":`, JSON.stringify(record.author));
  assert.deepEqual(record.author, [wanted]);
}
assert.ok(!JSON.stringify(read('The Body,')).includes('Body'));
console.log('As described.');
JS
node try.mjs
