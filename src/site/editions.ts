import type { Edition } from '../schemas/editions.ts';

/** The edition that is being published, and the day of the first one (ISO 8601). */
export interface CurrentEdition extends Edition {
  first: string;
}

/** The last of these editions, which come oldest first. Throws a RangeError where there are none. */
export function currentEdition(editions: readonly Edition[]): CurrentEdition {
  const [first, last] = [editions[0], editions.at(-1)];
  if (!first || !last) throw new RangeError('There is no edition in content/data/editions.yaml.');
  return { ...last, first: first.date };
}
