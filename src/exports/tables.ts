import { getCollection } from 'astro:content';
import { z } from 'astro/zod';
import { csvFormatRows } from 'd3-dsv';
import { ROWS, TABLES_OF, type TableName } from '../schemas/index.ts';
import { inJson, jsonSchemaOf } from '../schemas/json-schema.ts';
import { PICTURE_TABLES, SECTION_OF_PICTURE } from '../schemas/pictures.ts';

/** A file of the site: where it stands, what kind of file it is, and its text. */
export interface DataFile {
  path: string;
  mediaType: string;
  text: () => Promise<string>;
}

type Cell = string | number | boolean;

/** A value of a row as cells of a spreadsheet, by column: lists in one cell, groups in several. */
function cellsOf(value: unknown, column: string): [string, Cell][] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) {
    return typeof value[0] === 'object'
      ? value.flatMap((item, index) => cellsOf(item, `${column}.${index + 1}`))
      : [[column, value.map(safe).join('; ')]];
  }
  if (typeof value === 'object') {
    return Object.entries(value).flatMap(([key, inner]) =>
      cellsOf(inner, column ? `${column}.${key}` : key),
    );
  }
  return [[column, typeof value === 'string' ? safe(value) : (value as Cell)]];
}

/** Text that no spreadsheet takes for a formula. */
const safe = (text: unknown) => String(text).replace(/^[=+\-@\t\r]+/u, '');

/** Rows as CSV (RFC 4180), with every field that any row has as a column. */
export function toCsv(rows: readonly unknown[]): string {
  const cells = rows.map((row) => new Map(cellsOf(row, '')));
  const columns = [...new Set(cells.flatMap((row) => [...row.keys()]))];
  return `${csvFormatRows([
    columns,
    ...cells.map((row) => columns.map((column) => String(row.get(column) ?? ''))),
  ]).replaceAll('\n', '\r\n')}\r\n`;
}

/** What a JSON file holds, as a JSON Schema (2020-12). */
export const schemaFile = (path: string, schema: z.ZodType): DataFile => ({
  path,
  mediaType: 'application/schema+json',
  text: async () => inJson(jsonSchemaOf(schema)),
});

const filesOf = (page: string, table: TableName): DataFile[] => {
  const rows = async () => (await getCollection(table)).map(({ data }) => data);
  const path = `${page}/${table}`;
  return [
    {
      path: `${path}.csv`,
      mediaType: 'text/csv; charset=utf-8',
      text: async () => toCsv(await rows()),
    },
    {
      path: `${path}.json`,
      mediaType: 'application/json',
      text: async () => `${JSON.stringify(await rows(), null, 2)}\n`,
    },
    schemaFile(`${path}.schema.json`, z.array(ROWS[table])),
  ];
};

/** Every table as CSV and JSON, with its JSON Schema (2020-12), beside the page that shows it. */
export const dataFiles: DataFile[] = [
  ...Object.entries(TABLES_OF).flatMap(([page, tables]) =>
    tables.flatMap((table) => filesOf(page, table)),
  ),
  ...PICTURE_TABLES.flatMap((table) => filesOf(SECTION_OF_PICTURE[table], table)),
];
