import type { BuiltPage } from '../builds/pages.ts';
import { blocksOf, type Block } from './blocks.ts';
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

/** Has a program read a page, and compares what arrives with what the page says. */
export async function readingOf(client: Client, page: BuiltPage): Promise<Reading> {
  const arrival = compare(blocksOf(page.document), await client.read(page));
  const rows = losses.filter((loss) => loss.client === client.name && loss.on.test(page.path));
  const met = new Set<Loss>();
  const unexplained = arrival.unchecked.map((block) => lineOf('without its verdict', block));
  for (const how of ['missing', 'twice', 'moved'] as const) {
    for (const block of arrival[how]) {
      const loss = rows.find((each) => each.how === how && each.of(block));
      if (loss) met.add(loss);
      else unexplained.push(lineOf(how, block));
    }
  }
  return { arrival, met, unexplained };
}
