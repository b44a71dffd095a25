import { globSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { keep, nameOf, readKept } from '../kept/kept-file.ts';
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
const keptAs = (sheet: PrintedSheet, { version }: Printer) =>
  `${nameOf([sheet, version, code])}.pdf`;

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
  const names = sheets.map((sheet) => keptAs(sheet, printer));
  const pdfs = await Promise.all(names.map((name) => readKept(kept, name)));
  const missing = [...sheets.entries()].filter(([index]) => !pdfs[index]);
  const printed = await print(
    missing.map(([, sheet]) => sheet),
    printer,
  );
  for (const [at, [index, { information, page }]] of missing.entries()) {
    const pdf = Buffer.from(await accessiblePdf(printed[at] ?? Buffer.of(), information, page));
    await keep(kept, names[index] ?? '', pdf);
    pdfs[index] = pdf;
  }
  for (const name of readdirSync(kept)) {
    if (!names.includes(name)) rmSync(join(kept, name), { force: true });
  }
  return pdfs.map((pdf) => pdf ?? Buffer.of());
}
