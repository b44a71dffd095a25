#!/usr/bin/env bash
# A file is open in an editor, is closed, is changed by another program (git switches a branch, say),
# and is opened again. One would guess that the editor then judges what is in it. The server behind
# VS Code's YAML extension, yaml-language-server 2.0.0, keeps what it parsed by the file's address and
# the number of the document’s version, and does not let go of it when the file is closed. VS Code
# counts versions from 1 each time a file is opened, so the old contents are judged: a fault that came
# in is not shown (and one that was mended is), until the first key is pressed.
# Ends with 0 while it is so, and with 1 when it no longer is.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund yaml-language-server@2.0.0

cat >schema.json <<'JSON'
{ "type": "object", "properties": { "count": { "type": "integer" } } }
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
const uri = pathToFileURL('file.yaml').href;
const open = (text, version) =>
  send({
    method: 'textDocument/didOpen',
    params: {
      textDocument: { uri, languageId: 'yaml', version, text: `# yaml-language-server: $schema=schema.json\n${text}\n` },
    },
  });
const close = () => send({ method: 'textDocument/didClose', params: { textDocument: { uri } } });

let heard = () => undefined;
/** What the server says of a text that is opened; what it says on closing comes before, and is empty. */
const judged = async (text, version) => {
  const said = new Promise((resolve) => (heard = resolve));
  open(text, version);
  const faults = await said;
  const closed = new Promise((resolve) => (heard = resolve));
  close();
  await closed;
  console.log(`opened with “${text}” as version ${version}: ${faults || '(no fault)'}`);
  return faults;
};

async function trial() {
  const right = await judged('count: 3', 1);
  const again = await judged('count: three', 1);
  const later = await judged('count: three', 2);
  server.kill();
  process.exit(right === '' && again === '' && later !== '' ? 0 : 1);
}

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
      void trial();
    }
    if (message.method === 'textDocument/publishDiagnostics') {
      heard(message.params.diagnostics.map((each) => each.message).join(' '));
    }
  }
});
setTimeout(() => process.exit(1), 60_000).unref();
send({ id: 1, method: 'initialize', params: { processId: process.pid, rootUri: pathToFileURL('.').href, capabilities: {} } });
JS

echo "yaml-language-server $(node -p "require('./node_modules/yaml-language-server/package.json').version")"
node ask.mjs
