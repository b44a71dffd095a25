import { expect, test } from 'vitest';
import { rowsOf } from './rows.ts';

const reasons = rowsOf('claims').find(({ id }) => id === 'C-26')?.['reasons'];

interface Ended {
  name: string;
  where: string;
}

const ended = rowsOf('cases').flatMap(({ name, after }): Ended[] => {
  const { where, ended: isOver } = after as { where: string; ended?: boolean };
  return isOver ? [{ name: name as string, where }] : [];
});

test('what is said of mutuals that ended names each case in which a private firm took part', () => {
  const named = ended.filter(({ name }) => String(reasons).includes(name));
  const taken = ended.filter(({ where }) => ['private', 'mixed'].includes(where));
  expect(taken.length).toBeGreaterThan(0);
  expect(named).toEqual(taken);
});

test('and most of the other cases went to the NHS, to councils or to both, as it says', () => {
  expect(reasons).toMatch(/Most of the others went to the NHS, to councils or to both/u);
  const others = ended.filter(({ where }) => !['private', 'mixed'].includes(where));
  const back = others.filter(({ where }) => ['nhs', 'council', 'public'].includes(where));
  expect(back.length).toBeGreaterThan(others.length / 2);
});
