import { expect, test } from 'vitest';
import { caseTable, casesByName, yearsInWords } from '../../src/site/case-table.ts';
import { aCase, tablesOf } from './invented.ts';

test.for([
  [{ from: '2012', until: '2025' }, '2012–2025'],
  [{ until: '2020' }, 'until 2020'],
  [{ from: '2006', seen: '2024' }, '2006, still there in 2024'],
  [{ seen: '2024' }, 'there in 2024'],
  [{ from: '2014' }, 'from 2014'],
  [{ planned: '2013' }, 'a plan in 2013'],
] as const)('%o are “%s”', ([years, words]) => {
  expect(yearsInWords(years)).toBe(words);
});

test('a line for each case, by name, without what is not known', () => {
  const { cases } = tablesOf({
    cases: [
      {
        ...aCase('pool', 'The Pool'),
        form: 'A company',
        happened: 'Staff ran it from 2012 to 2015.',
        years: { from: '2012', until: '2015' },
      },
      { ...aCase('ark', 'Ark'), after: { where: 'continues', text: 'In business.' } },
      { ...aCase('den', 'Den'), after: { where: 'nhs', text: 'It never left.' } },
      { ...aCase('elm', 'Elm'), after: { where: 'unknown', ended: true, text: 'Gone.' } },
    ],
  });
  expect(
    caseTable(casesByName(cases)).map(({ id, form, years, began, outcome }) => [
      id,
      form,
      years,
      began,
      outcome,
    ]),
  ).toEqual([
    ['ark', undefined, undefined, undefined, 'No end found'],
    ['den', undefined, undefined, undefined, 'It never left.'],
    ['elm', undefined, undefined, undefined, 'Ended; who took over was not found'],
    ['pool', 'A company', '2012–2015', '2012', 'Went to the council'],
  ]);
});
