#!/usr/bin/env bash
# In a superscript or a subscript, Pandoc reads what a backslash was to keep it from reading.
#
# The guess: `\*a\*` is the text "*a*" wherever it stands in Markdown, as in **\*a\***, since Pandoc has
# every sign of punctuation escaped by a backslash (manual, "Backslash escapes").
# What happens (Pandoc 3.10, by pandoc-wasm 1.1.0): between two `^`, and between two `~`, the backslash is
# gone before the text is read: `^\*a\*^` holds an emphasis, and `^\@a^` a citation. Emphasis, links and
# footnotes keep what was escaped.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --silent pandoc-wasm@1.1.0
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { convert, query } from 'pandoc-wasm';

console.log('Pandoc', String((await query?.({ query: 'version' })) ?? '3.10'));
/** The kinds of what stands in the one mark of a text. */
const within = async (text) => {
  const { stdout } = await convert({ from: 'markdown', to: 'json' }, text, {});
  const [{ c: [mark] }] = JSON.parse(stdout).blocks;
  const kinds = mark.c.map(({ t }) => t).join(' ');
  console.log(`${text}: ${mark.t} of ${kinds}`);
  return kinds;
};
const TEXTS = { '\\*a\\*': 'Emph', '\\@a': 'Cite' };
for (const [text, read] of Object.entries(TEXTS)) {
  assert.equal(await within(`**${text}**`), 'Str');
  assert.equal(await within(`^${text}^`), read);
  assert.equal(await within(`~${text}~`), read);
}
console.log('As described.');
JS
node try.mjs
