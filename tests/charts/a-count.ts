import type { Count } from '../../src/schemas/counts.ts';

/** A count of the official list for England, unless `rest` says otherwise. */
export const count = (date: string, value: number, rest: Partial<Count> = {}): Count => ({
  id: `of-${date}`,
  date,
  value,
  bound: 'exactly',
  counted: 'Mutuals',
  scope: 'England',
  series: 'official list',
  'said-by': 'Somebody',
  cites: ['a-work'],
  promoter: false,
  note: 'A note.',
  ...rest,
});
