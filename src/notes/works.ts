/** The works that a note cites, in short words. */
import words from '#words/notebook.json' with { type: 'json' };
import type { CslItem, Name } from '../bibliography/index.ts';
import { say } from '../words/message.ts';
import type { Note } from './note.ts';

/** The works that a note cites by their keys, each once, in the order of its passage. */
export const worksOf = ({ cites }: Pick<Note, 'cites'>): string[] => [
  ...new Set(cites.flat().map(({ id }) => id)),
];

/** A work in one line, to be known again by: “Bach (2012), Shrinking the state”. */
export function inShort({ author = [], title = '', issued }: CslItem): string {
  const year = issued?.['date-parts']?.[0]?.[0];
  const by =
    year === undefined ? namesOf(author) : say(words.work.year, { by: namesOf(author), year });
  return [by.trim(), title].filter(Boolean).join(', ');
}

function namesOf(names: readonly Name[]): string {
  const [first = '', second, ...more] = names.map(({ family, literal }) => family ?? literal ?? '');
  if (second === undefined) return first;
  return more.length > 0 ? say(words.work.more, { first }) : say(words.work.two, { first, second });
}
