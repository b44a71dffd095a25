#!/usr/bin/env bash
# Words that stand in an element which article-extractor does not list are removed with it, and with
# <main> the whole text.
#
# The guess: an extractor that takes elements out of a page which it does not allow keeps what they
# say, as this one did until its version 8: “It costs <ins>three</ins> pounds” stays a sentence, and
# <main> is where the text of a page is looked for (HTML, 4.4.14).
# What happens (@extractus/article-extractor 9.0.1; 8.1.0 kept all of it): its list has <dd> and no
# <dt>, neither <ins>, <del>, <mark>, <q>, <cite>, <time>, <dfn> nor <main>, and what is not on it
# goes with all that it holds. A list of what was wrong and what is right loses which is which, a
# corrected sentence its figure. An article that is all of <main>, which is all of a <div>, is null.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --silent @extractus/article-extractor@9.0.1 before@npm:@extractus/article-extractor@8.1.0
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const filling = `<p>${'A plain sentence stands here. '.repeat(12)}</p>`;
const text = `<dl><dt>Wrong</dt><dd>It shut.</dd><dt>Right</dt><dd>It opened.</dd></dl>
<p>It costs <del>two</del> <ins>three</ins> pounds, says <cite>A Book</cite>, <q>at most</q>.</p>`;
const pageOf = (body) => `<!doctype html><html lang="en"><head><title>A page of prices</title></head>
<body><header><p>A site</p></header>${body}</body></html>`;
const article = `<article><h1>A page of prices</h1>${filling}${text}${filling}</article>`;

const read = {};
for (const name of ['before', '@extractus/article-extractor']) {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  const { extractFromHtml } = await import(name);
  const words = async (body) => {
    const found = await extractFromHtml(pageOf(body), 'https://example.org/');
    const plain = found?.content.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
    return plain?.replaceAll('A plain sentence stands here. ', '').trim() ?? null;
  };
  read[version] = [
    await words(article),
    await words(`<div><main>${article}</main></div>`),
  ];
  console.log(`\n${version}\n  an article:       ${read[version][0]}\n  all of its main:  ${read[version][1]}`);
}
const [before, beforeInMain] = read['8.1.0'];
assert.match(before, /Wrong It shut\. Right It opened\. It costs two ?three pounds, says A Book, ?at most/);
assert.equal(beforeInMain, before);
const [now, nowInMain] = read['9.0.1'];
assert.match(now, /^It shut\. It opened\. It costs pounds, says , \.$/);
assert.equal(nowInMain, null);
console.log('\nAs described.');
JS
node try.mjs
