import { csvFormatRow } from 'd3-dsv';

type Cell = string | number | boolean;

/** A value of a row as cells, each with its column: a list is one cell, a group several. */
function cellsOf(value: unknown, column: string): [string, Cell][] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) {
    return typeof value[0] === 'object'
      ? value.flatMap((item, index) => cellsOf(item, `${column}.${index + 1}`))
      : [[column, safe(value.join('; '))]];
  }
  if (typeof value === 'object') {
    return Object.entries(value).flatMap(([key, inner]) =>
      cellsOf(inner, column ? `${column}.${key}` : key),
    );
  }
  return [[column, typeof value === 'string' ? safe(value) : (value as Cell)]];
}

/** What makes a spreadsheet take a cell for a formula (OWASP, “CSV Injection”). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/** Text that no spreadsheet takes for a formula, with an apostrophe before it where one might; nothing of it is lost. */
const safe = (text: string) => (FORMULA.test(text) ? `'${text}` : text);

/** Rows as CSV (RFC 4180), with a column for every field that any row has. */
export function toCsv(rows: readonly unknown[]): string {
  const cells = rows.map((row) => new Map(cellsOf(row, '')));
  const columns = [...new Set(cells.flatMap((row) => [...row.keys()]))];
  return [columns, ...cells.map((row) => columns.map((column) => String(row.get(column) ?? '')))]
    .map((fields) => `${csvFormatRow(fields)}\r\n`)
    .join('');
}
