import { describe, expect, test } from 'vitest';
import {
  factsOf,
  formerVerdicts,
  markInWords,
  marksOf,
  namedCorrections,
  newestFirst,
  wordingsOf,
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
    road: [
      {
        id: 'contract',
        step: 'A contract to win',
        points: [
          {
            id: 'lost',
            title: 'A contract is lost',
            where: 'The Pool, 2011',
            happened: 'It lost.',
            fate: 'ends',
            cases: ['pool'],
          },
        ],
      },
    ],
    timeline: [
      {
        id: 'white-paper',
        date: '2010',
        when: '2010',
        kind: 'policy',
        event: 'A white paper came out.',
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
  page('timeline', { title: 'What happened when' }),
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
    ['road/lost', 'A contract is lost', 'What is a mutual?', '/what-is-a-mutual/'],
    ['ownership/service', 'Public service', 'What is a mutual?', '/what-is-a-mutual/'],
    ['references/board-2014', 'Board of Rivers (2014)', 'References', '/references/#board-2014'],
    ['about#notes', 'Notes on it', 'About', '/about/#notes'],
    ['about', 'About', undefined, '/about/'],
  ])('%s has a name, and leads there', async ([where = '', name, page, to]) => {
    const [found] = await named(where);
    expect(found?.places).toEqual([{ name, page, to }]);
  });

  test.for([
    [['2.1', '2.2'], 'Paragraphs 2.1 and 2.2'],
    [['3.3', '3.5', '4.1'], 'Paragraphs 3.3, 3.5 and 4.1'],
    [['3.3', '3.5', '4.1', '4.3', '5.3'], 'Paragraphs 3.3, 3.5 and 3 more'],
    [['claims/C-06'], 'Claim C-06'],
    [
      ['2.1', 'about', 'claims/C-06', 'cases/pool', 'claims/C-07', '2.2'],
      'Paragraphs 2.1 and 2.2; About; The Pool; claims C-06 and C-07',
    ],
    [['references/board-2014', '2.1A'], 'Board of Rivers (2014); paragraph 2.1A'],
    [['timeline/white-paper'], 'What happened when, 2010'],
    [['road/lost'], 'A contract is lost'],
    [
      ['cases', 'cases/pool', 'how-many', 'forms/cic', 'glossary/asset-lock', 'outcomes/absence'],
      'Cases, How many? and 2 more pages',
    ],
  ] as const)('%j makes a title in words', async ([where, title]) => {
    expect((await named(...where))[0]?.title).toBe(title);
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

  test('leads to the newest of its corrections, but to none of mere wording', () => {
    expect([...marksOf(rows)]).toEqual([
      ['2.1', { times: 2, to: '/corrections/#second' }],
      ['claims/C-06', { times: 1, to: '/corrections/#first' }],
    ]);
  });

  test('says how often, where that is more than once', () => {
    expect([1, 2, 3].map((times) => markInWords('Paragraph 2.1', { times, to: '/' }))).toEqual([
      undefined,
      'Paragraph 2.1: corrected twice',
      'Paragraph 2.1: corrected 3 times',
    ]);
  });
});

test('the old and the new words are those of the edition that made the correction', () => {
  const changed = [
    ['2.1', ['1.1']],
    ['2.2', ['1.2']],
    ['2.3', ['1.1', '1.2']],
    ['2.4', ['1.1']],
  ].map(([number, editions]) => ({
    id: `p${String(number).replace('.', '-')}`,
    number: String(number),
    changes: [editions].flat().map((to = '') => ({ from: '1.0', to, before: [], after: [] })),
  }));
  const row = correction('a', { edition: '1.1', where: ['2.3', 'claims/C-06', '2.2', '2.1'] });
  expect(wordingsOf(row, changed)).toEqual([
    { number: '2.3', to: '/changes/#p2-3' },
    { number: '2.1', to: '/changes/#p2-1' },
  ]);
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
