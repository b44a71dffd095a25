#!/usr/bin/env bash
# Three libraries that read EPUB do not find the contents of a valid EPUB 3, nor two of them its cover.
#
# The guess: what says that it reads EPUB 3 reads its navigation document, the one list of contents that
# the format asks for since 2011 (EPUB 3.3, 5.4 and 7), and the item with the property "cover-image".
# What happens (@lingo-reader/epub-parser 0.4.6, epub2 3.0.2, epub 2.1.1): all three read the texts in
# their order, and for the contents the file of EPUB 2 alone (NCX), which version 3 keeps for old
# devices: without it the list is empty, and nothing is said. A cover is what <meta name="cover"> of
# EPUB 2 names, for the second and the third. With both in the book, which EPUB 3 allows (5.9), all is
# found.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --silent @lingo-reader/epub-parser@0.4.6 epub2@3.0.2 epub@2.1.1 fflate@0.8.2
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { initEpubFile } from '@lingo-reader/epub-parser';
import EPub from 'epub';
import epub2 from 'epub2';
import { strToU8, zipSync } from 'fflate';

const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const page = (body) => `<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en"><head><title>A book</title></head><body>${body}</body></html>`;

/** A book of two chapters, with what EPUB 2 had as well, or without it. */
function write(file, withOld) {
  const old = (text) => (withOld ? text : '');
  const files = {
    'META-INF/container.xml': `<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`,
    'book/package.opf': `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">urn:uuid:00000000-0000-4000-8000-000000000000</dc:identifier>
<dc:title>A book</dc:title><dc:language>en</dc:language><meta property="dcterms:modified">2026-11-28T00:00:00Z</meta>${old('<meta name="cover" content="cover"/>')}</metadata>
<manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="cover" href="cover.png" media-type="image/png" properties="cover-image"/>
<item id="one" href="one.xhtml" media-type="application/xhtml+xml"/><item id="two" href="two.xhtml" media-type="application/xhtml+xml"/>
${old('<item id="ncx" href="old.ncx" media-type="application/x-dtbncx+xml"/>')}</manifest>
<spine${old(' toc="ncx"')}><itemref idref="one"/><itemref idref="two"/></spine></package>`,
    'book/nav.xhtml': page('<nav epub:type="toc"><ol><li><a href="one.xhtml">One</a></li><li><a href="two.xhtml">Two</a></li></ol></nav>'),
    'book/one.xhtml': page('<h1>One</h1>'),
    'book/two.xhtml': page('<h1>Two</h1>'),
    ...(withOld && {
      'book/old.ncx': `<?xml version="1.0" encoding="utf-8"?><ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1"><head><meta name="dtb:uid" content="urn:uuid:00000000-0000-4000-8000-000000000000"/></head><docTitle><text>A book</text></docTitle><navMap>
<navPoint id="p1" playOrder="1"><navLabel><text>One</text></navLabel><content src="one.xhtml"/></navPoint>
<navPoint id="p2" playOrder="2"><navLabel><text>Two</text></navLabel><content src="two.xhtml"/></navPoint></navMap></ncx>`,
    }),
  };
  const zipped = Object.entries(files).map(([name, text]) => [name, strToU8(text)]);
  const archive = zipSync({
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    ...Object.fromEntries(zipped),
    'book/cover.png': Buffer.from(PNG, 'base64'),
  });
  writeFileSync(file, archive);
}

const read = {
  async '@lingo-reader/epub-parser'(file) {
    const book = await initEpubFile(file, 'pictures');
    return [book.getSpine().length, book.getToc().length];
  },
  async epub2(file) {
    const book = await epub2.EPub.createAsync(file);
    return [book.flow.length, book.toc.length, Boolean(book.metadata.cover)];
  },
  async epub(file) {
    const book = new EPub(file);
    await book.parse();
    return [book.flow.length, book.toc.length, Boolean(book.metadata.cover)];
  },
};
write('new.epub', false);
write('both.epub', true);
for (const [name, of] of Object.entries(read)) {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  const [found, both] = [await of('new.epub'), await of('both.epub')];
  const said = ([texts, contents, cover]) =>
    `${texts} texts, ${contents} in the contents${cover === undefined ? '' : cover ? ', a cover' : ', no cover'}`;
  console.log(`${name} ${version}\n  as EPUB 3 asks for: ${said(found)}\n  with what was old:  ${said(both)}`);
  assert.deepEqual(found.slice(0, 2), [2, 0]);
  assert.deepEqual(both.slice(0, 2), [2, 2]);
  assert.ok(!found[2] && both[2] !== false);
}
console.log('As described.');
JS
node try.mjs
