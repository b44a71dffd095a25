import { foldWords } from './duplicates.ts';
import { nearest } from './nearest.ts';
import type { Name, Work } from './works.ts';

/** The part of a key that is no year, and the year. */
const PARTS = /^(.*?)-?((?:1[5-9]|20)\d\d)[a-z]?(?:-(.*))?$/u;

/**
 * “Did you mean …?” where a key that no work has is likely to mean one: spelled almost so, or made of
 * the author’s words and the year, as in “national-audit-office-2024” of “nao-2024”.
 */
export function didYouMeanKey(key: string, works: Iterable<Work>): string {
  const all = [...works];
  const keys = all.map(({ id }) => id);
  const meant =
    nearest(key, keys, 2) ?? signedBy(key, all) ?? nearest(key, keys, Math.floor(key.length / 3));
  return meant ? `Did you mean “${meant}”?` : '';
}

/** The work whose author and year a key spells out; of several the one with the shortest key. */
function signedBy(key: string, works: readonly Work[]): string | undefined {
  const [, before = '', year, after = ''] = PARTS.exec(key.toLowerCase()) ?? [];
  const asked = wordsOf(`${before} ${after}`);
  if (year === undefined || asked.length === 0) return undefined;
  return works
    .filter(({ csl }) => csl.issued?.['date-parts']?.[0]?.[0] === Number(year))
    .filter(({ csl }) => {
      const { author = [], editor = [], publisher, title } = csl;
      const names = [...author, ...editor].map(nameOf);
      const signed = wordsOf([...names, publisher].join(' '));
      const known = new Set([...signed, ...wordsOf(title ?? '')]);
      return signed.includes(asked[0] ?? '') && asked.every((word) => known.has(word));
    })
    .map(({ id }) => id)
    .sort((a, b) => a.length - b.length || a.localeCompare(b))[0];
}

const wordsOf = (text: string) => foldWords(text).split(' ').filter(Boolean);
const nameOf = ({ family = '', literal = '' }: Name) => `${family} ${literal}`;
