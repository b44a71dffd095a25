/** What comes of a question. Knows nothing of the page that shows it. */
import { namesakesFirst, type FoundPlace } from './found.ts';
import type { Answer } from './index-answer.ts';
import { understood } from './question.ts';

/** How many places are shown at first, and how many more each time. */
export const SHOWN = 24;
/** How many of its last letters a word may lack and still be near, and how many first ones it needs. */
const ENDING = 3;
const BEGINNING = 3;

/** What a search for one question found. */
export interface Found {
  answer: Answer;
  /** The first places, in the order in which they are shown. */
  first: readonly FoundPlace[];
}

/** What came of a question. */
export interface Outcome extends Partial<Found> {
  /** A word of the question that no place has: what was found instead is only near. */
  absent?: string;
  /** The question as its reader most likely meant it. */
  meant?: string;
}

/** What answers a question. */
export interface Searched {
  ask: (query: string) => Promise<Answer>;
  /** The word of this site that is nearest to another, if there is one near. */
  nearest: (word: string) => Promise<string | undefined>;
}

/**
 * Asks for what a reader typed. Where a word of it stands nowhere, what was most likely meant is
 * asked for, or else what Pagefind has that begins alike. Rejects where the index cannot be reached.
 */
export async function outcomeOf(query: string, { ask, nearest }: Searched): Promise<Outcome> {
  const { found, missing } = await find(query, ask);
  const [absent] = missing;
  if (absent === undefined) return found.first.length > 0 ? found : {};
  const meant = await corrected(query, missing, nearest);
  const other = meant === undefined ? undefined : await find(meant, ask);
  const wish = meant === undefined ? { absent } : { absent, meant };
  if (other && other.missing.length === 0 && other.found.first.length > 0)
    return { ...other.found, ...wish };
  // for a word that it lacks, Pagefind drops letters until some word begins so, even with a single
  // letter
  const isNear = missing.every((word) =>
    found.first.some((place) =>
      begins(place, word.slice(0, Math.max(BEGINNING, word.length - ENDING))),
    ),
  );
  return found.first.length > 0 && isNear ? { ...found, ...wish } : wish;
}

/** What is found for a question, and the words of it that no place has. */
async function find(query: string, ask: Searched['ask']) {
  const question = understood(query);
  const answer = await ask(question);
  const [places, absent] = await Promise.all([
    answer.places(answer.ids.slice(0, SHOWN)),
    answer.missing(),
  ]);
  const first = namesakesFirst(places, question);
  // a reader may still be typing
  const missing = absent.filter((word) => !first.some((place) => begins(place, word)));
  return { found: { answer, first }, missing };
}

/** Whether a place has a word that begins like this. */
const begins = ({ name, excerpt }: FoundPlace, start: string) =>
  `${name} ${excerpt}`
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .some((each) => each.startsWith(start));

/** The question with words of this site in place of those that it lacks, or nothing where there are none. */
async function corrected(
  query: string,
  missing: readonly string[],
  nearest: Searched['nearest'],
): Promise<string | undefined> {
  let better = query;
  for (const word of missing) {
    const at = better.toLowerCase().indexOf(word);
    const near = word.includes('-') ? word.replaceAll('-', ' ') : await nearest(word);
    if (at >= 0 && near !== undefined)
      better = `${better.slice(0, at)}${near}${better.slice(at + word.length)}`;
  }
  return better === query ? undefined : better;
}
