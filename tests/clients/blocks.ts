/** What a page says, block by block; the rules of the programs that take it in play no part. */
import { runsOf, wordsOf, type Run } from './runs.ts';

export type Kind =
  | 'heading'
  | 'paragraph'
  | 'note'
  | 'verdict'
  | 'card'
  | 'event'
  | 'entry'
  | 'row'
  | 'work'
  | 'caption'
  | 'question'
  | 'item';

/** A block of a page, in the order in which the page has it. */
export interface Block {
  kind: Kind;
  /** Its words, without ways to it and from it. */
  words: string;
  /** The same with these ways, each of which may arrive or not. */
  pieces: readonly { words: string; isWay: boolean }[];
  /** Whether it is of the page's own text, and so must arrive. */
  isText: boolean;
  /** The claims that it makes, or whose verdicts it gives: "C-17". */
  claims: readonly string[];
  /** What holds it. */
  element: Element;
}

/** Hidden until it is asked for: what a page says again, which must not arrive at all. */
const LATER = '[popover], [hidden]';
/** Labels within a picture, of which the text beside it says all. */
const DRAWN = '[aria-hidden="true"], svg';
/**
 * Ways to a text and from it: a paragraph's number, the marks of claims, corrections and notes, the
 * sign beside a heading, the places where a work is cited.
 */
const WAYS = '.number, .permalink, .claim-mark, .corrected, [role="doc-backlink"]';
/** Ways about the site and to files, controls, and words for those who listen. */
const BESIDE_THE_TEXT =
  'nav, button, select, [role="search"], .downloads, .visually-hidden, body > header, body > footer';

/** What a block is follows from the first of these that holds it. */
const KINDS: readonly [string, Kind][] = [
  ['h1, h2, h3, h4, h5, h6', 'heading'],
  ['.since-verdict, .verdict', 'verdict'],
  ['.since', 'note'],
  ['tr', 'row'],
  ['[role="doc-bibliography"] li, .record, .entry', 'work'],
  ['.card', 'card'],
  ['.timeline li', 'event'],
  ['.glossary', 'entry'],
  ['.worksheet li', 'question'],
  ['figure', 'caption'],
  ['li, dt, dd', 'item'],
];

function kindOf({ holder, parts }: Run): Kind {
  const verdict = parts.find(({ element }) => element.closest('.verdict'));
  const from = verdict?.element ?? holder;
  return KINDS.find(([selector]) => from.closest(selector))?.[1] ?? 'paragraph';
}

const claimOf = (link: Element) =>
  /\/claims\/#(c-\d+)$/u.exec(link.getAttribute('href') ?? '')?.[1]?.toUpperCase() ?? [];

/** The claims of a block: those of its card, or else those that it links to. */
function claimsOf({ holder }: Run, kind: Kind): string[] {
  const card = holder.closest('.card')?.querySelector('h3[id^="c-"]');
  if (card) {
    const isClaim = holder.matches('.card > p:not([class])');
    return isClaim || kind === 'verdict' ? [card.textContent.trim()] : [];
  }
  return [...holder.querySelectorAll(kind === 'verdict' ? 'a' : '.claim-mark')].flatMap(claimOf);
}

function blockOf(run: Run): Block {
  const pieces: { words: string; isWay: boolean }[] = [];
  let text = '';
  let isWay = false;
  const end = () => {
    const words = wordsOf(text);
    if (words) pieces.push({ words, isWay });
    text = '';
  };
  for (const part of run.parts) {
    const way = part.element.closest(WAYS) !== null;
    if (way !== isWay) end();
    isWay = way;
    text += part.text;
  }
  end();
  const kind = kindOf(run);
  const { holder } = run;
  return {
    kind,
    pieces,
    words: pieces.flatMap((piece) => (piece.isWay ? [] : piece.words)).join(' '),
    isText:
      holder.closest('main') !== null &&
      !run.parts.every(
        ({ element, text: said }) => !said.trim() || element.closest(BESIDE_THE_TEXT),
      ),
    claims: claimsOf(run, kind),
    element: holder,
  };
}

/** The blocks of a page, its menus and controls with them; none is without words. */
export const blocksOf = ({ body }: Document): Block[] =>
  runsOf(body, (element) => element.matches(`${LATER}, ${DRAWN}`))
    .map(blockOf)
    .filter(({ words }) => words !== '');
