import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CslItem, Name } from '../../src/bibliography/index.ts';
import { bibliographyOf } from './harvard.ts';
import { works } from './pandoc/works.ts';

const bibliography = bibliographyOf(works);
const ids = works.map(({ id }) => id);

/** What Pandoc reads back from our own BibTeX file: see write-read-back.ts. */
const readBack = JSON.parse(
  readFileSync(new URL('pandoc/read-back.json', import.meta.url), 'utf8'),
) as { bib: string; items: CslItem[] };

const nameOf = ({
  family,
  given,
  literal,
  'non-dropping-particle': particle,
  'dropping-particle': dropping,
}: Name) => literal ?? [given, dropping, particle, family].filter(Boolean).join(' ');
const plain = (text: unknown) =>
  String(text)
    .replace(/<[^>]*>|[‘’“”"'`]/gu, '')
    .toLowerCase();

describe('BibTeX', () => {
  test('has one entry a work, under its own id', async () => {
    const text = await bibliography.export(ids, 'bib');
    expect([...text.matchAll(/^@\w+\{(.+),$/gmu)].map(([, id]) => id).sort()).toEqual(
      [...ids].sort(),
    );
  });

  test('is the file that Pandoc read back', async () => {
    expect(await bibliography.export(ids, 'bib')).toBe(readBack.bib);
  });

  test.for(works.map((work) => [work.id, work] as const))('%s survives', ([id, work]) => {
    const back = readBack.items.find((item) => item.id === id);
    expect(back, id).toBeDefined();
    expect(plain(back?.title)).toBe(plain(work.title));
    const names = (item: CslItem | undefined) => (item?.author ?? item?.editor ?? []).map(nameOf);
    // Pandoc curls apostrophes as it reads
    expect(names(back)).toEqual(names(work).map((name) => name.replace("'", '’')));
    expect(back?.DOI).toBe(work.DOI);
    expect(back?.URL).toBe(work.URL);
    expect(back?.issued?.['date-parts']?.[0]?.[0]).toBe(work.issued?.['date-parts']?.[0]?.[0]);
    if (work.page) expect(back?.page?.replace('–', '-')).toBe(work.page);
  });
});

describe('RIS', () => {
  test('has one record a work, each field on one line', async () => {
    const text = await bibliography.export(ids, 'ris');
    const records = text.trim().split(/\n(?=TY {2}- )/u);
    expect(records).toHaveLength(works.length);
    for (const line of text.split('\n').filter(Boolean))
      expect(line).toMatch(/^[A-Z][A-Z0-9] {2}-/u);
    for (const { title } of works) expect(text).toContain(`TI  - ${title}`);
  });

  test.for([
    ['le-grand', 'AU  - Le Grand, Julian'],
    ['berg', 'AU  - van der Berg, Jan'],
    ['page-a', 'AU  - Cabinet Test,'],
    ['one', 'SP  - 101'],
    ['one', 'EP  - 140'],
    ['one', 'DO  - 10.1000/182'],
    ['news', 'DA  - 2013/04/30/'],
    ['news', 'AU  - Gale, Kit'],
    ['report', 'DA  - 2011/06//'],
    ['page-accessed', 'Y2  - 2026/11/23/'],
    ['document', 'AU  - Needle,'],
  ] as const)('%s: %s', async ([id, line]) => {
    expect((await bibliography.export([id], 'ris')).split('\n')).toContain(line);
  });
});

describe('CSL-JSON', () => {
  test('is the records themselves, in the order of the list', async () => {
    const items = JSON.parse(await bibliography.export(ids, 'json')) as CslItem[];
    expect(items.map(({ id }) => id)).toEqual(await bibliography.sort());
    for (const item of items) expect(item).toEqual(works.find(({ id }) => id === item.id));
  });
});
