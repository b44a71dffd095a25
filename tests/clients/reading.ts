import type { BuiltPage } from '../builds/pages.ts';
import { blocksOf, vocabularyOf, type Block } from './blocks.ts';
import type { Client } from './client.ts';
import { compare, type Arrival } from './compare.ts';
import { losses, type Loss } from './losses.ts';

/** What a program makes of a page. */
export interface Reading {
  arrival: Arrival;
  /** The known losses that happened. */
  met: ReadonlySet<Loss>;
  /** What is lost without a known reason, in a line each. */
  unexplained: readonly string[];
}

const lineOf = (how: string, { kind, claims, words }: Block) =>
  `${how}: ${[kind, ...claims].join(' ')}, “${words.slice(0, 80)}”`;

/** The number of an item in a list. */
const NUMBER = /^\d{1,2}$/u;

/** Words that the page does not have: two or more of its own that ran together. */
function joinedIn(words: string, { own = /^$/u }: Client, page: BuiltPage): string[] {
  const known = vocabularyOf(page.document);
  const isForeign = (word: string) => !known.has(word) && !NUMBER.test(word) && !own.test(word);
  return [...new Set(words.split(' '))].filter(isForeign);
}

/** Has a program read a page, and compares what arrives with what the page says. */
export async function readingOf(client: Client, page: BuiltPage): Promise<Reading> {
  const words = await client.read(page);
  const arrival = compare(blocksOf(page.document), words);
  const rows = losses.filter(
    (loss) => [client.name, client.restsOn].includes(loss.client) && loss.on.test(page.path),
  );
  const met = new Set<Loss>();
  const unexplained = arrival.unchecked.map((block) => lineOf('without its verdict', block));
  const joined = joinedIn(words, client, page);
  if (joined.length > 0) unexplained.push(`run together: ${joined.join(' ')}`);
  for (const how of ['missing', 'twice', 'moved'] as const) {
    for (const block of arrival[how]) {
      const loss = rows.find((each) => each.how === how && each.of(block));
      if (loss) met.add(loss);
      else unexplained.push(lineOf(how, block));
    }
  }
  return { arrival, met, unexplained };
}
