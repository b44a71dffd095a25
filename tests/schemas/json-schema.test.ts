import { globSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { format } from 'prettier';
import { describe, expect, test } from 'vitest';
import { parseSource, readWorks, worksSchema } from '../../src/bibliography/index.ts';
import { FIELDS, TYPES, type FieldKind } from '../../src/bibliography/vocabulary.ts';
import { editorSchemas, inJson } from '../../src/schemas/json-schema.ts';
import { works as plainWorks } from '../bibliography/pandoc/works.ts';
import { works as oddWorks } from '../bibliography/programs/works.ts';

const FOLDER = 'content/schemas';
const schemas = editorSchemas();
const compile = (schema: object) => {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, strictRequired: false });
  addFormats.default(ajv);
  const ofEditors = ['patternErrorMessage', 'errorMessage', 'enumDescriptions'];
  for (const keyword of ofEditors) ajv.addKeyword(keyword);
  return ajv.compile(schema);
};
const validators = new Map([...schemas].map(([file, schema]) => [file, compile(schema)]));
const validator = (file: string) => validators.get(file) as ValidateFunction;

const edited = globSync('content/{data,references}/*.yaml').sort();
const schemaOf = (file: string) =>
  file.startsWith('content/references/')
    ? 'works.schema.json'
    : basename(file).replace('.yaml', '.schema.json');
const read = (file: string) => parseSource({ file, text: readFileSync(file, 'utf8') }).value;

describe('the schemas that editors complete from', () => {
  test('are all there, and no others', () => {
    expect(readdirSync(FOLDER).sort()).toEqual([...schemas.keys()].sort());
  });

  test.for([...schemas])('%s is fresh: if not, run “npm run schemas”', async ([file, schema]) => {
    const text = await format(inJson(schema), { parser: 'json', printWidth: 100 });
    expect(readFileSync(`${FOLDER}/${file}`, 'utf8')).toBe(text);
  });
});

describe('a file that is edited', () => {
  test.for(edited)('%s names its schema in its first line', (file) => {
    const [first] = readFileSync(file, 'utf8').split('\n');
    expect(first).toBe(`# yaml-language-server: $schema=../schemas/${schemaOf(file)}`);
  });

  test.for(edited)('%s is as its schema says', (file) => {
    const isValid = validator(schemaOf(file));
    isValid(read(file));
    expect(isValid.errors ?? []).toEqual([]);
  });
});

describe('a misspelling shows', () => {
  const CLAIMS = 'content/data/claims.yaml';
  const WORKS = 'content/references/since-2013.yaml';
  test.for([
    [CLAIMS, '  verdict: partly', '  verdct: partly', 'additionalProperties'],
    [CLAIMS, '  verdict: partly', '  verdict: partially', 'enum'],
    [CLAIMS, '  section: introduction', '  section: 3', 'type'],
    [CLAIMS, '- id: C-01', '- id: C-1', 'pattern'],
    [WORKS, '  type: webpage', '  type: web-page', 'enum'],
    [WORKS, '  title: Introduction', '  tilte: Introduction', 'additionalProperties'],
    [WORKS, '    - literal: DCMS', '    - literl: DCMS', 'additionalProperties'],
    [WORKS, '  URL: https', '  URL: ftp', 'pattern'],
    [WORKS, '  issued: 2010-08', '  issued: August 2010', 'pattern'],
    [WORKS, '    state: traced', '    state: found', 'enum'],
    [WORKS, '    seen-at:', '    seen_at:', 'additionalProperties'],
    [WORKS, '    status: unchecked', '    status: opened', 'enum'],
  ] as const)('in %s: “%s” as “%s”', ([file, right, wrong, keyword]) => {
    const text = readFileSync(file, 'utf8');
    expect(text).toContain(right);
    const isValid = validator(schemaOf(file));
    isValid(parseSource({ file, text: text.replace(right, wrong) }).value);
    expect(isValid.errors?.map((error) => error.keyword)).toContain(keyword);
  });
});

