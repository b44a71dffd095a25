#!/usr/bin/env bash
# Text of an Atom entry in XHTML comes out of rss-parser with its words in another order: all text
# first, then all elements.
#
# The guess: <content type="xhtml"> holds a div of XHTML whose content a reader shows as it stands
# (RFC 4287, 3.1.1.3 and 4.1.3.3), so `content` is that markup, and `contentSnippet` its words in
# order.
# What happens (rss-parser 3.13.0): "It said <em>ten</em>, and says <em>twelve</em>." becomes "It
# said , and says .<em>ten</em><em>twelve</em>", and the snippet "It said , and says .tentwelve". Of
# type "html", the same text stays in order. The xml2js beneath keeps text and elements apart.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --silent rss-parser@3.13.0
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Parser from 'rss-parser';

const { version } = JSON.parse(readFileSync('node_modules/rss-parser/package.json', 'utf8'));
console.log(`rss-parser ${version}`);
const text = '<p>It said <em>ten</em>, and says <em>twelve</em>.</p>';
const entry = (content) => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<title>A feed</title><id>https://example.org/feed.xml</id><updated>2026-11-28T00:00:00Z</updated>
<author><name>A body</name></author>
<entry><title>An entry</title><id>tag:example.org,2026:1</id><updated>2026-11-28T00:00:00Z</updated>
<link href="https://example.org/1"/>${content}</entry>
</feed>`;
const read = async (content) => (await new Parser().parseString(entry(content))).items[0];

const xhtml = await read(
  `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${text}</div></content>`,
);
console.log('\nAs XHTML:', xhtml.content, '\nSnippet: ', xhtml.contentSnippet);
assert.match(xhtml.content, /It said , and says \.<em>ten<\/em><em>twelve<\/em>/);
assert.equal(xhtml.contentSnippet, 'It said , and says .tentwelve');

const html = await read(`<content type="html">${text.replaceAll('<', '&lt;')}</content>`);
console.log('As HTML: ', html.content, '\nSnippet: ', html.contentSnippet);
assert.equal(html.content, text);
assert.equal(html.contentSnippet, 'It said ten, and says twelve.');
console.log('\nAs described.');
JS
node try.mjs
