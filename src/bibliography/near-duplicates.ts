import { distance } from 'fastest-levenshtein';
import { addressOf, foldWords } from './duplicates.ts';
import type { CslItem, Work } from './works.ts';

/** A work that may be the same as another, and what the two share. */
export interface Near {
  work: Work;
  shares: string;
}

const squeeze = (value: unknown) => foldWords(String(value ?? '')).replaceAll(' ', '');
/** The page of an address, wherever in it that leads. */
const pageOf = (url: unknown) => addressOf(String(url ?? '').replace(/[#?].*$/u, ''));
const yearOf = ({ issued }: CslItem) => issued?.['date-parts']?.[0]?.[0];
const firstOf = ({ author, editor }: CslItem) => {
  const [first] = author ?? editor ?? [];
  return foldWords(first?.family ?? first?.literal ?? '');
};

const numbersIn = (text: string) => text.match(/\d+/gu)?.join() ?? '';

/**
 * Titles differ in few letters, at most one in `slip`, or one goes on where the other ends, as with a
 * subtitle. Those with other numbers are of two works: a series has many.
 */
function areTitlesNear(one: string, other: string, slip: number): boolean {
  const [short = '', long = ''] = [one, other].sort((a, b) => a.length - b.length);
  if (short.length < 12) return short !== '' && short === long;
  if (long.startsWith(short)) return true;
  return numbersIn(one) === numbersIn(other) && distance(one, other) <= long.length / slip;
}

/**
 * The works that a record may stand for again, the likeliest first: those that share its DOI, ISBN or
 * address, or have nearly its title and either its first author or its year. Whether two are one only
 * a reader can tell, so this stops nothing; what a build stops at is in `duplicates.ts`.
 */
export function nearDuplicates(csl: CslItem, works: Iterable<Work>): Near[] {
  const found = [...works].flatMap((work) => {
    const rank = likeness(csl, work.csl);
    return rank ? [{ work, ...rank }] : [];
  });
  return found.sort((a, b) => a.rank - b.rank).map(({ work, shares }) => ({ work, shares }));
}

function likeness(one: CslItem, other: CslItem): { rank: number; shares: string } | undefined {
  const both = (field: string) => one[field] !== undefined && other[field] !== undefined;
  const equal = (field: string) => both(field) && squeeze(one[field]) === squeeze(other[field]);
  if (equal('DOI')) return { rank: 1, shares: 'the same DOI' };
  if (both('URL') && pageOf(one.URL) === pageOf(other.URL)) {
    return { rank: 2, shares: 'the same address' };
  }
  const titles = [one, other].map(({ title = '' }) => squeeze(title));
  const isNear = (slip: number) => areTitlesNear(titles[0] ?? '', titles[1] ?? '', slip);
  if (equal('ISBN') && (one.type !== 'chapter' || isNear(8)))
    return { rank: 3, shares: 'the same ISBN' };
  const isSigned = firstOf(one) !== '' && firstOf(one) === firstOf(other);
  const isOfYear = yearOf(one) !== undefined && yearOf(one) === yearOf(other);
  if (isSigned && isNear(8)) {
    return { rank: isOfYear ? 4 : 5, shares: 'nearly the same title, and the author' };
  }
  return isOfYear && isNear(16)
    ? { rank: 6, shares: 'nearly the same title, and the year' }
    : undefined;
}
