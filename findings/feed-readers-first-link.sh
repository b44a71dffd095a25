#!/usr/bin/env bash
# Two readers of feeds take the first link of an Atom entry for the entry's own, whatever its
# relation is; and one of them has no link at all where that is relative.
#
# The guess: an entry's address is its link of relation "alternate", or the one without a relation
# (RFC 4287, 4.2.7.2); links may stand in any order (4.1.2), and a relative one is resolved against
# xml:base (2).
# What happens (htmlparser2 12.0.0, @extractus/feed-extractor 8.0.3): where a link of relation
# "related" stands first, both give that as the entry's. htmlparser2 gives the feed its own file,
# "self", for the page that it is of. feed-extractor has an empty link for "corrections/#a" under
# xml:base="https://example.org/", and no description of an entry whose content is XHTML.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --silent htmlparser2@12.0.0 @extractus/feed-extractor@8.0.3
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { extractFromXml } from '@extractus/feed-extractor';
import { parseFeed } from 'htmlparser2';

for (const name of ['htmlparser2', '@extractus/feed-extractor']) {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  console.log(name, version);
}
const feed = (links) => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://example.org/">
<title>A feed</title><id>https://example.org/feed.xml</id><updated>2026-11-28T00:00:00Z</updated>
<author><name>A body</name></author>
<link rel="self" href="https://example.org/feed.xml"/><link rel="alternate" href="https://example.org/"/>
<entry><title>An entry</title><id>tag:example.org,2026:1</id><updated>2026-11-28T00:00:00Z</updated>
${links}
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Words.</p></div></content></entry>
</feed>`;

const related = feed(
  '<link rel="related" href="https://elsewhere.example/"/><link rel="alternate" href="https://example.org/1"/>',
);
const [byParser, byExtractor] = [parseFeed(related), extractFromXml(related)];
console.log('\nhtmlparser2:   ', byParser.items[0].link, 'of the feed', byParser.link);
console.log('feed-extractor:', byExtractor.entries[0].link);
assert.equal(byParser.items[0].link, 'https://elsewhere.example/');
assert.equal(byParser.link, 'https://example.org/feed.xml');
assert.equal(byExtractor.entries[0].link, 'https://elsewhere.example/');

const [entry] = extractFromXml(feed('<link href="corrections/#a"/>')).entries;
console.log('feed-extractor, relative:', JSON.stringify([entry.link, entry.description]));
assert.deepEqual([entry.link, entry.description], ['', '']);
console.log('\nAs described.');
JS
node try.mjs
