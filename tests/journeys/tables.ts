import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse as parseCsv } from 'csv-parse/sync';
import type { APIRequestContext } from '@playwright/test';
import { rowsOf, type Row } from '../content/rows.ts';
import { expect } from './test.ts';

/** Expects a table's files to be read by a real reader of CSV, and by its own JSON Schema. */
export async function expectFiles(request: APIRequestContext, path: string, name: string) {
  const rows = rowsOf(name);
  const get = async (ending: string) => {
    const response = await request.get(`${path}.${ending}`);
    expect(response.status(), `${path}.${ending}`).toBe(200);
    return response.text();
  };
  const csv = parseCsv(await get('csv'), { columns: true, bom: true }) as Record<string, string>[];
  expect(csv.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
  for (const cell of csv.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^[=+@-]/u);

  const json = JSON.parse(await get('json')) as Row[];
  expect(json.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  const isValid = ajv.compile(JSON.parse(await get('schema.json')) as object);
  expect(isValid(json), JSON.stringify(isValid.errors)).toBe(true);
  expect(isValid([{ ...json[0], surprise: true }])).toBe(false);
  return { csv, json };
}
