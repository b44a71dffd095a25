#!/usr/bin/env bash
# In Chromium three clicks on a paragraph select it from the last inline element with
# `user-select: none` before the mouse, and as far as the next one, not the paragraph.
#
# The guess: what cannot be selected, such as a number or a mark in the text, is left out of the
# selection, and three clicks select the rest of the paragraph, as they do in Firefox.
# What happens (Chromium 156): such a mark ends the selection on either side, though one can drag
# across it, and a selection across it copies all of the text around it.
#
# Needs Chromium and Firefox: chromium and firefox-esr on the PATH.
set -euo pipefail
chromium=$(command -v chromium)
firefox=$(command -v firefox-esr || command -v firefox)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --silent puppeteer-core@25.16.0
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import puppeteer from 'puppeteer-core';

const MARK = '<span style="user-select: none">mark</span>';
const PAGE = `<!doctype html><html lang="en"><title>A page</title>
<p>One. ${MARK} <b>Two.</b> ${MARK} Three.</p><p>Four.</p>`;

async function selected(browserName, executablePath) {
  const args = browserName === 'chrome' ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({ browser: browserName, executablePath, args });
  const page = await browser.newPage();
  await page.goto(`data:text/html,${encodeURIComponent(PAGE)}`);
  const [x, y] = await page.$eval('b', (word) => {
    const { left, top } = word.getBoundingClientRect();
    return [left + 4, top + 4];
  });
  await page.mouse.click(x, y, { count: 3 });
  const clicked = await page.evaluate(() => String(getSelection()).replace(/\s+/gu, ' ').trim());
  await page.evaluate(() => {
    const [first, last] = [document.querySelector('p'), document.querySelector('p').lastChild];
    getSelection().setBaseAndExtent(first, 0, last, last.length);
  });
  const across = await page.evaluate(() => String(getSelection()).replace(/\s+/gu, ' ').trim());
  console.log(`${await browser.version()}: three clicks “${clicked}”, across “${across}”`);
  await browser.close();
  return [clicked, across];
}

const chrome = await selected('chrome', process.argv[2]);
const firefox = await selected('firefox', process.argv[3]);
assert.deepEqual(chrome, ['Two.', 'One. Two. Three.']);
assert.deepEqual(firefox, ['One. Two. Three.', 'One. Two. Three.']);
JS
node try.mjs "$chromium" "$firefox"
