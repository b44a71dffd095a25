#!/usr/bin/env bash
# sirv answers a request for the last bytes of a file with the first, and says so with 206.
#
# The guess: "Range: bytes=-4" is the last four bytes (RFC 9110, 14.1.2, suffix-range), as every
# server has it; one that does not know it ignores the field and sends the whole with 200 (14.2).
# What happens (sirv 3.0.2): the text before the hyphen is taken for byte 0 and the number behind it
# for the last byte, so that bytes 0 to 4 come, five of them, with "Content-Range: bytes 0-4/8". A
# program that reads the end of an archive or of a PDF first takes them for the end of the file. Of
# two ranges only the first is sent, as if it alone had been asked for. What a range begins with a
# number is answered as it should be.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --silent sirv@3.0.2
mkdir files
printf 'ABCDEFGH' >files/letters.txt
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import sirv from 'sirv';

const server = createServer(sirv('files', { dev: true })).listen(0);
const address = `http://localhost:${server.address().port}/letters.txt`;
async function part(range) {
  const response = await fetch(address, { headers: { Range: range } });
  const answer = [response.status, response.headers.get('content-range'), await response.text()];
  console.log(range, answer);
  return answer;
}
assert.deepEqual(await part('bytes=2-4'), [206, 'bytes 2-4/8', 'CDE']);
assert.deepEqual(await part('bytes=4-'), [206, 'bytes 4-7/8', 'EFGH']);
assert.deepEqual(await part('bytes=-4'), [206, 'bytes 0-4/8', 'ABCDE']);
assert.deepEqual(await part('bytes=0-1,4-5'), [206, 'bytes 0-1/8', 'AB']);
server.close();
server.closeAllConnections();
JS
node try.mjs
