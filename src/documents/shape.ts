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

/** What browsers leave in an address and RFC 3986 does not: Word and OpenDocument go by the latter. */
const NO_URI = /[[\]{}|\\^`]/gu;

/**
 * An address that a document may lead to, as a URI (RFC 3986); nothing, where it is none on the web:
 * Word calls a file damaged for it.
 */
export function linkOf(href: string | undefined): string | undefined {
  if (href === undefined || !URL.canParse(href)) return undefined;
  const { protocol, origin, href: whole } = new URL(href);
  if (!['http:', 'https:', 'mailto:'].includes(protocol)) return undefined;
  // a host may be in brackets: "[::1]"
  const start = whole.startsWith(origin) ? origin : '';
  return start + whole.slice(start.length).replaceAll(NO_URI, encodeURIComponent);
}
