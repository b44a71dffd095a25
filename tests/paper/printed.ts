import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { output } from '../built/programs.ts';

/** A sheet of paper: its lines, from the top. */
export type Sheet = readonly string[];

/** What Poppler reads in a PDF. */
function read(pdf: Uint8Array, ...options: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'paper-'));
  try {
    const file = join(folder, 'printed.pdf');
    writeFileSync(file, pdf);
    return output('pdftotext', ...options, file, '-');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What a PDF says, sheet by sheet: what a reader can find and copy. */
export const sheetsOf = (pdf: Uint8Array): Sheet[] =>
  read(pdf)
    .split('\f')
    .slice(0, -1)
    .map((sheet) => sheet.split('\n').flatMap((line) => line.trim() || []));

/** Text without the blanks and hyphens at which lines may end. */
const unbroken = (text: string) => text.replace(/[\s\u00ad-]+/gu, '');

/** Those of some texts that are on none of these sheets, wherever lines end. */
export function missingFrom(sheets: readonly Sheet[], texts: readonly string[]): string[] {
  const all = unbroken(sheets.flat().join(''));
  return texts.filter((text) => !all.includes(unbroken(text)));
}

/** Those of some texts of which each sheet lacks a part; none where one sheet has them all. */
export const partedOn = (sheets: readonly Sheet[], texts: readonly string[]): string[] =>
  sheets
    .map((sheet) => missingFrom([sheet], texts))
    .reduce((least, missing) => (missing.length < least.length ? missing : least), [...texts]);

/** Those of some headings that stand at the foot of a sheet, without what they are the heading of. */
export const leftAlone = (sheets: readonly Sheet[], headings: readonly string[]) =>
  sheets.flatMap((sheet) => headings.find((heading) => heading === sheet.at(-1)) ?? []);

const SHEET = /<page width="([\d.]+)" height="([\d.]+)">(.*?)<\/page>/gsu;
const WORD = /<word xMin="(\S+)" yMin="(\S+)" xMax="(\S+)" yMax="(\S+)">(.*?)<\/word>/gu;

/** The words of a PDF, and those of them that reach beyond an edge of their sheet. */
export function wordsIn(pdf: Uint8Array): { words: string[]; beyond: string[] } {
  const placed = [...read(pdf, '-bbox').matchAll(SHEET)].flatMap(([, width, height, inside = '']) =>
    [...inside.matchAll(WORD)].map(([, left, top, right, bottom, word = '']) => ({
      word,
      isWithin:
        Number(left) >= 0 &&
        Number(top) >= 0 &&
        Number(right) <= Number(width) &&
        Number(bottom) <= Number(height),
    })),
  );
  return {
    words: placed.map(({ word }) => word),
    beyond: placed.filter(({ isWithin }) => !isWithin).map(({ word }) => word),
  };
}
