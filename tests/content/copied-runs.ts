import { createHash } from 'node:crypto';
import { problem, type Problem, type SourceFile } from '../../src/bibliography/index.ts';

/** How many words in a row are a sentence of somebody else's and no longer the way that one says it. */
export const RUN = 8;

/** A word as it was written, and where in its text. */
interface Word {
  text: string;
  at: number;
  /** Whether it may be part of a name, or is a figure: both are the same in anybody's words. */
  isName: boolean;
}

/** What is no running text, and ends a run: addresses, tags, the keys and comments of a table, lists of citations. */
const BESIDE =
  /https?:\/\/\S+|\]\([^)]*\)|<[^>]*>|^[ \t]*(?:- )?[\w-]+:(?= |$)|^[ \t]*- [a-z-]+-\d{4}[a-z]?(?:,.*)?$|^#.*$|\n[ \t]*\n/gmu;
/** A citation, which stands between words and does not part them. */
const CITATION = /\[@[^\]]*\]/gu;
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;
/** What takes the place of a title, so that no run goes across it. */
const GAP = '|';

/** The words of a text in runs without a gap, as long as its titles are `titles`. */
function runsOf(text: string, titles: readonly string[] = []): Word[][] {
  const blank = (found: string) => GAP.repeat(found.length);
  const space = (found: string) => ' '.repeat(found.length);
  const prose = titles.reduce(
    (rest, title) => rest.replaceAll(title, blank),
    text.replace(CITATION, space).replace(BESIDE, blank),
  );
  const runs: Word[][] = [];
  let end = -1;
  for (const { 0: word, index } of prose.matchAll(WORD)) {
    const between = prose.slice(Math.max(end, 0), index);
    if (end < 0 || between.includes(GAP)) runs.push([]);
    const startsSentence = end < 0 || /[.?!:|]/u.test(between);
    const isName = /\p{N}/u.test(word) || (/^\p{Lu}/u.test(word) && !startsSentence);
    runs.at(-1)?.push({ text: word, at: index, isName });
    end = index + word.length;
  }
  return runs;
}

const asOne = (words: readonly Word[]) =>
  words.map(({ text }) => text.toLowerCase().replaceAll('’', "'")).join(' ');

/** Ten hexadecimal digits of SHA-256 (FIPS 180-4), so that a run can be known and not read. */
const digest = (run: string) => createHash('sha256').update(run).digest('hex').slice(0, 10);

/** The digests of every run of RUN words in a text. */
export const digestsOf = (text: string): Set<string> =>
  new Set(
    runsOf(text).flatMap((words) =>
      words.slice(RUN - 1).map((_word, at) => digest(asOne(words.slice(at, at + RUN)))),
    ),
  );

/**
 * Finds words that stand in a row in both a text and the notes that `known` has the digests of: one
 * problem for each run of at least RUN words, as long as it goes. Names, figures and the titles of
 * works are apart: a run that is more than half of names and figures is none.
 */
export function copiedRuns(
  { file, text }: SourceFile,
  known: ReadonlySet<string>,
  titles: readonly string[],
): Problem[] {
  return runsOf(text, titles).flatMap((words) => {
    const isKnown = words.map((_word, at) => known.has(digest(asOne(words.slice(at, at + RUN)))));
    return isKnown.flatMap((starts, at) => {
      if (!starts || isKnown[at - 1]) return [];
      const more = isKnown.slice(at).findIndex((each) => !each);
      const run = words.slice(at, (more < 0 ? words.length : at + more) + RUN - 1);
      if (run.filter(({ isName }) => isName).length * 2 > run.length) return [];
      const { at: start } = run[0] as Word;
      const before = text.slice(0, start).split('\n');
      return problem(
        { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
        run.map((word) => word.text).join(' '),
        {
          what: `${run.length} words in a row are those of the notes that this was written from.`,
          cure: 'Say it in words of your own.',
        },
      );
    });
  });
}
