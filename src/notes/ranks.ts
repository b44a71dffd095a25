/** The order of notes: texts that sort, with always room for another between two of them. */
import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

/** What has a place among others. */
export interface Ranked {
  id: string;
  rank: string;
}

const compare = (one: string, other: string) => (one < other ? -1 : Number(one > other));

/** Puts what has ranks in order: by rank, then by id, both compared by their UTF-16 code units. */
export const inOrder = <T extends Ranked>(ranked: Iterable<T>): T[] =>
  [...ranked].sort((a, b) => compare(a.rank, b.rank) || compare(a.id, b.id));

/** Whether a text is a rank: one that another can be put before and after. */
export function isRank(text: string): boolean {
  try {
    generateKeyBetween(text, null);
    generateKeyBetween(null, text);
    return true;
  } catch {
    return false;
  }
}

/** A rank after that of everything else. */
export const lastRank = (ranked: Iterable<Ranked>): string =>
  generateKeyBetween(inOrder(ranked).at(-1)?.rank, null);

/**
 * The ranks to set, by id, so that `id` stands before `before`, or last where none is given. That is
 * one rank, but where neighbours share theirs, as copies do: then all of them are given anew.
 * Throws a RangeError where there is nothing of that id.
 */
export function ranksToMove(
  ranked: Iterable<Ranked>,
  id: string,
  before?: string,
): Map<string, string> {
  const all = inOrder(ranked);
  if (!all.some((each) => each.id === id)) throw new RangeError(`Nothing has the id “${id}”.`);
  const others = all.filter((each) => each.id !== id);
  const at = others.findIndex((each) => each.id === before);
  const to = before === undefined || at < 0 ? others.length : at;
  const [low, high] = [others[to - 1]?.rank, others[to]?.rank];
  if (low === undefined || high === undefined || low < high) {
    return new Map([[id, generateKeyBetween(low, high)]]);
  }
  const ids = others.map((each) => each.id).toSpliced(to, 0, id);
  const anew = generateNKeysBetween(null, null, ids.length);
  const ranks = new Map(all.map((each) => [each.id, each.rank]));
  return new Map(
    ids
      .map((each, index) => [each, anew[index] ?? ''] as const)
      .filter(([each, rank]) => ranks.get(each) !== rank),
  );
}
