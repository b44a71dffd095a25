#!/usr/bin/env bash
# Zotero writes each citation into a document as JSON that ends with the address of its own schema:
# "schema": "https://github.com/citation-style-language/schema/raw/master/csl-citation.json". One would
# guess that it is valid by the schema that it names. That file has moved and changed since: the one
# of CSL (draft-07, commit e3ce254) allows another address alone in "schema", and of "properties" the
# number of the note alone, so that it refuses every citation that Zotero writes
# ("formattedCitation", "plainCitation": chrome/content/zotero/xpcom/integration.js, Citation.toJSON).
# Ends with 0 while it is so, and with 1 when it no longer is.
set -euo pipefail

here=$(cd "$(dirname "$0")/.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund ajv@8.20.0

cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const Ajv = createRequire(process.cwd() + '/')('ajv');
const schema = (name) =>
  JSON.parse(readFileSync(`${process.argv[2]}/tests/documents/csl-schema/${name}.json`, 'utf8'));
const ajv = new Ajv({ strict: false, allErrors: true });
ajv.addSchema(schema('csl-data'));
const isCitation = ajv.compile(schema('csl-citation'));

// as Zotero writes it
const citation = {
  citationID: 'a1b2c3d4',
  properties: { formattedCitation: '(Bach 2012)', plainCitation: '(Bach 2012)', noteIndex: 0 },
  citationItems: [
    {
      id: 1,
      uris: ['http://zotero.org/users/local/abcd/items/EFGH'],
      itemData: { id: 1, type: 'book', title: 'A book' },
    },
  ],
  schema: 'https://github.com/citation-style-language/schema/raw/master/csl-citation.json',
};
const isValid = isCitation(citation);
console.log(isValid ? 'valid' : ajv.errorsText(isCitation.errors, { separator: '\n' }));
process.exit(isValid ? 1 : 0);
JS

node ask.mjs "$here"
