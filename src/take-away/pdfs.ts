import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { print, type Printer, type Sheet } from './print.ts';
import { accessiblePdf, type Page, type PdfInformation } from './tagged-pdf/index.ts';

/** The code that makes PDFs: it is part of a kept PDF's name, so code that has changed finds none. */
const code = ['print.ts', ...globSync('tagged-pdf/*.ts', { cwd: import.meta.dirname }).sort()].map(
  (file) => readFileSync(join(import.meta.dirname, file), 'utf8'),
);

/** A page to print, what it knows of itself, and what its PDF says. */
export interface PrintedSheet extends Sheet {
  page: Page;
  information: PdfInformation;
}

/** Styles, fonts and pictures are known by the hashes in their addresses, which are in the page. */
const keyOf = (sheet: PrintedSheet, { version }: Printer) =>
  createHash('sha256')
    .update(JSON.stringify([sheet, version, code]))
    .digest('hex')
    .slice(0, 32);

/**
 * The PDFs of pages, in their order. What was printed is kept in a folder, and printed again only
 * where page, browser or code have changed; what none of these pages needs is thrown away. The
 * folder can be deleted at any time.
 */
export async function pdfsOf(
  sheets: readonly PrintedSheet[],
  printer: Printer,
  kept: string,
): Promise<Buffer[]> {
  const fileOf = new Map(
    sheets.map((sheet) => [sheet, join(kept, `${keyOf(sheet, printer)}.pdf`)]),
  );
  const missing = [...fileOf].filter(([, file]) => !existsSync(file));
  mkdirSync(kept, { recursive: true });
  const printed = await print(
    missing.map(([sheet]) => sheet),
    printer,
  );
  for (const [index, [{ information, page }, file]] of missing.entries()) {
    const pdf = await accessiblePdf(printed[index] ?? Buffer.of(), information, page);
    // a build that is stopped leaves no half of a file behind
    const partial = `${file}.${process.pid}`;
    writeFileSync(partial, pdf);
    renameSync(partial, file);
  }
  const needed = new Set(fileOf.values());
  for (const name of readdirSync(kept)) {
    if (!needed.has(join(kept, name))) rmSync(join(kept, name), { force: true });
  }
  return [...fileOf.values()].map((file) => readFileSync(file));
}
