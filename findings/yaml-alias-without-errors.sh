#!/usr/bin/env bash
# Text that begins with an asterisk passes yaml's parser without an error or a warning, and throws later.
#
# The guess: parseDocument of the npm package yaml "never throws", and collects what is wrong with a
# text in errors and warnings (its documentation, "Documents"), so a text that has neither can be read.
# What happens (yaml 2.9.1): "short: *Contested*" is an alias of an anchor that is not there. The parser
# says nothing, and toJS throws a ReferenceError. Text that begins with an exclamation mark is worse: it
# loses its first word, at the price of a warning.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --silent yaml@2.9.1
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';

const { version } = JSON.parse(readFileSync('node_modules/yaml/package.json', 'utf8'));
console.log(`yaml ${version}\n`);
const read = (text) => {
  const document = parseDocument(text);
  const { errors, warnings } = document;
  let value;
  try {
    value = document.toJS();
  } catch (error) {
    value = String(error);
  }
  console.log(text, '→', errors.length, 'errors,', warnings.length, 'warnings:', value);
  return [errors.length, warnings.length, value];
};
const [errors, warnings, thrown] = read('short: *Contested*');
assert.deepEqual([errors, warnings], [0, 0]);
assert.match(thrown, /^ReferenceError: Unresolved alias/);
assert.deepEqual(read('meaning: !Never a charity.').at(-1), { meaning: 'a charity.' });
console.log('\nAs described.');
JS
node try.mjs
