import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { page, textFile } from '../builds/pages.ts';
import { rowsOf, type Row } from '../content/rows.ts';
import { compileSchema } from './schema.ts';

/** Every table that can be taken away: the page that offers it, and the name of its file. */
const TABLES = [
  ['claims', 'claims'],
  ['how-many', 'counts'],
  ['timeline', 'timeline'],
  ['cases', 'cases'],
  ['forms', 'forms'],
  ['forms', 'procurement'],
  ['glossary', 'glossary'],
  ['should-your-service-go', 'worksheet'],
  ['what-is-a-mutual', 'ownership'],
  ['what-is-a-mutual', 'road'],
  ['conclusion', 'balance'],
] as const;

const ids = (rows: readonly Record<string, unknown>[]) => rows.map(({ id }) => id);

describe.for(TABLES)('%s: the table %s', ([slug, name]) => {
  const path = `${slug}/${name}`;
  const rows = rowsOf(name);
  const json = () => JSON.parse(textFile(`${path}.json`)) as Row[];

  // the worksheet is filled in, and its page offers no table
  test.skipIf(name === 'worksheet')('is offered as CSV, JSON and JSON Schema', () => {
    const hrefs = [...page(`${slug}/`).document.querySelectorAll('a[href]')].map((link) =>
      link.getAttribute('href'),
    );
    expect(hrefs).toEqual(
      expect.arrayContaining(['csv', 'json', 'schema.json'].map((end) => `/${path}.${end}`)),
    );
  });

  test('has every row in a CSV file that a real reader of CSV reads, and that no spreadsheet runs', () => {
    const csv = parseCsv(textFile(`${path}.csv`), { columns: true, bom: true }) as Row[];
    expect(ids(csv)).toEqual(ids(rows));
    const cells = csv.flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^[=+@-]/u.test(String(cell)))).toEqual([]);
  });

  test('has every row in a JSON file that its own schema allows, and that allows no other field', () => {
    expect(ids(json())).toEqual(ids(rows));
    const isValid = compileSchema(JSON.parse(textFile(`${path}.schema.json`)) as object);
    expect(isValid(json()), JSON.stringify(isValid.errors)).toBe(true);
    expect(isValid([{ ...json()[0], surprise: true }])).toBe(false);
  });
});

test('every field of the counts is explained beside them', () => {
  const explained = [...page('how-many/').document.querySelectorAll('dl.facts dt code')].map(
    ({ textContent }) => textContent,
  );
  const rows = JSON.parse(textFile('how-many/counts.json')) as Row[];
  expect(explained.toSorted()).toEqual([...new Set(rows.flatMap(Object.keys))].sort());
});
