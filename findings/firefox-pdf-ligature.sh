#!/usr/bin/env bash
# What Firefox prints to PDF in ligatures is no text, unless the face gives the ligature a character.
#
# The guess: a PDF maps each glyph to its text (ToUnicode), one glyph to several letters where they
# are a ligature, so that "office" can be found and copied, as in the PDFs of Chromium.
# What happens (Firefox 153.8 ESR): the ligatures of Source Serif 4 come out as U+FFFD each, which no
# search finds; with "font-variant-ligatures: none" all is there. In the same PDF a face's weight that
# is an instance of its variable file is no text at all: it is drawn, while the file's own default
# weight is set as it should be.
#
# Needs Firefox and pdftotext: firefox-esr and poppler-utils of Debian.
set -euo pipefail
firefox=$(command -v firefox-esr || command -v firefox)
command -v pdftotext >/dev/null
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --silent puppeteer-core@24.43.1 \
  @fontsource/source-serif-4@5.3.1 @fontsource-variable/source-serif-4@5.3.1
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { launch } from 'puppeteer-core';

const face = (name, weight, file) =>
  `@font-face { font-family: ${name}; font-weight: ${weight}; src: url(data:font/woff2;base64,${readFileSync(`node_modules/${file}`, 'base64')}) }`;
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><style>
${face('Fixed', 400, '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2')}
${face('Fixed', 700, '@fontsource/source-serif-4/files/source-serif-4-latin-700-normal.woff2')}
${face('Varied', '200 900', '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2')}
.fixed { font-family: Fixed }
.varied { font-family: Varied }
.apart { font-variant-ligatures: none }
b { font-weight: 700 }
</style>
<p class="fixed">first office</p>
<p class="fixed apart">second office <b>third</b></p>
<p class="varied apart">fourth <b>seventh</b></p>`;
const browser = await launch({ browser: 'firefox', executablePath: process.argv[2] });
console.log(await browser.version());
const page = await browser.newPage();
await page.setContent(PAGE);
await page.evaluate(() => document.fonts.ready.then(() => undefined));
writeFileSync('printed.pdf', await page.pdf({ format: 'A4' }));
await browser.close();
const text = execFileSync('pdftotext', ['printed.pdf', '-'], { encoding: 'utf8' });
const lines = text.split('\n').map((line) => line.trim()).filter(Boolean);
console.log(lines);
assert.match(lines[0], /^\ufffdrst o\ufffdce$/u);
assert.equal(lines[1], 'second office third');
assert.equal(lines[2], 'fourth');
assert(!text.includes('seventh'));
JS
HOME=$folder node try.mjs "$firefox"
