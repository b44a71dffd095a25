#!/usr/bin/env bash
# The library docx 9.15.2 takes measures as numbers or with a unit, "210mm" or "12pt", and one would guess
# that either makes a document that is valid. It writes the latter as they are. ISO/IEC 29500-4 allows
# that (ST_TwipsMeasure and ST_HpsMeasure are numbers or universal measures), but the validator of
# Microsoft's own Open XML SDK (in @ooxml-tools/validate 0.4.6) calls them errors, for every
# edition of Office that was tried: "The string '210mm' is not a valid 'UInt32' value." The types of
# the library say nothing of it. Numbers alone, of twentieths of a point and half points, are valid by both.
# Ends with 0 while it is so, and with 1 when it no longer is.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts docx@9.15.2 @ooxml-tools/validate@0.4.6

cat >ask.mjs <<'JS'
import { Document, Packer, Paragraph, TextRun } from 'docx';
import validate from '@ooxml-tools/validate';

const faultsOf = async (width, height, size) => {
  const run = new TextRun({ text: 'A word', size });
  const properties = { page: { size: { width, height } } };
  const document = new Document({ sections: [{ properties, children: [new Paragraph({ children: [run] })] }] });
  const faults = await validate(await Packer.pack(document, 'uint8array'), 'docx', 'Microsoft365');
  return faults.map(({ description }) => description);
};
const numbers = await faultsOf(11906, 16838, 24);
const units = await faultsOf('210mm', '297mm', '12pt');
console.log(`with numbers: ${numbers.length} errors\nwith units:\n${units.join('\n')}`);
process.exit(numbers.length === 0 && units.length > 0 ? 0 : 1);
JS

node ask.mjs
