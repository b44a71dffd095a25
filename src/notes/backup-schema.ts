/** The JSON Schema (2020-12) of a backup, for whoever reads or makes such files with other programs. */
import { AROUND, FORM, MOST_NOTES, NOTE, type Field, type Form } from './form.ts';

/** `$id` is the address that the schema is published at. */
export const backupSchema = ($id: string): object => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id,
  title: 'A backup of a notebook',
  ...ofFields({
    $schema: { form: exactly($id), says: 'The address of this schema.' },
    version: { form: exactly(FORM), says: 'The version of this form.' },
    ...AROUND,
    notes: {
      form: { kind: 'list', most: MOST_NOTES, of: { kind: 'object', fields: NOTE } },
      says: 'The notes, deleted ones among them.',
    },
  }),
});

const exactly = (value: string | number) => ({ kind: 'exactly', value }) as const;
type Any = Form | ReturnType<typeof exactly>;

function ofFields(fields: Readonly<Record<string, Omit<Field, 'form'> & { form: Any }>>) {
  const all = Object.entries(fields);
  return {
    type: 'object',
    properties: Object.fromEntries(
      all.map(([name, { form, says }]) => [name, { description: says, ...schemaOf(form) }]),
    ),
    required: all.filter(([, { optional }]) => !optional).map(([name]) => name),
    additionalProperties: false,
  };
}

function schemaOf(form: Any): object {
  switch (form.kind) {
    case 'text': {
      const { least, most, pattern, format } = form;
      return {
        type: 'string',
        ...(least > 0 ? { minLength: least } : {}),
        maxLength: most,
        ...(pattern ? { pattern: pattern.source } : {}),
        ...(format ? { format } : {}),
      };
    }
    case 'choice':
      return { enum: form.among };
    case 'yes':
      return { const: true };
    case 'exactly':
      return { const: form.value };
    case 'list':
      return { type: 'array', items: schemaOf(form.of), maxItems: form.most };
    case 'object':
      return ofFields(form.fields);
  }
}
