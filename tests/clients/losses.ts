/** What programs lose of pages whatever stands in them: each loss with its reason in the program's own rules. */
import type { Arrival } from './compare.ts';
import type { Block } from './blocks.ts';

/** A kind of loss that is known. */
export interface Loss {
  client: string;
  /** The pages that it happens on, by their paths. */
  on: RegExp;
  how: Exclude<keyof Arrival, 'of' | 'unchecked'>;
  /** Of which blocks. */
  of: (block: Block) => boolean;
  /** Which of its own rules does so. */
  why: string;
}

const isHeading = ({ kind }: Block) => kind === 'heading';
const has = (selector: string) => (block: Block) => block.element.matches(selector);

/**
 * All that is known to be lost. Each row is asserted on both sides: nothing else may be lost, and
 * this must be. A claim that arrives without its verdict is never excused.
 */
export const losses: readonly Loss[] = [
  {
    client: 'Readability',
    on: /^(?:editions\/[^/]+\/)?the-people-who-moved\/$/u,
    how: 'missing',
    of: (block) => isHeading(block) && /\bshare\b/u.test(block.element.id),
    why: 'it removes what has “share” for a word of its id or class, and fewer than 500 characters, whatever else it is (_prepArticle, shareElements); an id, once published, stays',
  },
  {
    client: 'Readability',
    on: /./u,
    how: 'moved',
    of: has('.eyebrow'),
    why: 'it takes the title out of the text and gives it apart, so that the line above the title comes below it',
  },
  {
    client: 'Defuddle',
    on: /./u,
    how: 'moved',
    of: has('.eyebrow'),
    why: 'as Readability (standardizeHeadings)',
  },
  {
    client: 'Defuddle',
    on: /^(?:(?:editions\/[^/]+\/)?references|sources)\/$/u,
    how: 'missing',
    of: ({ element }) => element.querySelector('a[href*="/index.php"]') !== null,
    why: 'it takes a link to an index.php or index.html for a way up, on whatever host, and removes the paragraph that has it and no more than ten words (removeByContentPattern)',
  },
  {
    client: 'Defuddle',
    on: /^$/u,
    how: 'twice',
    of: has('.standfirst'),
    why: 'it does not take the name of the site for the title of a page, and gives that of the window, which has the standfirst in it (getBestTitle)',
  },
];
