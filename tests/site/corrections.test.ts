import { describe, expect, test } from 'vitest';
import {
  factsOf,
  formerVerdicts,
  marksOf,
  namedCorrections,
  newestFirst,
} from '../../src/site/corrections.ts';
import { withCitations } from '../../src/site/tables.ts';
import { bibliographyOf } from '../bibliography/harvard.ts';
import {
  aCase,
  claim,
  correction,
  count,
  entry,
  form,
  outcome,
  page,
  section,
  tablesOf,
  term,
  works,
} from './invented.ts';

const EDITIONS = ['1.0', '1.1', '1.10'].map((number) => ({ number }));
const ledger = [
  {
    section: 'why-mutuals',
    number: 2,
    paragraphs: [
      entry('1', 'One.'),
      entry('1A', 'Between.'),
      entry('2', 'Gone.', { withdrawn: '1.1', see: '1' }),
    ],
  },
];
const tables = (corrections: readonly unknown[]) =>
  tablesOf({
    cases: [aCase('pool', 'The Pool')],
    claims: [claim('C-06')],
    counts: [count],
    forms: [form('cic', 'Community interest company')],
    glossary: [term('asset-lock', 'Asset lock')],
    outcomes: [outcome],
    ownership: [
      {
        id: 'service',
        name: 'Public service',
        owns: { usual: ['public'] },
        controls: { usual: ['public'] },
        pays: { usual: ['public'] },
        note: 'A note.',
        cites: ['hill-2012'],
      },
    ],
    corrections,
  });
const pages = [
  section('why-mutuals', 2, { title: 'Why mutuals?' }),
  section('what-is-a-mutual', 1, { title: 'What is a mutual?' }),
  page('about', { title: 'About', headings: [{ id: 'notes', text: 'Notes on it', depth: 2 }] }),
  page('claims', { title: 'Claims' }),
  page('cases', { title: 'Cases' }),
  page('how-many', { title: 'How many?' }),
  page('forms', { title: 'Forms' }),
  page('glossary', { title: 'Glossary' }),
];
const references = bibliographyOf(works);
const named = (...where: string[]) => {
  const rows = tables([correction('a', { where })]);
  return namedCorrections(withCitations(rows).corrections, {
    ledger,
    pages,
    tables: rows,
    references,
  });
};

describe('what a correction names', () => {
  test.for([
    ['2.1', 'Paragraph 2.1', 'Why mutuals?', '/why-mutuals/#p2-1'],
    ['2.1A', 'Paragraph 2.1A', 'Why mutuals?', '/why-mutuals/#p2-1A'],
    ['2.2', 'Paragraph 2.2', 'Why mutuals?', '/changes/#p2-2'],
    ['claims/C-06', 'C-06', 'Claims', '/claims/#c-06'],
    ['cases/pool', 'The Pool', 'Cases', '/cases/#pool'],
    ['counts/first', 'Mutuals: more than 1,300', 'How many?', '/how-many/#first'],
    ['forms/cic', 'Community interest company', 'Forms', '/forms/#cic'],
    ['glossary/asset-lock', 'Asset lock', 'Glossary', '/glossary/#asset-lock'],
    ['outcomes/absence', 'Days of absence', undefined, undefined],
    ['ownership/service', 'Public service', 'What is a mutual?', '/what-is-a-mutual/'],
    ['references/board-2014', 'Board of Rivers (2014)', 'References', '/references/#board-2014'],
    ['about#notes', 'Notes on it', 'About', '/about/#notes'],
    ['about', 'About', undefined, '/about/'],
  ])('%s has a name, and leads there', async ([where = '', name, page, to]) => {
    const [found] = await named(where);
    expect(found?.places).toEqual([{ name, page, to }]);
    expect(found?.title).toBe(name);
  });

  test('makes the title, of which two are named', async () => {
    const titles = [];
    for (const where of [
      ['2.1', 'about'],
      ['2.1', 'about', 'claims/C-06'],
    ]) {
      titles.push((await named(...where))[0]?.title);
    }
    expect(titles).toEqual(['Paragraph 2.1; About', 'Paragraph 2.1; About and 1 more']);
  });
});

test('the newest comes first, then the later edition, then what is more serious', () => {
  const at = (id: string, date: string, edition: string, seriousness: string) => ({
    ...correction(id, { date, edition }),
    seriousness: seriousness as 'wrong',
  });
  const rows = [
    at('old', '2026-11-30', '1.1', 'wrong'),
    at('mere', '2026-12-01', '1.1', 'wording'),
    at('grave', '2026-12-01', '1.1', 'wrong'),
    at('later', '2026-12-01', '1.10', 'wording'),
  ];
  expect(newestFirst(rows, EDITIONS).map(({ id }) => id)).toEqual([
    'later',
    'grave',
    'mere',
    'old',
  ]);
});

describe('a place that was corrected', () => {
  const rows = [
    correction('second', { where: ['2.1'] }),
    correction('first', { where: ['claims/C-06', '2.1'] }),
    { ...correction('mere', { where: ['2.2', '2.1'] }), seriousness: 'wording' as const },
  ];

  test('leads to each of its corrections, but to none of mere wording', () => {
    expect([...marksOf(rows)]).toEqual([
      [
        '2.1',
        [
          { text: 'corrected', to: '/corrections/#second' },
          { text: 'again', to: '/corrections/#first' },
        ],
      ],
      ['claims/C-06', [{ text: 'corrected', to: '/corrections/#first' }]],
    ]);
  });
});

test('a claim has the verdicts that it had before, of each correction that changed one', () => {
  const rows = [
    correction('again', { edition: '1.10', where: ['claims/C-06'], 'verdict-was': 'partly' }),
    correction('other', { where: ['claims/C-06'] }),
    correction('first', { edition: '1.1', where: ['claims/C-06'], 'verdict-was': 'right' }),
    correction('elsewhere', { where: ['claims/C-07'], 'verdict-was': 'right' }),
  ];
  expect(formerVerdicts('C-06', rows)).toEqual([
    { text: 'until edition 1.10: partly', to: '/corrections/#again' },
    { text: 'until edition 1.1: right', to: '/corrections/#first' },
  ]);
  expect(factsOf(correction('a', { edition: '1.1', 'verdict-was': 'right' }))).toEqual([
    { name: 'What it said', text: 'That it was so.' },
    { name: 'What it says now', text: 'That it is not.' },
    { name: 'Verdict', text: 'until edition 1.1: right' },
  ]);
});
