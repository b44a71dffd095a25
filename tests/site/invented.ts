/** Invented pages, rows and works for tests of the site's own logic. */
import type { z } from 'astro/zod';
import type { CslItem } from '../../src/bibliography/index.ts';
import type { Citation } from '../../src/markdown/index.ts';
import { correctionSchema } from '../../src/schemas/corrections.ts';
import { ROWS, type TableName } from '../../src/schemas/index.ts';
import type { Section, WrittenPage } from '../../src/site/sections.ts';
import type { Tables } from '../../src/site/tables.ts';

export const page = (slug: string, rest: Partial<WrittenPage> = {}): WrittenPage => ({
  slug,
  title: `The page ${slug}`,
  description: `What ${slug} says.`,
  headings: [],
  citations: [],
  footnotes: [],
  terms: [],
  Content: undefined as never,
  ...rest,
});

export const section = (slug: string, order: number, rest: Partial<Section> = {}): Section => ({
  ...page(slug),
  order,
  part: 'essay',
  question: `What of ${slug}?`,
  answer: 'This.',
  ...rest,
});

/** A citation of these works, each of which has an anchor that begins with a name. */
export const citation = (name: string, ...ids: string[]): Citation => ({
  cluster: { mode: 'parenthetical', items: ids.map((id) => ({ id })) },
  anchors: ids.map((id) => `${name}-${id}`),
  sentence: ['It is so ', 0, '.'],
});

const none = Object.fromEntries(Object.keys(ROWS).map((name) => [name, []])) as unknown as Tables;

/** Tables of these rows, as their schemas read them; all others are empty. */
export const tablesOf = (rows: Partial<Record<TableName, readonly unknown[]>>): Tables => ({
  ...none,
  ...(Object.fromEntries(
    Object.entries(rows).map(([name, each]) => [
      name,
      each.map((row) => ROWS[name as TableName].parse(row)),
    ]),
  ) as unknown as Partial<Tables>),
});

const book = (id: string, family: string, year: number, title: string): CslItem => ({
  id,
  type: 'book',
  author: [{ family, given: 'Jo' }],
  issued: { 'date-parts': [[year]] },
  title,
  publisher: 'Example Press',
  'publisher-place': 'Leeds',
});

export const works: CslItem[] = [
  book('hill-2012', 'Hill', 2012, 'A book of hills'),
  book('lake-2013', 'Lake', 2013, 'A book of lakes'),
  {
    id: 'board-2014',
    type: 'webpage',
    author: [{ literal: 'Board of Rivers' }],
    issued: { 'date-parts': [[2014, 3]] },
    title: 'Rivers <in> brief',
    URL: 'https://example.org/rivers',
  },
];

export const count = {
  id: 'first',
  date: '2012-06',
  value: 1300,
  bound: 'more than',
  counted: 'Mutuals',
  scope: 'England',
  series: 'survey',
  'said-by': 'A survey',
  cites: ['hill-2012, p. 4'],
  promoter: false,
  note: 'None.',
};

export const outcome = {
  id: 'absence',
  value: 'down 20%',
  of: 'Days of absence',
  date: '2012',
  'said-by': 'A survey',
  'self-reported': true,
  scope: 'Nine mutuals',
  cites: ['hill-2012'],
};

export const aCase = (id: string, name: string) => ({
  id,
  name,
  typical: true,
  what: 'Ran a pool.',
  happened: 'It left the council.',
  after: { where: 'council', ended: true, text: 'Back to the council.' },
  lesson: 'Pools leak.',
  cites: ['lake-2013'],
});

export const claim = (id: string, rest: Record<string, unknown> = {}) => ({
  id,
  section: 'why-mutuals',
  claim: `${id} is claimed.`,
  cites: [],
  'source-checked': 'In full.',
  verdict: 'right',
  short: 'as found',
  reasons: `${id} was checked.`,
  sources: ['lake-2013'],
  'last-checked': '2026-11-01',
  'next-check': '2027-11-01',
  ...rest,
});

export const term = (id: string, name: string, cites: string[] = ['hill-2012']) => ({
  id,
  term: name,
  meaning: `What ${name} means.`,
  cites,
});

export const form = (id: string, name: string) => ({
  id,
  name,
  law: 'An Act',
  control: 'Its members.',
  example: 'None was found.',
  cites: ['hill-2012'],
});

/** A correction of a paragraph, as its schema reads it. */
export const correction = (id: string, rest: Partial<z.input<typeof correctionSchema>> = {}) =>
  correctionSchema.parse({
    id,
    date: '2026-12-01',
    edition: '1.1',
    where: ['2.1'],
    seriousness: 'wrong',
    said: 'That it was so.',
    says: 'That it is not.',
    why: 'It was not.',
    ...rest,
  });

/** A paragraph of the ledger. */
export const entry = (number: string, text: string, rest: Record<string, unknown> = {}) => ({
  number,
  edition: '1.0',
  hash: '00000000',
  text,
  ...rest,
});
