#!/usr/bin/env bash
# A field may be a whole number, or a string of a certain pattern, or an object (JSON Schema "anyOf").
# One would guess that a string of another pattern is told that it does not match the pattern, or that
# it matches none of the three. yaml-language-server 2.0.0, the checker in VS Code's YAML extension,
# tells it: Incorrect type. Expected "integer | object". That is, it leaves out of the list the very
# type that the author wrote and may write; who believes it takes the quotation marks off a date.
# (One schema with "type": ["integer", "string", "object"] and the pattern beside it has no such fault.)
# Ends with 0 while it is so, and with 1 when it no longer is.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund yaml-language-server@2.0.0

cat >schema.json <<'JSON'
{
  "type": "object",
  "properties": {
    "issued": {
      "anyOf": [
        { "type": "integer" },
        { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}$" },
        { "type": "object" }
      ]
    }
  }
}
JSON

cat >ask.mjs <<'JS'
import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';

const server = spawn(process.execPath, ['node_modules/yaml-language-server/bin/yaml-language-server', '--stdio']);
const send = (message) => {
  const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
  server.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
  server.stdin.write(body);
};
const uri = (name) => pathToFileURL(name).href;
const open = (name, text) =>
  send({
    method: 'textDocument/didOpen',
    params: {
      textDocument: { uri: uri(name), languageId: 'yaml', version: 1, text: `# yaml-language-server: $schema=schema.json\n${text}\n` },
    },
  });

const said = new Map();
let bytes = Buffer.alloc(0);
server.stdout.on('data', (more) => {
  bytes = Buffer.concat([bytes, more]);
  for (;;) {
    const end = bytes.indexOf('\r\n\r\n');
    const length = Number(/Content-Length: (\d+)/u.exec(bytes.subarray(0, Math.max(end, 0)))?.[1]);
    if (end < 0 || bytes.length < end + 4 + length) return;
    const message = JSON.parse(bytes.subarray(end + 4, end + 4 + length));
    bytes = bytes.subarray(end + 4 + length);
    if (message.id === 1) {
      send({ method: 'initialized', params: {} });
      open('right.yaml', 'issued: 2010-08');
      open('wrong.yaml', 'issued: August 2010');
    }
    if (message.method !== 'textDocument/publishDiagnostics') continue;
    said.set(message.params.uri, message.params.diagnostics.map((each) => each.message).join(' '));
    if (said.size < 2) continue;
    console.log(`issued: 2010-08      it says: ${said.get(uri('right.yaml')) || '(nothing)'}`);
    console.log(`issued: August 2010  it says: ${said.get(uri('wrong.yaml')) || '(nothing)'}`);
    server.kill();
    process.exit(said.get(uri('right.yaml')) === '' && said.get(uri('wrong.yaml')) === 'Incorrect type. Expected "integer | object".' ? 0 : 1);
  }
});
setTimeout(() => process.exit(1), 60_000).unref();
send({ id: 1, method: 'initialize', params: { processId: process.pid, rootUri: uri('.'), capabilities: {} } });
JS

echo "yaml-language-server $(node -p "require('./node_modules/yaml-language-server/package.json').version")"
node ask.mjs
