import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A sheet of paper: its lines from the top, with blanks between words alone. */
export type Sheet = readonly string[];

/** Text without the blanks and hyphens at which lines may end: what is found wherever lines do. */
export const unbroken = (text: string) => text.replace(/[\s\u00ad-]+/gu, '');

/** What a PDF says, sheet by sheet, as Poppler reads it: what a reader can find and copy. */
export function sheetsOf(pdf: Uint8Array): Sheet[] {
  const folder = mkdtempSync(join(tmpdir(), 'paper-'));
  try {
    const file = join(folder, 'printed.pdf');
    writeFileSync(file, pdf);
    const { stdout } = spawnSync('pdftotext', [file, '-'], { encoding: 'utf8', maxBuffer: 1e8 });
    return stdout
      .split('\f')
      .slice(0, -1)
      .map((sheet) => sheet.split('\n').flatMap((line) => line.trim() || []));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Those of some headings that stand at the foot of a sheet, without what they are the heading of. */
export const leftAlone = (sheets: readonly Sheet[], headings: readonly string[]) =>
  sheets.flatMap((sheet) => headings.find((heading) => heading === sheet.at(-1)) ?? []);

/** What of some texts is on no sheet. */
export function missingFrom(sheets: readonly Sheet[], texts: readonly string[]): string[] {
  const all = unbroken(sheets.flat().join(''));
  return texts.filter((text) => !all.includes(unbroken(text)));
}
