#!/usr/bin/env bash
# poppler's text of a structure element ends where a replaced character within it ends.
#
# The guess: `pdfinfo -struct-text` shows all text of an element, as `pdftotext` shows all of the page.
# What happens (poppler 22.12): marked content may hold other marked content, and Chromium writes
# such for each character that its font has no code of its own for (a curly quotation mark, a
# no-break space: /Span with ActualText). The first EMC in it ends the whole piece for poppler, and
# what follows up to the next piece is in no element. A test that reads structure so finds text
# missing that is there; pdf.js and veraPDF count the marks.
#
# Needs poppler-utils of Debian.
set -euo pipefail
pdfinfo -v 2>&1 | head -n 1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --silent @cantoo/pdf-lib@2.11.1
cat >try.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import { PDFDocument, PDFName, StandardFonts } from '@cantoo/pdf-lib';

const pdf = await PDFDocument.create();
const { context, catalog } = pdf;
const page = pdf.addPage();
page.setFont(await pdf.embedFont(StandardFonts.Helvetica));
page.drawText(' ');
const [font] = page.node.Resources().lookup(PDFName.of('Font')).keys();
const content = `/P <</MCID 0>> BDC BT ${font} 20 Tf 50 700 Td (before ) Tj
/Span <</ActualText (x)>> BDC (x) Tj EMC ( after) Tj ET EMC`;
page.node.set(PDFName.of('Contents'), context.register(context.stream(content)));
page.node.set(PDFName.of('StructParents'), context.obj(0));
const root = context.nextRef();
const document = context.nextRef();
const paragraph = context.register(
  context.obj({ Type: 'StructElem', S: 'P', P: document, Pg: page.ref, K: 0 }),
);
context.assign(document, context.obj({ Type: 'StructElem', S: 'Document', P: root, K: [paragraph] }));
const ParentTree = context.obj({ Nums: [0, [paragraph]] });
context.assign(root, context.obj({ Type: 'StructTreeRoot', K: document, ParentTree }));
catalog.set(PDFName.of('StructTreeRoot'), root);
catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
writeFileSync('page.pdf', await pdf.save());
JS
node try.mjs
page=$(pdftotext page.pdf - | head -n 1)
structure=$(pdfinfo -struct-text page.pdf)
printf 'The page: %s\nThe structure:\n%s\n' "$page" "$structure"
[[ $page == 'before x after' ]]
[[ $structure == *before* && $structure != *after* ]]
printf '\nAs described.\n'