describe('an editor says', () => {
  type Field = Record<string, unknown> & { properties: Record<string, Field>; items: Field };
  const fieldsOf = (file: string) => (schemas.get(file) as Field).items.properties;

  test.for([
    ['timeline', 'date', 'Write text here; in quotation marks where it is a number'],
    ['timeline', 'cites', 'At least one source, such as [bach-2012]'],
    ['cases', 'typical', 'Write true or false'],
  ] as const)('of another type in a %s’s “%s” what to write', ([file, field, said]) => {
    expect(fieldsOf(`${file}.schema.json`)[field]?.['errorMessage']).toContain(said);
  });

  test('nothing of its own where values are listed, for it lists them', () => {
    expect(fieldsOf('timeline.schema.json')['kind']).not.toHaveProperty('errorMessage');
  });

  test('what a work’s date is written like where it matches no pattern, whatever its type', () => {
    const { $defs } = schemas.get('works.schema.json') as { $defs: Record<string, Field> };
    expect($defs['date']?.['patternErrorMessage']).toContain('Write a year (2012), a month');
  });

  test('what each value means of a work’s tracing and link', () => {
    const { $defs } = schemas.get('works.schema.json') as { $defs: Record<string, Field> };
    const { tracing, links } = $defs['work']?.properties ?? {};
    const chosen = [
      tracing?.properties['state'],
      tracing?.properties['seen'],
      links?.properties['status'],
    ];
    for (const field of chosen) {
      expect(field?.['enumDescriptions']).toHaveLength((field?.['enum'] as string[]).length);
    }
  });
});

describe('the schema of works takes all that the reader of works takes', () => {
  const isValid = compile(worksSchema);
  const reads = (work: unknown) =>
    readWorks([{ file: 'work.json', text: JSON.stringify(work) }]).problems.length === 0;
  /** A value that each kind of field may have. */
  const SAMPLES: Record<FieldKind, unknown[]> = {
    text: ['Words', 12],
    number: ['12A', 12],
    names: [[{ family: 'Bach', given: 'Stephen' }], [{ literal: 'Cabinet Office' }]],
    date: [
      2012,
      '2012',
      '2012-06',
      '2012-06-25',
      '2013-03/2013-05',
      '1844~',
      '-0043',
      '2012-21/2012-23',
      '2015/',
      { literal: 'Spring 2012' },
      { raw: '2012-06' },
      { 'date-parts': [['2012']], season: 1, circa: true },
    ],
    pages: ['399-415', 'iv', 7],
    doi: ['10.1111/j.1468-2338.2012.00693.x'],
    url: ['https://www.gov.uk/'],
    list: [['Co-operation', 'Health']],
    custom: [{ seen: true, shelves: ['A1'] }],
  };
  const fixtures = globSync('tests/bibliography/works/*.{yaml,json}').flatMap((file) => {
    const value = read(file);
    return Array.isArray(value) ? (value as unknown[]) : [value ?? {}];
  });

  const needed = new Set([...TYPES.values()].flat().flatMap((choice) => choice.split('|')));
  const full = Object.fromEntries(
    [...needed].map((field) => [field, SAMPLES[FIELDS.get(field) ?? 'text'][0]]),
  );

  test('of every type, and without each field that it may need', () => {
    for (const type of TYPES.keys()) {
      expect(isValid({ ...full, id: 'x', type }), type).toBe(true);
      for (const field of needed) {
        const work = { ...full, id: 'x', type, [field]: undefined };
        const asJson: unknown = JSON.parse(JSON.stringify(work));
        expect(isValid(asJson), `${type} without ${field}`).toBe(reads(asJson));
      }
    }
  });

  test('each kind of field in all its ways', () => {
    for (const [field, kind] of FIELDS) {
      for (const sample of SAMPLES[kind]) {
        const work = { id: 'x', type: 'document', title: 'A title', [field]: sample };
        expect([field, sample, reads(work)]).toEqual([field, sample, true]);
        expect([field, sample, isValid([work])]).toEqual([field, sample, true]);
      }
    }
  });

  test('works of all sorts', () => {
    const taken = [...plainWorks, ...oddWorks, ...fixtures].filter(reads);
    expect(taken.length).toBeGreaterThan(60);
    for (const work of taken) {
      isValid(work);
      expect([work, isValid.errors ?? []]).toEqual([work, []]);
    }
  });
});
