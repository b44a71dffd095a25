#!/usr/bin/env bash
# A page whose policy allows its own style by a hash is saved without looks, where the style names a
# file from the root of the host.
#
# The guess: a program that makes a copy of a site to be read from a disk makes the addresses of links
# and pictures relative, and leaves the rest as it is; what stands in the page itself needs nothing.
# What happens (GNU Wget 1.21.3 with --convert-links, HTTrack 3.49.4): the addresses in <style> are made
# relative, too, so that its hash is another (CSP 3, 6.7.3.3), while the policy in the page's own <meta>
# stays. A browser then passes over the whole style. Written relative from the start, the addresses
# stay as they are to the letter, and the style with them, if the file that they name is saved as well.
#
# Needs Wget and HTTrack: wget and httrack of Debian.
set -euo pipefail
command -v wget httrack >/dev/null
folder=$(mktemp -d)
trap 'kill "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT
cd "$folder"
wget --version | head -n 1
httrack --version | head -n 1

cat >site.mjs <<'JS'
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';

mkdirSync('site');
writeFileSync(
  'site/index.html',
  '<!doctype html><title>A site</title><a href="rooted/">One</a> <a href="relative/">Two</a>',
);
writeFileSync('site/ground.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
for (const [name, to] of [['rooted', '/ground.svg'], ['relative', '../ground.svg']]) {
  const css = `p{color:green;background:url("${to}")}`;
  const hash = createHash('sha256').update(css).digest('base64');
  mkdirSync(`site/${name}`);
  writeFileSync(
    `site/${name}/index.html`,
    `<!doctype html><html lang="en"><head><meta http-equiv="content-security-policy" content="style-src 'sha256-${hash}'"><title>A page</title><style>${css}</style></head><body><p>Words.</p></body></html>`,
  );
}
const server = createServer(({ url }, answer) => {
  const path = url.endsWith('/') ? `${url}index.html` : url;
  try {
    const body = readFileSync(`site${path}`);
    answer.setHeader('content-type', path.endsWith('.svg') ? 'image/svg+xml' : 'text/html');
    answer.end(body);
  } catch {
    answer.writeHead(404).end();
  }
});
server.listen(0, '127.0.0.1', () => writeFileSync('port', String(server.address().port)));
JS
node site.mjs &
server=$!
for _ in $(seq 50); do [ -s port ] && break; sleep 0.1; done
host=127.0.0.1:$(cat port)

cat >check.mjs <<'JS'
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const [program, root] = process.argv.slice(2);
for (const [name, isAllowed] of [['rooted', false], ['relative', true]]) {
  const html = readFileSync(`${root}/${name}/index.html`, 'utf8');
  const [, css] = /<style>(.*?)<\/style>/s.exec(html);
  const hash = createHash('sha256').update(css).digest('base64');
  const policy = /style-src '([^']*)'/.exec(html)?.[1];
  console.log(`${program}, ${name}: ${css}   ${policy === `sha256-${hash}` ? 'allowed' : 'not allowed'}`);
  assert.ok(policy);
  assert.equal(policy === `sha256-${hash}`, isAllowed);
}
JS
wget --quiet --recursive --convert-links --page-requisites --no-host-directories \
  --directory-prefix by-wget "http://$host/" || true # there is no robots.txt
node check.mjs Wget by-wget
httrack "http://$host/" -O by-httrack --quiet --robots=0 >/dev/null 2>&1
node check.mjs HTTrack "by-httrack/${host/:/_}"
echo 'As described.'
