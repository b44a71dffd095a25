import { distance } from 'fastest-levenshtein';

/** A word of so many letters may have two slips of the hand in it; a shorter one has one. */
const LONG = 6;

/**
 * The known word that a mistyped one most likely meant, as it is written here, or nothing where none
 * is near. Two letters that have changed places are one slip.
 */
export function nearestWord(mistyped: string, known: readonly string[]): string | undefined {
  const word = mistyped.toLowerCase();
  const written = new Map(known.map((each) => [each.toLowerCase(), each]));
  const swapped = [...word].map(
    (letter, at) => `${word.slice(0, at)}${word[at + 1] ?? ''}${letter}${word.slice(at + 2)}`,
  );
  const [near] = [...written.keys()]
    .map((each) => ({ each, slips: swapped.includes(each) ? 1 : distance(word, each) }))
    .sort((one, other) => one.slips - other.slips);
  return near && near.slips <= (word.length < LONG ? 1 : 2) ? written.get(near.each) : undefined;
}
