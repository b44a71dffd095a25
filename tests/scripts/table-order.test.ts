import { expect, test } from 'vitest';
import { orderOf } from '../../src/scripts/page/table-order.ts';

const sorted = (cells: (string | undefined)[], direction: 'ascending' | 'descending') =>
  orderOf(cells, direction).map((at) => cells[at]);

test.for([
  ['words, capitals beside small letters', ['pool', 'Ark', 'den'], ['Ark', 'den', 'pool']],
  [
    'years, those without a start after the others',
    ['until 2009', '2012', '1993'],
    ['1993', '2012', 'until 2009'],
  ],
  ['numbers by what they are worth', ['10', '9', '100'], ['9', '10', '100']],
] as const)('%s', ([, cells, order]) => {
  expect(sorted([...cells], 'ascending')).toEqual(order);
  expect(sorted([...cells], 'descending')).toEqual(order.toReversed());
});

test('what is not known stands last, whichever way', () => {
  expect(sorted([undefined, 'b', 'a'], 'ascending')).toEqual(['a', 'b', undefined]);
  expect(sorted([undefined, 'b', 'a'], 'descending')).toEqual(['b', 'a', undefined]);
});

test('rows that say the same keep their order, whichever way', () => {
  expect(orderOf(['a', 'b', 'a'], 'ascending')).toEqual([0, 2, 1]);
  expect(orderOf(['a', 'b', 'a'], 'descending')).toEqual([1, 0, 2]);
});
