import { z } from 'astro/zod';
import { MEDIA_TYPES } from '../addresses/formats.ts';
import { tableFile } from '../addresses/paths.ts';
import { ROWS, TABLES_OF, type TableName } from '../schemas/index.ts';
import { inJson, jsonSchemaOf } from '../schemas/json-schema.ts';
import { PICTURE_TABLES, SECTION_OF_PICTURE } from '../schemas/pictures.ts';
import { tables } from '../site/index.ts';
import { toCsv } from './csv.ts';
import type { DataFile } from './data-file.ts';

/** A JSON Schema (2020-12) as a file. */
export const fileOfSchema = (path: string, schema: object): DataFile => ({
  path,
  mediaType: MEDIA_TYPES.table['schema.json'],
  text: async () => inJson(schema),
});

/** A schema of a JSON file, as JSON Schema (2020-12). */
export const schemaFile = (path: string, schema: z.ZodType): DataFile =>
  fileOfSchema(path, jsonSchemaOf(schema));

const filesOf = (page: string, table: TableName): DataFile[] => {
  const rows = tables[table];
  return [
    {
      path: tableFile(page, table, 'csv'),
      mediaType: MEDIA_TYPES.table.csv,
      text: async () => toCsv(rows),
    },
    {
      path: tableFile(page, table, 'json'),
      mediaType: MEDIA_TYPES.table.json,
      text: async () => `${JSON.stringify(rows, null, 2)}\n`,
    },
    schemaFile(tableFile(page, table, 'schema.json'), z.array(ROWS[table])),
  ];
};

/** Every table as CSV and JSON, with its JSON Schema (2020-12), beside the page that shows it. */
export const dataFiles: DataFile[] = [
  ...Object.entries(TABLES_OF).flatMap(([page, tables]) =>
    tables.flatMap((table) => filesOf(page, table)),
  ),
  ...PICTURE_TABLES.flatMap((table) => filesOf(SECTION_OF_PICTURE[table], table)),
];
