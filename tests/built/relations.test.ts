import { describe, expect, test } from 'vitest';
import { page } from '../builds/pages.ts';
import { rowsOf, type Row } from '../content/rows.ts';

const PAGES = {
  forms: 'forms/',
  cases: 'cases/',
  claims: 'claims/',
  worksheet: 'should-your-service-go/',
} as const;
type Table = keyof typeof PAGES;

/** What shows a row: the links in it are those of the row alone. */
const HOLDERS = 'tr[id], .case, .card, .question, .topic';
const addressOf = (table: Table, id: string) => `/${PAGES[table]}#${id.toLowerCase()}`;

/** The addresses that a row links to. */
function linksOf(table: Table, id: string): string[] {
  const { document } = page(PAGES[table]);
  const holder = document.getElementById(id.toLowerCase())?.closest(HOLDERS);
  return [...(holder?.querySelectorAll('a[href]') ?? [])]
    .filter((link) => !holder?.matches('.topic') || !link.closest('.question'))
    .map((link) => link.getAttribute('href') ?? '');
}

const named = (table: Table, rows: readonly Row[]) =>
  rows.flatMap((row) =>
    (['forms', 'cases', 'claims'] as const)
      .filter((other) => other !== table)
      .flatMap((other) =>
        ((row[other] ?? []) as string[]).map((id): [Table, string, Table, string] => [
          table,
          row.id,
          other,
          id,
        ]),
      ),
  );
const topics = rowsOf('worksheet');
const relations = [
  ...named('cases', rowsOf('cases')),
  ...named('claims', rowsOf('claims')),
  ...named('worksheet', topics),
  ...named(
    'worksheet',
    topics.flatMap(({ questions }) => questions as Row[]),
  ),
];

test('there are relations between all four', () => {
  const pairs = new Set(relations.map(([table, , other]) => `${table} ${other}`));
  expect([...pairs].sort()).toEqual([
    'cases forms',
    'claims cases',
    'worksheet cases',
    'worksheet claims',
    'worksheet forms',
  ]);
});

describe('rows that belong together link to each other', () => {
  test.for(relations)('%s/%s and %s/%s', ([table, id, other, otherId]) => {
    expect(linksOf(table, id)).toContain(addressOf(other, otherId));
    expect(linksOf(other, otherId)).toContain(addressOf(table, id));
  });
});
