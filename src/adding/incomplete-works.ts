import type { Work } from '../bibliography/index.ts';

/** Something that works lack, what it does to a reader, and the works that lack it. */
export interface Lack {
  what: string;
  cure: string;
  ids: readonly string[];
}

/** Whether a work can still be opened, as far as anybody has looked. */
export interface Reach {
  isGone: boolean;
  /** Whether a copy of it in a web archive is known. */
  hasCopy: boolean;
}

/** What the record of a work alone says of that. */
const asRecorded = ({ links: { status, archived } }: Work): Reach => ({
  isGone: status === 'gone' && archived === undefined,
  hasCopy: archived !== undefined,
});

/** Works that are only to be had by knowing where they stand, as readers of them do. */
const BY_PAGE = new Set(['article-journal', 'chapter', 'paper-conference', 'article-magazine']);

/** What a work may lack, in the order in which a reader is hurt by it. */
const LACKS: readonly { what: string; cure: string; has: (work: Work, reach: Reach) => boolean }[] =
  [
    {
      what: 'The work is gone from its address, and no copy of it is known. Nobody can open it.',
      cure: 'Find a copy in a web archive, and give its address as “archived” under “links”.',
      has: (_work, { isGone }) => isGone,
    },
    {
      what: 'It is not known which work is meant. A reader cannot follow the citation.',
      cure: 'Trace it, or list works that may be meant under “candidates”.',
      has: ({ tracing }) => tracing?.state === 'untraced' && tracing.candidates.length === 0,
    },
    {
      what: 'There is neither an address, a DOI nor an ISBN. A reader has to search for the work.',
      cure: 'Give the DOI, the address, or the ISBN as the work or a catalogue has it.',
      has: ({ csl, links, tracing }) =>
        tracing?.state !== 'untraced' &&
        [csl.DOI, csl.URL, csl['ISBN'], links.live, links.archived].every((each) => !each),
    },
    {
      what: 'Nothing is said of how the work was traced. A reader cannot tell whether anybody saw it.',
      cure: 'Fill in “tracing”: what was seen, where, and what was and was not checked.',
      has: ({ tracing }) => tracing === undefined,
    },
    {
      what: 'There is no date. The citation reads “no date”.',
      cure: 'Give the year, where the work or a catalogue has one.',
      has: ({ csl }) => csl.issued === undefined,
    },
    {
      what: 'There is neither an author nor an editor. The citation reads as the title.',
      cure: 'Give the author; an organisation as “- literal: …”.',
      has: ({ csl }) =>
        csl.author === undefined &&
        csl.editor === undefined &&
        !['legislation', 'bill', 'legal_case', 'regulation', 'hearing', 'treaty'].includes(
          csl.type,
        ),
    },
    {
      what: 'The title is ours, in square brackets.',
      cure: 'Give the work’s own title, once it has been seen.',
      has: ({ csl: { title = '' } }) => /^\[.*\]$/u.test(title),
    },
    {
      what: 'There are no pages, though the work stands in a journal or a book. A cited page cannot be checked.',
      cure: 'Give the first and the last page.',
      has: ({ csl }) =>
        BY_PAGE.has(csl.type) && csl.page === undefined && csl['number'] === undefined,
    },
    {
      what: 'There is an address and no copy in an archive. Once the address is gone, so is the work.',
      cure: 'Give the address of an archived copy as “archived” under “links”.',
      has: ({ csl }, { isGone, hasCopy }) => Boolean(csl.URL) && !csl.DOI && !isGone && !hasCopy,
    },
  ];

/**
 * What works of a bibliography lack, the worst for a reader first; what none lacks is left out.
 * `reachOf` says what came of opening them, where that is known.
 */
export const incompleteWorks = (
  works: readonly Work[],
  reachOf: (work: Work) => Reach = asRecorded,
): Lack[] =>
  LACKS.map(({ what, cure, has }) => ({
    what,
    cure,
    ids: works.filter((work) => has(work, reachOf(work))).map(({ id }) => id),
  })).filter(({ ids }) => ids.length > 0);
