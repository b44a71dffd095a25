import { foldWords, nearest, type Name, type Work } from '../bibliography/index.ts';

const namesOf = (value: unknown) =>
  Array.isArray(value)
    ? (value as Name[]).flatMap(({ family, given, literal }) => [family, given, literal])
    : [];

/** What a work can be found by, the most telling first. */
function fieldsOf({ id, csl }: Work): string[] {
  const year = csl.issued?.['date-parts']?.[0]?.[0];
  return [
    [id],
    [...namesOf(csl.author), ...namesOf(csl.editor), year],
    [csl.title, csl['title-short']],
    [csl['container-title'], csl['publisher'], csl['number'], csl.DOI, csl.URL],
  ].map((texts) => ` ${foldWords(texts.filter(Boolean).join(' '))}`);
}

/**
 * The works in which all words stand, at the beginnings of words: of their keys, authors, years,
 * titles, and what they stood in. Those come first that have them in their keys or authors. Where no
 * work has all, a word may be one that is spelled almost so.
 */
export function findWorks(words: readonly string[], works: readonly Work[]): Work[] {
  const asked = words.flatMap((word) => foldWords(word).split(' ')).filter(Boolean);
  if (asked.length === 0) return [];
  const all = works.map((work) => ({ work, fields: fieldsOf(work) }));
  const search = (wanted: readonly string[]) =>
    all
      .map(({ work, fields }) => ({
        work,
        ranks: wanted.map((word) => fields.findIndex((field) => field.includes(` ${word}`))),
      }))
      .filter(({ ranks }) => !ranks.includes(-1))
      .sort((a, b) => sum(a.ranks) - sum(b.ranks) || a.work.id.localeCompare(b.work.id))
      .map(({ work }) => work);
  const found = search(asked);
  if (found.length > 0) return found;
  const known = new Set(all.flatMap(({ fields }) => fields.flatMap((field) => field.split(' '))));
  const near = asked.map((word) => {
    const isKnown = [...known].some((each) => each.startsWith(word));
    return isKnown
      ? word
      : (nearest(word, known, Math.max(1, Math.floor(word.length / 4))) ?? word);
  });
  return search(near);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
