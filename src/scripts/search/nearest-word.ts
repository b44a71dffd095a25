import { nearest } from '../../bibliography/nearest.ts';

/** A word of so many letters may have two slips of the hand in it; a shorter one has one. */
const LONG = 6;

/**
 * The known word that a mistyped one most likely meant, as it is written here, or nothing where none
 * is near. Two letters that have changed places are one slip, and the likeliest.
 */
export function nearestWord(mistyped: string, known: readonly string[]): string | undefined {
  const word = mistyped.toLowerCase();
  const swapped = [...word].map(
    (letter, at) => `${word.slice(0, at)}${word[at + 1] ?? ''}${letter}${word.slice(at + 2)}`,
  );
  return (
    known.find((each) => swapped.includes(each.toLowerCase())) ??
    nearest(word, known, word.length < LONG ? 1 : 2)
  );
}
