#!/usr/bin/env bash
# A Link header with a Memento date, read by http-link-header and written again, no longer has that
# date: its colons come out percent-encoded, and stay so when the header is read once more.
#
# The guess: what is read from a valid header and written again is the same header. RFC 8288
# (section 3) has the value of a parameter as a token or a quoted string (RFC 9110, 5.6.4), in which
# "%" has no meaning; RFC 7089 (section 2.2.4) has datetime="Mon, 23 Nov 2026 00:00:00 GMT" there.
# What happens (http-link-header 1.1.4): reading is right, but writing gives
# datetime="Mon, 23 Nov 2026 00%3A00%3A00 GMT", and reading that does not decode it, so that no
# client of Memento finds a date there. A quotation mark in a title becomes %22 in the same way.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --silent http-link-header@1.1.4
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import LinkHeader from 'http-link-header';

const { version } = JSON.parse(readFileSync('node_modules/http-link-header/package.json', 'utf8'));
console.log(`http-link-header ${version}`);
const header =
  '<https://example.org/1/>; rel="memento"; datetime="Mon, 23 Nov 2026 00:00:00 GMT"; title="The \\"first\\""';
console.log('\nRead:   ', header);
const [link] = LinkHeader.parse(header).refs;
assert.equal(link.datetime, 'Mon, 23 Nov 2026 00:00:00 GMT');
assert.equal(link.title, 'The "first"');

const written = LinkHeader.parse(header).toString();
console.log('Written:', written);
assert.match(written, /datetime="Mon, 23 Nov 2026 00%3A00%3A00 GMT"/);
assert.match(written, /title="The %22first%22"/);

const [again] = LinkHeader.parse(written).refs;
console.log('Read again:', again.datetime);
assert.equal(again.datetime, 'Mon, 23 Nov 2026 00%3A00%3A00 GMT');
assert.ok(Number.isNaN(Date.parse(again.datetime)));
console.log('\nAs described.');
JS
node try.mjs
