#!/usr/bin/env bash
# Going back in Firefox with Puppeteer fails, and so does the next page; the one after that does not.
#
# The guess: `page.goBack()` resolves when the page before is there, as in Chromium, and `page.goto`
# works as ever afterwards.
# What happens (puppeteer-core 25.16.0 and 24.43.1, Firefox 153 ESR, WebDriver BiDi): Firefox does go
# back, at once, to the page that it had kept whole (the back/forward cache). Such a page fires no
# load event, which is what goBack waits for until it times out. Then `page.url()` still gives the
# address that was left, and the next `goto` times out too, though its page is there; the one after
# works. `history.back()` in the page leads to the same. With no page kept, which is Firefox's
# preference browser.sessionhistory.max_total_viewers at 0, all of it works.
#
# Needs Firefox: firefox-esr or firefox on the PATH.
set -euo pipefail
firefox=$(command -v firefox-esr || command -v firefox)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --silent puppeteer-core@25.16.0
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';

const { version } = JSON.parse(readFileSync('node_modules/puppeteer-core/package.json', 'utf8'));
const ICON = '<link rel="icon" href="data:,">';
const server = createServer(({ url }, response) => {
  response.writeHead(200, { 'Content-Type': 'text/html' });
  response.end(`<!doctype html><html lang="en"><title>${url}</title>${ICON}<p>${url}</p></html>`);
}).listen(0);
const site = `http://localhost:${server.address().port}`;

async function there(extraPrefsFirefox) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.argv[2],
    extraPrefsFirefox,
  });
  console.log(`\npuppeteer-core ${version}, ${await browser.version()}`, extraPrefsFirefox);
  const page = await browser.newPage();
  const told = async (name, going) => {
    const how = await going.then(
      () => 'there',
      ({ message }) => message,
    );
    const found = [name, /timed out|timeout/iu.test(how) ? 'late' : how, new URL(page.url()).pathname];
    found.push(await page.title());
    console.log(found.join('\t'));
    return found.join(' ');
  };
  const timeout = 5000;
  const all = [
    await told('goto', page.goto(`${site}/one`)),
    await told('goto', page.goto(`${site}/two`)),
    await told('back', page.goBack({ timeout })),
    await told('goto', page.goto(`${site}/three`, { timeout })),
    await told('goto', page.goto(`${site}/four`, { timeout })),
  ];
  await browser.close();
  return all;
}

console.log('what is asked, how it ends, page.url(), title of the page');
assert.deepEqual(await there({}), [
  'goto there /one /one',
  'goto there /two /two',
  'back late /two /one',
  'goto late /three /three',
  'goto there /four /four',
]);
assert.deepEqual(await there({ 'browser.sessionhistory.max_total_viewers': 0 }), [
  'goto there /one /one',
  'goto there /two /two',
  'back there /one /one',
  'goto there /three /three',
  'goto there /four /four',
]);
server.close();
JS
node try.mjs "$firefox"
