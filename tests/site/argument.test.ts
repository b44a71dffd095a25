import { expect, test } from 'vitest';
import { argumentOf, countVerdicts } from '../../src/site/argument.ts';
import type { Row } from '../../src/site/tables.ts';
import { section } from './invented.ts';

const claim = (id: string, of: string, verdict: Row<'claims'>['verdict']) =>
  ({ id, section: of, verdict }) as Row<'claims'>;
const claims = [
  claim('C-01', 'second', 'right'),
  claim('C-02', 'first', 'contested'),
  claim('C-03', 'second', 'partly'),
  claim('C-04', 'second', 'right'),
];

test('each section has its claims, in the order of the register', () => {
  const essay = [section('first', 1), section('second', 2, { side: 'for' }), section('third', 3)];
  expect(
    argumentOf(essay, claims).map(({ slug, side, claims }) => [
      slug,
      side,
      claims.map((c) => c.id),
    ]),
  ).toEqual([
    ['first', undefined, ['C-02']],
    ['second', 'for', ['C-01', 'C-03', 'C-04']],
  ]);
});

test('verdicts are counted from best to worst, and those that no claim has are left out', () => {
  expect(countVerdicts(claims)).toEqual([
    { verdict: 'right', count: 2 },
    { verdict: 'partly', count: 1 },
    { verdict: 'contested', count: 1 },
  ]);
  expect(countVerdicts([])).toEqual([]);
});
