#!/usr/bin/env bash
# A web page in RIS, typed WEB as EndNote types it, comes out of citation-js without its title, author,
# date and address, if it has its year in PY; with the year in Y1 nothing is lost.
#
# The guess: WEB is known or it is not. If it is, the record is read as that of a web page; if it is
# not, the fields that all types share are read and the type is a general one.
# What happens (@citation-js/plugin-ris 0.8.2 on @citation-js/core 0.8.2): both at once. A table of
# types has WEB and makes it "webpage". Another, of the fields of the specification of 2011, which PY
# or DA selects, lists the types that each field belongs to, title and author included, and WEB is in
# none of the lists. With Y1, of the specification of 2001, all fields are read. Nothing is reported.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --silent @citation-js/core@0.8.2 @citation-js/plugin-ris@0.8.2
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';

const { version } = JSON.parse(readFileSync('node_modules/@citation-js/plugin-ris/package.json', 'utf8'));
console.log(`@citation-js/plugin-ris ${version}`);
const read = (type, year) => {
  const lines = [`TY  - ${type}`, 'AU  - Smith, Ann', 'TI  - A page', year, 'UR  - https://example.org/', 'ER  - '];
  const [{ type: found, title, author, issued, URL }] = new Cite(`${lines.join('\n')}\n`).data;
  console.log(`${type}, ${year}:`, JSON.stringify({ type: found, title, author, issued, URL }));
  return { type: found, title };
};
assert.deepEqual(read('WEB', 'PY  - 2013'), { type: 'webpage', title: undefined });
assert.deepEqual(read('WEB', 'DA  - 2013/05/02/'), { type: 'webpage', title: undefined });
assert.deepEqual(read('WEB', 'Y1  - 2013/05/02/'), { type: 'webpage', title: 'A page' });
assert.deepEqual(read('ELEC', 'PY  - 2013'), { type: 'webpage', title: 'A page' });
console.log('As described.');
JS
node try.mjs
