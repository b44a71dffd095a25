import { expect, test } from 'vitest';
import { VERDICTS } from '../../src/schemas/claims.ts';
import { verdictFirst, verdictInShort, verdictsOn } from '../../src/site/verdicts.ts';

const right = { verdict: 'right', short: undefined } as const;
const strong = { verdict: 'too strong', short: 'some had shareholders' } as const;

test('a verdict is one word wherever it stands, and its reason follows', () => {
  expect(verdictInShort(right)).toBe('Right');
  expect(verdictInShort(strong)).toBe('Too strong: some had shareholders');
  for (const verdict of VERDICTS) {
    expect(verdictInShort({ verdict, short: 'so it is' })).toBe(
      `${verdictFirst(verdict)}: so it is`,
    );
  }
});

test('a note on claims has each verdict once, however its author lists them', () => {
  const claims = [
    { id: 'C-01', ...right },
    { id: 'C-02', ...right },
    { id: 'C-03', ...strong },
  ];
  expect(verdictsOn('C-01, C-03 C-02', claims)).toEqual(claims.slice(1));
  expect(verdictsOn('C-99', claims)).toEqual([]);
});
