import { describe, expect, test } from 'vitest';
import { relationsOf } from '../../src/site/relations.ts';
import { aCase, claim, form, tablesOf } from './invented.ts';

const question = (id: string, rest: Record<string, unknown> = {}) => ({
  id,
  ask: `What of ${id}?`,
  evidence: 'None.',
  cites: ['lake-2013'],
  ...rest,
});
const relations = relationsOf(
  tablesOf({
    forms: [form('cic', 'Community interest company'), form('llp', 'Partnership')],
    cases: [{ ...aCase('pool', 'The Pool'), forms: ['cic'] }, aCase('park', 'The Park')],
    claims: [claim('C-01', { cases: ['park', 'pool'] }), claim('C-02')],
    worksheet: [
      {
        id: 'market',
        title: 'The market',
        why: 'It matters.',
        claims: ['C-02'],
        questions: [
          question('buyers', { cases: ['pool'], claims: ['C-01'], forms: ['cic'] }),
          ...['length', 'rivals', 'tax'].map((id) => question(id)),
        ],
      },
    ],
  }),
);
const idsOf = (row: string) =>
  Object.fromEntries(
    Object.entries(relations.get(row) ?? {}).map(([table, rows]) => [
      table,
      rows.map(({ id }) => id),
    ]),
  );
const none = { forms: [], cases: [], claims: [], worksheet: [] };

describe('a relation that is written in one row stands with both', () => {
  test.for([
    ['forms/cic', { cases: ['pool'], worksheet: ['buyers'] }],
    ['cases/pool', { forms: ['cic'], claims: ['C-01'], worksheet: ['buyers'] }],
    ['cases/park', { claims: ['C-01'] }],
    // in the order of their own table, however they are listed
    ['claims/C-01', { cases: ['pool', 'park'], worksheet: ['buyers'] }],
    ['claims/C-02', { worksheet: ['market'] }],
    ['worksheet/market', { claims: ['C-02'] }],
    ['worksheet/buyers', { forms: ['cic'], cases: ['pool'], claims: ['C-01'] }],
    ['forms/llp', {}],
  ] as const)('%s', ([row, others]) => {
    expect(idsOf(row)).toEqual({ ...none, ...others });
  });

  test('with what readers know the other by, and where it is', () => {
    expect(relations.get('cases/pool')).toMatchObject({
      forms: [{ name: 'Community interest company', to: '/forms/#cic' }],
      claims: [{ name: 'C-01 is claimed.', to: '/claims/#c-01' }],
      worksheet: [{ name: 'What of buyers?', to: '/should-your-service-go/#buyers' }],
    });
  });
});
