import type { CslItem, Name, Work } from '../bibliography/index.ts';

/** Small letters, digits and hyphens, as keys are made of. */
export const inKey = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/ß/gu, 'ss')
    .replace(/[øØ]/gu, 'o')
    .replace(/[łŁ]/gu, 'l')
    .replace(/[æÆ]/gu, 'ae')
    .toLowerCase()
    .replace(/[^a-z\d]+/gu, '-')
    .replace(/^-+|-+$/gu, '');

const SMALL = new Set(
  'a an and are as at be by for from has how in into is it its of on or our the their to was what when which who why with'.split(
    ' ',
  ),
);

const titleWords = (title: string) =>
  inKey(title)
    .split('-')
    .filter((word) => word && !SMALL.has(word));

const nameOf = ({ family, literal, 'non-dropping-particle': particle }: Name) =>
  inKey(literal ?? [particle, family].filter(Boolean).join(' '));

/** Who a work goes by: its first author or editor, else what it stands in, else its own title. */
function signedBy({ author, editor, title = '', ...work }: CslItem): string {
  const [first] = author ?? editor ?? [];
  const container = work['container-title'];
  if (first) return nameOf(first);
  if (typeof container === 'string') return inKey(container);
  return titleWords(title)
    .filter((word) => !/^\d{4}$/u.test(word))
    .slice(0, 4)
    .join('-');
}

const yearOf = ({ issued }: CslItem) => issued?.['date-parts']?.[0]?.[0];

/** How keys begin of works that go by the same name, such as “csw” for Civil Service World; most often first. */
function beginnings(name: string, works: readonly Work[]): string | undefined {
  const counted = new Map<string, number>();
  for (const { id, csl } of works) {
    const [, beginning] = /^(.+?)-\d{4}/u.exec(id) ?? [];
    if (beginning && signedBy(csl) === name)
      counted.set(beginning, (counted.get(beginning) ?? 0) + 1);
  }
  return [...counted].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/**
 * The key that a work gets, in the manner of those that there are: name and year, and words of the
 * title where that is taken or where there is no year. `taken` holds keys in small letters.
 */
export function proposeKey(
  csl: CslItem,
  works: readonly Work[],
  taken: ReadonlySet<string>,
): string {
  const name = signedBy(csl);
  const begin = beginnings(name, works) ?? (name || 'work');
  const year = yearOf(csl);
  const words = titleWords(csl.title ?? '').filter((word) => !begin.split('-').includes(word));
  const start = year === undefined ? [begin, ...words.slice(0, 2)] : [begin, String(year)];
  const rest = year === undefined ? words.slice(2) : words;
  const longer = [0, 1, 2, 3].map((count) => [...start, ...rest.slice(0, count)].join('-'));
  const lettered = [...'bcdefghijklmnopqrstuvwxyz'].map((letter) => `${start.join('-')}${letter}`);
  return [...longer, ...lettered].find((key) => !taken.has(key)) ?? `${start.join('-')}-2`;
}
