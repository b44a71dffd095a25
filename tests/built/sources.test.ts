import { parse as parseCsv } from 'csv-parse/sync';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { flat, page, pagesOf, textFile } from '../builds/pages.ts';
import { OTHER, ROOT, type BuiltSite } from '../builds/sites.ts';
import { compileSchema } from './schema.ts';

interface Row {
  id: string;
  health: string;
  [field: string]: unknown;
}
const rowsOf = (site: BuiltSite) => JSON.parse(textFile('sources/sources.json', site)) as Row[];
const itemsOf = (site: BuiltSite) => [
  ...page('./sources/', site).document.querySelectorAll('.sources > li'),
];
const opened = parse(readFileSync('content/data/links.yaml', 'utf8')) as { outcome?: string }[];
const works = globSync('content/references/*.yaml').flatMap(
  (file) => parse(readFileSync(file, 'utf8')) as { id: string; links?: { status: string } }[],
);

describe('the page of sources', () => {
  const { document } = page('./sources/');
  const text = flat(document.querySelector('main')?.textContent);

  test('has every source, in the order of the references, with a link to its record', () => {
    const links = itemsOf(ROOT).map((item) => item.querySelector('a')?.getAttribute('href'));
    const records = [...page('./references/').document.querySelectorAll('.record')];
    expect(links).toEqual(records.map(({ id }) => `/references/#${id}`));
    expect(links).toHaveLength(works.length);
  });

  test('claims of no source more than was found out by opening it', () => {
    const found = opened.filter(({ outcome }) => outcome).length;
    const recorded = works.filter(({ links }) => (links?.status ?? 'unchecked') !== 'unchecked');
    // as long as nobody has opened any, that is all there is to say
    if (found + recorded.length === 0) {
      expect(text).toContain('We have not yet opened any of these links.');
      expect(text).not.toMatch(/Opened by us on/u);
      const said = itemsOf(ROOT).map((item) => flat(item.querySelector('strong')?.textContent));
      expect(new Set(said)).toEqual(new Set(['Never opened by us.', 'No link in our record.']));
    } else expect(text).not.toContain('We have not yet opened any of these links.');
  });

  test('has a chart with the numbers that its filter has', () => {
    const svg = flat(document.querySelector('.chart-figure svg')?.textContent);
    const choices = [...document.querySelectorAll('input[name=health]:not([value=""])')];
    expect(choices.length).toBeGreaterThan(0);
    for (const choice of choices) {
      const [, label = '', count = ''] =
        /^(.*) \((\d+)\)$/u.exec(flat(choice.parentElement?.textContent)) ?? [];
      expect(svg).toContain(label);
      expect(svg).toContain(count);
      const value = choice.getAttribute('value');
      const shown = itemsOf(ROOT).filter((item) => item.getAttribute('data-health') === value);
      expect(shown).toHaveLength(Number(count));
    }
  });

  test('is led to from the references, and is in the list of pages', () => {
    const references = page('./references/').document.querySelector('main');
    expect(references?.querySelector('a[href="/sources/"]')).not.toBeNull();
    for (const { path, document } of pagesOf(ROOT))
      if (document.querySelector('#site-map'))
        expect(document.querySelector('#site-map a[href="/sources/"]'), path).not.toBeNull();
  });
});

describe.for([
  ['this site', ROOT],
  ['another one', OTHER],
] as const)('the data of %s', ([, site]) => {
  test('have every source in CSV and JSON, which its own schema allows', () => {
    const rows = rowsOf(site);
    const csv = parseCsv(textFile('sources/sources.csv', site), {
      columns: true,
      bom: true,
    }) as Row[];
    expect(csv.map(({ id, health }) => [id, health])).toEqual(
      rows.map(({ id, health }) => [id, health]),
    );
    const isValid = compileSchema(
      JSON.parse(textFile('sources/sources.schema.json', site)) as object,
    );
    expect(isValid(rows), JSON.stringify(isValid.errors)).toBe(true);
    expect(isValid([{ ...rows[0], surprise: true }])).toBe(false);
  });
});

describe('sources that were opened', () => {
  const rows = new Map(rowsOf(OTHER).map((row) => [row.id, row]));

  test('are as their links were found', () => {
    const health = ['live', 'moved', 'gone', 'kept', 'walled', 'left', 'unopened', 'three'].map(
      (id) => [id, rows.get(id)?.health],
    );
    expect(Object.fromEntries(health)).toEqual({
      live: 'live',
      moved: 'live',
      gone: 'gone',
      kept: 'copy',
      walled: 'unclear',
      left: 'copy',
      unopened: 'unopened',
      three: 'nowhere',
    });
  });

  test('are told with the day, and with the copy first where the link is gone', () => {
    const records = new Map(
      pagesOf(OTHER)
        .filter(({ path }) => path.startsWith('references/'))
        .flatMap(({ document }) => [...document.querySelectorAll('.record')])
        .map((record) => [record.id, record.querySelector('.links')]),
    );
    const told = (id: string) => flat(records.get(id)?.textContent);
    expect(told('live')).toBe('Open the work Opened by us on 1 December 2026, and the work found.');
    expect(told('unopened')).toBe('Open the work Link not yet opened by us.');
    expect(told('kept')).toBe(
      'Archived copy of 30 March 2013 Open the work Opened by us on 2 December 2026; the work is gone. Last seen live on 30 November 2026.',
    );
    expect(told('left')).toBe(
      'Archived copy Copy opened by us on 2 December 2026, and the work found.',
    );
    expect(told('gone')).toBe('Open the work Opened by us on 2 December 2026; the work is gone.');
    const [first] = records.get('kept')?.querySelectorAll('a') ?? [];
    expect(first?.getAttribute('href')).toBe('https://archive.example/2013/kept');
  });

  test('are counted, with the last day', () => {
    const text = flat(page('./sources/', OTHER).document.querySelector('main')?.textContent);
    expect(text).toContain('We have opened 6 of these links, the latest on 2 December 2026.');
    expect(page('./references/', OTHER).html).toContain('We have opened the links of 6 of them.');
  });

  test('stand on one page as long as they are few, and then those alone that are not live', () => {
    expect(
      itemsOf(OTHER)
        .map((item) => item.getAttribute('data-health'))
        .sort(),
    ).toEqual(['copy', 'copy', 'gone', 'unclear']);
  });
});
