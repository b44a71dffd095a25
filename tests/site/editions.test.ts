import { expect, test } from 'vitest';
import { currentEdition } from '../../src/site/editions.ts';

test('the last edition is published, and says when the first one was', () => {
  const editions = [
    { number: '1.0', date: '2026-11-23' },
    { number: '1.1', date: '2027-01-02' },
  ];
  expect(currentEdition(editions)).toEqual({
    number: '1.1',
    date: '2027-01-02',
    first: '2026-11-23',
  });
});

test('without an edition nothing can be published', () => {
  expect(() => currentEdition([])).toThrow('no edition in content/data/editions.yaml');
});
