/** What the formats of word processors ask of the shape of a text, each in the same way. */
import type { Block, StyledPiece } from './document.ts';

type TableBlock = Block<StyledPiece> & { kind: 'table' };

/** How many columns a table has at its widest. */
export const columnsOf = ({ head, rows }: TableBlock): number =>
  Math.max(head.length, ...rows.map((row) => row.length));

/** The cells of a row, with empty ones up to the number of columns. */
export const inColumns = (cells: readonly StyledPiece[][], columns: number): StyledPiece[][] => [
  ...cells,
  ...Array.from({ length: columns - cells.length }, () => []),
];

/** The deepest level that lists have in Word, counted from 0. */
const DEEPEST = 8;
export const listLevel = (depth: number): number => Math.min(depth, DEEPEST);

/** An address that a document may lead to, as browsers write it: Word calls a file with another one damaged. */
export function linkOf(href: string | undefined): string | undefined {
  if (href === undefined || !URL.canParse(href)) return undefined;
  const url = new URL(href);
  return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : undefined;
}
