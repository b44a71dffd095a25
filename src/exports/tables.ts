import { z } from 'astro/zod';
import { MEDIA_TYPES } from '../addresses/formats.ts';
import { tableFile } from '../addresses/paths.ts';
import { ROWS, TABLES_OF, type TableName } from '../schemas/index.ts';
import { inJson, publicSchemaOf } from '../schemas/json-schema.ts';
import { PICTURE_TABLES, SECTION_OF_PICTURE } from '../schemas/pictures.ts';
import { sourceSchema } from '../schemas/links.ts';
import { references, sources, tables } from '../site/index.ts';
import { narrativeLabel } from '../site/references.ts';
import { rowOf } from '../site/source-health.ts';
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
  fileOfSchema(path, publicSchemaOf(schema));

/** Rows as CSV and JSON, with the schema of a row. */
const filesOf = (
  page: string,
  table: string,
  rows: () => Promise<readonly unknown[]>,
  schema: z.ZodType,
): DataFile[] => [
  {
    path: tableFile(page, table, 'csv'),
    mediaType: MEDIA_TYPES.table.csv,
    text: async () => toCsv(await rows()),
  },
  {
    path: tableFile(page, table, 'json'),
    mediaType: MEDIA_TYPES.table.json,
    text: async () => `${JSON.stringify(await rows(), null, 2)}\n`,
  },
  schemaFile(tableFile(page, table, 'schema.json'), z.array(schema)),
];

const filesOfTable = (page: string, table: TableName) =>
  filesOf(page, table, async () => tables[table], ROWS[table]);

/** Every source and whether it can still be opened, in the order of the files of works. */
const sourceRows = () =>
  Promise.all(
    [...sources].map(async ([id, health]) =>
      rowOf(id, await narrativeLabel(id, references), references.works.get(id)?.csl.title, health),
    ),
  );

/** Every table as CSV and JSON, with its JSON Schema (2020-12), beside the page that shows it. */
export const dataFiles: DataFile[] = [
  ...Object.entries(TABLES_OF).flatMap(([page, tables]) =>
    tables.flatMap((table) => filesOfTable(page, table)),
  ),
  ...PICTURE_TABLES.flatMap((table) => filesOfTable(SECTION_OF_PICTURE[table], table)),
  ...filesOf('sources', 'sources', sourceRows, sourceSchema),
];
