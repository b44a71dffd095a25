import { globSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
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

/** The name under which it is known which files a page was printed with. */
const knownAs = (sheet: PrintedSheet, { version }: Printer) => nameOf([sheet, version, code]);

/**
 * The name of the PDF of a page: of all that it was printed from, the bytes of these files among it.
 * A file that is not there is known by that.
 */
async function keptAs(known: string, files: readonly string[], root: string): Promise<string> {
  const used = files.map(async (file) => [
    file,
    await readFile(join(root, file), 'base64').catch(() => null),
  ]);
  return `${nameOf([known, await Promise.all(used)])}.pdf`;
}

/**
 * The PDFs of pages, in their order. What was printed is kept in a folder, and printed again only
 * where page, browser, code, or a style, face or picture that it took have changed; what none of
 * these pages needs is thrown away. The folder can be deleted at any time.
 */
export async function pdfsOf(
  sheets: readonly PrintedSheet[],
  printer: Printer,
  kept: string,
): Promise<Buffer[]> {
  const needed = new Set<string>();
  const pdfs = await Promise.all(
    sheets.map(async (sheet) => {
      const known = knownAs(sheet, printer);
      const list = await readKept(kept, known);
      if (!list) return undefined;
      const name = await keptAs(known, JSON.parse(list.toString()) as string[], printer.root);
      needed.add(known).add(name);
      return readKept(kept, name);
    }),
  );
  const missing = [...sheets.entries()].filter(([index]) => !pdfs[index]);
  const printed = await print(
    missing.map(([, sheet]) => sheet),
    printer,
  );
  for (const [at, [index, sheet]] of missing.entries()) {
    const { pdf: raw = Buffer.of(), files = [] } = printed[at] ?? {};
    const pdf = Buffer.from(await accessiblePdf(raw, sheet.information, sheet.page));
    const known = knownAs(sheet, printer);
    const name = await keptAs(known, files, printer.root);
    await keep(kept, name, pdf);
    await keep(kept, known, Buffer.from(JSON.stringify(files)));
    needed.add(known).add(name);
    pdfs[index] = pdf;
  }
  for (const name of readdirSync(kept)) {
    if (!needed.has(name)) rmSync(join(kept, name), { force: true });
  }
  return pdfs.map((pdf) => pdf ?? Buffer.of());
}
