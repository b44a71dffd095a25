/**
 * `npm run test:documents`: LibreOffice opens texts to take away, saves them and opens what it saved:
 * every field and mark, what it reads as and what of it is in italics, must be there as before. Pages
 * of the examples are left as pictures in .cache/documents/pages. DOCUMENTS names how many random
 * texts are tried beside them (20). Ends with 1 where anything is lost.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { toDocx } from '../../src/documents/docx.ts';
import type { TextDocument } from '../../src/documents/document.ts';
import { toOdt } from '../../src/documents/odt.ts';
import { isReady, onPath } from '../debian.ts';
import { anyDocument } from './arbitrary.ts';
import { byNumbers, inBrackets, inNotes } from './example.ts';
import { readDocx, readOdt, type Field } from './reading.ts';

const DOCUMENTS = Number(process.env['DOCUMENTS'] ?? 20);
const PAGES = '.cache/documents/pages';
const PACKAGES = ['libreoffice-writer', 'poppler-utils'];
const ready = await isReady(
  'LibreOffice opens and saves documents',
  PACKAGES,
  () =>
    onPath('soffice').length > 0 &&
    onPath('pdftoppm').length > 0 &&
    execFileSync('dpkg', ['--list', 'libreoffice-writer*'], { encoding: 'utf8' }).includes('\nii'),
);
if (!ready) process.exit(0);

const folder = mkdtempSync(join(tmpdir(), 'documents-'));
process.once('exit', () => rmSync(folder, { recursive: true }));

/** Has LibreOffice write files anew in another folder, and in another format if it is told so. */
function convert(names: readonly string[], from: string, format: string, to: string): void {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const files = names.map((name) => join(folder, from, name));
  const into = ['--convert-to', format, '--outdir', join(folder, to)];
  execFileSync('soffice', [profile, '--headless', ...into, ...files], { stdio: 'ignore' });
}

const FORMATS = {
  docx: { write: toDocx, read: readDocx },
  odt: { write: (text: TextDocument) => Promise.resolve(toOdt(text)), read: readOdt },
};
type Format = keyof typeof FORMATS;

const texts: Record<string, TextDocument> = {
  brackets: inBrackets,
  notes: inNotes,
  numbers: byNumbers,
  ...Object.fromEntries(
    fc
      .sample(anyDocument, { numRuns: DOCUMENTS, seed: DOCUMENTS })
      .map((text, index) => [`random-${index}`, text]),
  ),
};
const names = Object.keys(texts);
const fileNames = (format: Format) => names.map((name) => `${name}.${format}`);
const read = (format: Format, where: string, name: string) =>
  FORMATS[format].read(new Uint8Array(readFileSync(join(folder, where, `${name}.${format}`))));

let faults = 0;
/** What is not as it was before. */
function compare(what: string, before: readonly Field[], after: readonly Field[]): void {
  const [wanted, found] = [before, after].map((fields) =>
    fields.map((field) => JSON.stringify(field)),
  ) as [string[], string[]];
  wanted.forEach((field, index) => {
    if (field === found[index]) return;
    faults += 1;
    const now = found[index] ?? '';
    const from = Math.max([...field].findIndex((char, at) => char !== now[at]) - 20, 0);
    const part = (text: string) => text.slice(from, from + 120);
    console.info(`  ${what}, field ${index + 1}:\n    was …${part(field)}\n    is  …${part(now)}`);
  });
  if (found.length > wanted.length) {
    faults += 1;
    console.info(`  ${what}: ${found.length} fields where there were ${wanted.length}`);
  }
}

for (const format of Object.keys(FORMATS) as Format[]) {
  mkdirSync(join(folder, format));
  for (const [name, text] of Object.entries(texts)) {
    writeFileSync(join(folder, format, `${name}.${format}`), await FORMATS[format].write(text));
  }
  convert(fileNames(format), format, format, `${format}-1`);
  convert(fileNames(format), `${format}-1`, format, `${format}-2`);
  const before = faults;
  let fields = 0;
  for (const name of names) {
    const ours = read(format, format, name);
    fields += ours.fields.length;
    for (const where of [`${format}-1`, `${format}-2`]) {
      const saved = read(format, where, name);
      compare(`${name}.${format} in ${where}`, ours.fields, saved.fields);
      if (saved.preferences !== ours.preferences) {
        faults += 1;
        console.info(`  ${name}.${format}: Zotero’s preferences became ${saved.preferences}`);
      }
    }
  }
  console.info(
    `${format}: ${names.length} texts with ${fields} fields, saved twice: ${faults - before} faults`,
  );
}

mkdirSync(PAGES, { recursive: true });
for (const format of Object.keys(FORMATS) as Format[]) {
  convert(fileNames(format).slice(0, 3), format, 'pdf', `${format}-pdf`);
  for (const name of names.slice(0, 3)) {
    const pdf = join(folder, `${format}-pdf`, `${name}.pdf`);
    execFileSync('pdftoppm', ['-r', '80', '-png', pdf, join(PAGES, `${name}-${format}`)]);
  }
}
console.info(`Pages to look at: ${PAGES}`);
process.exitCode = faults > 0 ? 1 : 0;
