import { z } from 'astro/zod';
import { worksSchema } from '../bibliography/index.ts';
import { DATA_SCHEMAS } from './index.ts';

/**
 * What a file may hold, as a JSON Schema (draft 2020-12): as written, before defaults are filled in.
 * What each value of a field means stands in `enumDescriptions`, a keyword of VS Code’s.
 */
export const jsonSchemaOf = (schema: z.ZodType): object => z.toJSONSchema(schema, { io: 'input' });

/** The same for readers’ programs, of which a strict one refuses a keyword that the draft has not. */
export const publicSchemaOf = (schema: z.ZodType): object =>
  z.toJSONSchema(schema, {
    io: 'input',
    override: ({ jsonSchema }) => {
      delete jsonSchema['enumDescriptions'];
    },
  });

/** A JSON Schema as a file's text. */
export const inJson = (schema: object) => `${JSON.stringify(schema, null, 2)}\n`;

/**
 * Has editors say what a field is for where its value does not match its pattern, and not the
 * pattern; and what to write where something of another type stands, and not that a “string” was
 * expected. Both keywords are VS Code's, and other validators pass over them.
 */
const explained = (schema: object): object =>
  JSON.parse(
    JSON.stringify(schema, (_, each: unknown) => {
      if (!isSchema(each)) return each;
      const patternErrorMessage = 'pattern' in each ? each.description : undefined;
      return { ...each, patternErrorMessage, errorMessage: ofAnotherType(each) };
    }),
  ) as object;

/** What we read of a JSON Schema. */
interface Schema {
  type?: string | string[];
  description?: string;
}

/** Not a list of fields, of which one may have the name of a keyword. */
const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  (typeof value.type === 'string' || Array.isArray(value.type));

/**
 * What to write where a value is not of a field's type: a year or “true” without quotation marks
 * where text is wanted, “yes” for “true”, or one source that is not in a list. Nothing where values
 * are listed, for editors say which they are.
 */
function ofAnotherType(schema: Schema): string | undefined {
  if ('enum' in schema || 'const' in schema) return undefined;
  if (schema.type === 'boolean') return 'Write true or false, without quotation marks.';
  if (schema.type === 'array') return schema.description;
  if (schema.type !== 'string') return undefined;
  return "Write text here; in quotation marks where it is a number, “true” or “false”, as '2012'.";
}

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
