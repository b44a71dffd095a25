import words from '#words/references.json' with { type: 'json' };
import { decodeHTML } from 'entities';
import { workAnchor } from '../addresses/anchors.ts';
import { worksPath } from '../addresses/paths.ts';
import type { Bibliography } from '../bibliography/index.ts';
import { formFor, say } from '../words/message.ts';
import { byLetter, type Letter } from './a-to-z.ts';
import type { CitationOnPage, Cite } from './backlinks.ts';

/** In the list of a style, where a work takes a sixth of the room of its record, stand as many more. */
const ENTRIES_TO_A_RECORD = 5;
/**
 * How long a page of records may become, in characters, as far as that is known before it is made:
 * with its frame, and what is counted short, it stays below 1.5 MB.
 */
const LONGEST = 1_000_000;
/** What a record takes without its entry, and a place where it is cited without its sentence. */
const RECORD = 3000;
const PLACE = 300;
const CLUSTER = 120;

/** Works under a letter, or some of them, on a page of their own. */
export interface PartOfWorks {
  /** The last segment of its path: "a", or "a-2" for the second page of a letter. */
  name: string;
  letter: string;
  /** Which of the pages of its letter it is, from 1, and how many there are. */
  at: number;
  of: number;
  ids: string[];
}

/** What a page of works by letter is called, under the title of all its pages. */
export const titleOfPart = ({ letter, at, of }: PartOfWorks, title: string): string =>
  say(of > 1 ? words.byLetter.titleOfPart : words.byLetter.title, { title, letter, at, of });

/** What a link to a page of works by letter says. */
export function countOfPart({ letter, at, of, ids }: PartOfWorks): string {
  const { count, countOfPart } = words.byLetter;
  const message = of > 1 ? countOfPart : formFor(count, ids.length);
  return say(message, { letter, at, of, count: ids.length });
}

/** Where the records of all works stand. */
export interface WorkPlaces {
  /** The pages of records by letter; none where all works stand on one page. */
  parts: readonly PartOfWorks[];
  /** Those of the list in each style, where works are too many for one page of it as well. */
  styledParts: readonly PartOfWorks[];
  /** The address of a work's record, or of its entry in the list of a style. */
  pathOf: (key: string, style?: string) => string;
}

interface WeighedWork {
  id: string;
  weight: number;
}

/** Entries of works by their first letters, as the language writes these. */
export const worksByLetter = <Entry extends { entry: string }>(
  entries: readonly Entry[],
): Letter<Entry>[] => byLetter(entries, ({ entry }) => decodeHTML(entry.replace(/<[^>]*>/gu, '')));

/**
 * Places works on pages by letter, of which none becomes too long; `styled` says whether those of the
 * list in each style are parted too.
 */
export function placesByLetter(
  letters: readonly Letter<WeighedWork>[],
  styled: boolean,
): WorkPlaces {
  const parts = letters.flatMap(({ letter, id, entries }) =>
    inPages(entries).map((ids, index, { length: of }): PartOfWorks => {
      const name = id.replace(/^letter-/u, '');
      return { name: index > 0 ? `${name}-${index + 1}` : name, letter, at: index + 1, of, ids };
    }),
  );
  const names = new Map(parts.flatMap(({ name, ids }) => ids.map((id) => [id, name] as const)));
  const pathOf = (key: string, style?: string) => {
    const isParted = style === undefined || styled;
    return `${worksPath(isParted ? names.get(key) : undefined, style)}#${workAnchor(key)}`;
  };
  return { parts, styledParts: styled ? parts : [], pathOf };
}

function inPages(works: readonly WeighedWork[]): string[][] {
  const pages: string[][] = [];
  let length = Infinity;
  for (const { id, weight } of works) {
    if (length + weight > LONGEST) {
      pages.push([]);
      length = 0;
    }
    pages.at(-1)?.push(id);
    length += weight;
  }
  return pages;
}

const lengthOf = ({ sentence }: CitationOnPage) =>
  sentence.reduce<number>(
    (sum, part) => sum + (typeof part === 'number' ? CLUSTER : part.length),
    PLACE,
  );

/** Places all works of a site: on one page, or by letter where they are more than `most`. */
export async function placesOfWorks(
  references: Pick<Bibliography, 'sort' | 'entry'>,
  cites: ReadonlyMap<string, readonly Cite<CitationOnPage>[]>,
  most: number,
): Promise<WorkPlaces> {
  const ids = await references.sort();
  if (ids.length <= most) return placesByLetter([], false);
  const entries = await Promise.all(
    ids.map(async (id) => ({ id, entry: await references.entry(id) })),
  );
  const weightOf = ({ id, entry }: { id: string; entry: string }) =>
    (cites.get(id) ?? []).reduce(
      (sum, { citation }) => sum + lengthOf(citation),
      RECORD + entry.length,
    );
  return placesByLetter(
    worksByLetter(entries).map((letter) => ({
      ...letter,
      entries: letter.entries.map((each) => ({ id: each.id, weight: weightOf(each) })),
    })),
    ids.length > most * ENTRIES_TO_A_RECORD,
  );
}
