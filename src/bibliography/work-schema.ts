import type { DATE_FIELDS } from './dates.ts';
import { EDTF } from './edtf.ts';
import { CURES, DOI, ID, LONGEST_ID, URL_WRITTEN } from './fields.ts';
import type { LINK_FIELDS, TRACING_FIELDS } from './tracing.ts';
import {
  ALIASES,
  FIELDS,
  NAME_PARTS,
  SEEN_MEANINGS,
  STATE_MEANINGS,
  TYPES,
  type FieldKind,
  type LinkState,
} from './vocabulary.ts';

/** A JSON Schema, or a part of one (draft 2020-12). */
type JsonSchema = Record<string, unknown>;

const group = (properties: JsonSchema, required: readonly string[] = []): JsonSchema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

/** One of some values; editors say what each means where it is chosen (`enumDescriptions` is VS Code’s). */
const oneOf = <Value extends string>(
  description: string,
  meanings: Readonly<Record<Value, string>>,
): JsonSchema => ({
  enum: Object.keys(meanings),
  description,
  enumDescriptions: Object.values(meanings),
});

const text = { type: ['string', 'number'], minLength: 1 };
const url = { type: 'string', pattern: URL_WRITTEN.source };
const sentences = { ...text, type: [...text.type, 'array'], items: text };

const DATE: Record<(typeof DATE_FIELDS)[number], JsonSchema> = {
  'date-parts': {
    type: 'array',
    minItems: 1,
    maxItems: 2,
    items: { type: 'array', minItems: 1, maxItems: 3, items: { type: ['integer', 'string'] } },
  },
  season: { type: ['string', 'number'] },
  circa: { type: ['string', 'number', 'boolean'] },
  literal: { type: 'string' },
  raw: { type: 'string', pattern: `^$|${EDTF.source}` },
};

/** A date as authors write it, or as CSL-JSON has it: in numbers, or in words where there are none. */
const date = { ...group(DATE), type: ['integer', 'string', 'object'], pattern: EDTF.source };

const name = {
  ...group(
    Object.fromEntries(NAME_PARTS.map((part) => [part, { type: ['string', 'number', 'boolean'] }])),
  ),
  anyOf: [{ required: ['family'] }, { required: ['literal'] }],
};

const KINDS: Record<FieldKind, JsonSchema> = {
  text,
  number: text,
  pages: text,
  names: { type: 'array', minItems: 1, items: name },
  date,
  doi: { type: 'string', pattern: DOI.source },
  url,
  list: { type: 'array', items: text },
  custom: { type: 'object' },
};

const TRACING: Record<(typeof TRACING_FIELDS)[number], JsonSchema> = {
  state: oneOf('How sure it is which work was cited.', STATE_MEANINGS),
  seen: oneOf('What of the work was seen.', SEEN_MEANINGS),
  summary: { ...text, description: 'What readers are told of it, in a sentence or two.' },
  'seen-at': { ...url, description: 'The address where it was seen.' },
  checked: { ...sentences, description: 'What the tracing rests on, a sentence for each thing.' },
  unchecked: {
    ...sentences,
    description: 'What was not seen, noted or checked, a sentence for each thing.',
  },
  candidates: {
    type: 'array',
    items: { ...group({ text, url }, ['text']), ...text, type: [...text.type, 'object'] },
    description: 'Other works that the citing text may have meant.',
  },
  notes: { ...sentences, description: 'What else there is to know, a sentence for each thing.' },
};

const LINKS: Record<(typeof LINK_FIELDS)[number], JsonSchema> = {
  live: {
    ...url,
    description: 'Where the work can be opened, if not at its DOI or its URL.',
  },
  archived: { ...url, description: 'A copy of it in a web archive.' },
  status: oneOf<LinkState>('What happened when the link was opened.', {
    unchecked: 'nobody has opened it yet',
    found: 'it was opened, and the work is there',
    moved: 'it was opened, and the work has moved',
    gone: 'it was opened, and the work is gone',
  }),
};

/** What works of some types cannot do without, as `TYPES` lists it: a rule for each list of types. */
const needs = [...Map.groupBy(TYPES, ([, choices]) => choices.join())].map(([, types]) => ({
  if: { properties: { type: { enum: types.map(([type]) => type) } }, required: ['type'] },
  then: {
    allOf: (types[0]?.[1] ?? []).map((choice) => ({
      anyOf: choice.split('|').map((field) => ({ required: [field] })),
    })),
  },
}));

const aliased = [...ALIASES].map(([name, field]) => [name, FIELDS.get(field)] as const);

const work = {
  ...group(
    {
      id: {
        type: 'string',
        pattern: ID.source,
        maxLength: LONGEST_ID,
        description:
          'Letters, digits and hyphens, such as bach-2012; the text cites the work by it. One from Zotero is cited in braces: @{http://zotero.org/…}.',
      },
      type: { enum: [...TYPES.keys()], description: 'A type of CSL 1.0.2, such as report.' },
      ...Object.fromEntries(
        [...FIELDS, ...aliased].map(([field, kind]) => [field, { $ref: `#/$defs/${kind}` }]),
      ),
      tracing: {
        ...group(TRACING, ['state', 'seen', 'summary']),
        description: 'How the work was traced: ours, not CSL’s.',
      },
      links: { ...group(LINKS), description: 'Where the work can be opened: ours, not CSL’s.' },
    },
    ['id', 'type'],
  ),
  allOf: needs,
};

/**
 * What a file of works may hold, as a JSON Schema (draft 2020-12), so that editors complete its
 * fields and show misspellings. It accepts all that {@link readWorks} accepts; what only a reader
 * of all files can tell (a work given twice, markup, a day of no calendar) it leaves to that.
 */
export const worksSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  if: { type: 'object' },
  then: { $ref: '#/$defs/work' },
  else: { type: ['array', 'null'], items: { $ref: '#/$defs/work' } },
  $defs: {
    work,
    ...Object.fromEntries(
      Object.entries(KINDS).map(([kind, schema]) => [
        kind,
        { ...schema, description: CURES[kind as FieldKind] },
      ]),
    ),
  },
};
