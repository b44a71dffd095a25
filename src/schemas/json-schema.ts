import { z } from 'astro/zod';
import { worksSchema } from '../bibliography/index.ts';
import { DATA_SCHEMAS } from './index.ts';

/** What a file may hold, as a JSON Schema (draft 2020-12): as written, before defaults are filled in. */
export const jsonSchemaOf = (schema: z.ZodType): object => z.toJSONSchema(schema, { io: 'input' });

/** A JSON Schema as a file's text. */
export const inJson = (schema: object) => `${JSON.stringify(schema, null, 2)}\n`;

/**
 * Has editors say what a field is for where its value does not match its pattern, and not the
 * pattern: `patternErrorMessage` is a keyword of VS Code's that other validators pass over.
 */
const explained = (schema: object): object =>
  JSON.parse(
    JSON.stringify(schema, (_, each: unknown) =>
      isPattern(each) ? { ...each, patternErrorMessage: each.description } : each,
    ),
  ) as object;

const isPattern = (schema: unknown): schema is { pattern: string; description: string } =>
  typeof schema === 'object' &&
  schema !== null &&
  'pattern' in schema &&
  'description' in schema &&
  typeof schema.pattern === 'string' &&
  !('patternErrorMessage' in schema);

/**
 * What the files that editors write in YAML may hold, by the name of the schema's file: each table
 * of content/data/ under its own name, and the lists of content/references/ under “works”.
 */
export const editorSchemas = (): ReadonlyMap<string, object> =>
  new Map([
    ...Object.entries(DATA_SCHEMAS).map(
      ([file, schema]) =>
        [file.replace(/\.yaml$/u, '.schema.json'), explained(jsonSchemaOf(schema))] as const,
    ),
    ['works.schema.json', explained(worksSchema)],
  ]);
