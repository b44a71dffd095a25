import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder, isRank, lastRank, ranksToMove, type Ranked } from '../../src/notes/ranks.ts';

const listed = (ranks: readonly string[]): Ranked[] =>
  ranks.map((rank, index) => ({ id: String(index), rank }));
const ids = (ranked: readonly Ranked[]) => inOrder(ranked).map(({ id }) => id);
const moved = (ranked: readonly Ranked[], id: string, before?: string) => {
  const ranks = ranksToMove(ranked, id, before);
  return ranked.map((each) => ({ ...each, rank: ranks.get(each.id) ?? each.rank }));
};

test('what is moved stands where it was put, and the rest as it was', () => {
  const places = fc.array(fc.tuple(fc.nat(7), fc.nat(8)), { maxLength: 60 });
  fc.assert(
    fc.property(places, (moves) => {
      let ranked: Ranked[] = [];
      for (let id = 0; id < 8; id += 1) ranked.push({ id: String(id), rank: lastRank(ranked) });
      expect(ids(ranked)).toEqual(['0', '1', '2', '3', '4', '5', '6', '7']);
      for (const [id, before] of moves.map((each) => each.map(String)) as [string, string][]) {
        if (id === before) continue;
        const others = ids(ranked).filter((each) => each !== id);
        const at = others.includes(before) ? others.indexOf(before) : others.length;
        ranked = moved(ranked, id, others.includes(before) ? before : undefined);
        expect(ids(ranked)).toEqual(others.toSpliced(at, 0, id));
        expect(ranked.every(({ rank }) => isRank(rank))).toBe(true);
      }
    }),
    { numRuns: 50 },
  );
});

test('a move changes one rank, but between two that share theirs', () => {
  expect([...ranksToMove(listed(['a0', 'a1', 'a2']), '2', '0').keys()]).toEqual(['2']);
  expect(ids(moved(listed(['a0', 'a0', 'a0', 'a0']), '3', '1'))).toEqual(['0', '3', '1', '2']);
});

test('what is not there cannot be moved', () => {
  expect(() => ranksToMove(listed(['a0']), 'x')).toThrow('Nothing has the id “x”.');
});

test.for(['', ' ', 'a', '0', 'a00', 'é', 'A00000000000000000000000000'])(
  '“%s” is no rank',
  (text) => {
    expect(isRank(text)).toBe(false);
  },
);
