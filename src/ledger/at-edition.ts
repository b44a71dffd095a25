import { isWithdrawn, versionsOf, type Entry, type Version } from './ledger.ts';
import { compareNumbers } from './numbers.ts';

/** How what a paragraph said in an edition stands in the newest one. */
export type Standing =
  | { state: 'same' }
  /** The same words, though `edition` had changed them in between. */
  | { state: 'restored'; edition: string }
  /** Other words, for the first time in `edition`. */
  | { state: 'changed'; edition: string }
  /** Taken out in `edition`; `see` is the number of the paragraph that its readers are sent to. */
  | { state: 'withdrawn'; edition: string; see: string };

/** A paragraph of an edition: its number in its section, its words there, and how they stand now. */
export interface ParagraphThen {
  number: string;
  version: Version;
  standing: Standing;
}

/**
 * The paragraphs that a section had in an edition, in the order of their numbers.
 *
 * @param paragraphs all that the ledger knows of the section.
 * @param editions the numbers of all editions, oldest first.
 * Throws a RangeError where the edition is none of them.
 */
export function paragraphsAt(
  edition: string,
  paragraphs: readonly Entry[],
  editions: readonly string[],
): ParagraphThen[] {
  const at = editions.indexOf(edition);
  if (at < 0) throw new RangeError(`There is no edition ${edition}.`);
  const isOut = (other: string) => editions.indexOf(other) <= at;
  return paragraphs
    .flatMap((entry): ParagraphThen[] => {
      const versions = versionsOf(entry);
      const version = versions.findLast((each) => isOut(each.edition));
      if (!version || (isWithdrawn(entry) && isOut(entry.withdrawn))) return [];
      const next = versions.find((each) => !isOut(each.edition));
      return [{ number: entry.number, version, standing: standingOf(version, next, entry) }];
    })
    .sort((a, b) => compareNumbers(a.number, b.number));
}

function standingOf(then: Version, next: Version | undefined, entry: Entry): Standing {
  if (isWithdrawn(entry)) return { state: 'withdrawn', edition: entry.withdrawn, see: entry.see };
  if (!next) return { state: 'same' };
  return { state: then.hash === entry.hash ? 'restored' : 'changed', edition: next.edition };
}
