/** What a page says, block by block; the rules of the programs that take it in play no part. */
import { runsOf, wordsOf, wordsOfRuns, type Run } from './runs.ts';

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
  /** The same with the ways within it, each of which may arrive or not. */
  pieces: readonly { words: string; isWay: boolean }[];
  /** Whether it is of the page's own text, and so must arrive. */
  isText: boolean;
  /** The claims that it makes, or whose verdicts it gives: "C-17". */
  claims: readonly string[];
  /** What holds it. */
  element: Element;
}

/** Previews of works, which say again what the list says, and so must not arrive at all. */
const PREVIEWS = '[role="doc-bibliography"] [popover]';
/**
 * Ways to a text and from it: a paragraph's number, the marks of claims, corrections and notes, the
 * sign beside a heading, the places where a work is cited.
 */
const WAYS =
  '.number, .permalink, .claim-mark, .corrected, .visually-hidden, [role="doc-backlink"]';
/**
 * Ways about the site and to files, controls, what waits for a script or a mouse, words for those who
 * listen, and labels in pictures, of which the text beside them says all.
 */
const BESIDE_THE_TEXT =
  'nav, svg, button, select, .print-choice, noscript, [hidden], [popover], [role="search"], .downloads, .visually-hidden, body > header, body > footer';

/** What a block is follows from the first of these that holds it. */
const KINDS: readonly [string, Kind][] = [
  ['h1, h2, h3, h4, h5, h6', 'heading'],
  ['.since-verdict, .verdict', 'verdict'],
  ['.since', 'note'],
  ['tr', 'row'],
  ['[role="doc-bibliography"] li, .record, .entry', 'work'],
  ['.card', 'card'],
  ['.timeline', 'event'],
  ['.glossary', 'entry'],
  ['.question', 'question'],
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

type Piece = Block['pieces'][number];

/** A run's words, cut where a way to it begins or ends. */
function piecesOf({ parts }: Run): Piece[] {
  const isWay = ({ element }: Run['parts'][number]) => element.closest(WAYS) !== null;
  const texts: { text: string; isWay: boolean }[] = [];
  for (const part of parts) {
    const last = texts.at(-1);
    if (last?.isWay === isWay(part)) last.text += part.text;
    else texts.push({ text: part.text, isWay: isWay(part) });
  }
  return texts
    .map((each) => ({ words: wordsOf(each.text), isWay: each.isWay }))
    .filter(({ words }) => words !== '');
}

/** The block of a run, and the ways before and after it, which are no text of the page. */
function blocksOfRun(run: Run): Block[] {
  const { holder, parts } = run;
  const kind = kindOf(run);
  const pieces = piecesOf(run);
  const first = pieces.findIndex(({ isWay }) => !isWay);
  const last = pieces.findLastIndex(({ isWay }) => !isWay);
  const within = pieces.slice(first, last + 1);
  const ways = pieces.filter((piece) => first < 0 || !within.includes(piece));
  const isBeside = parts.every(
    ({ element, text }) => !text.trim() || element.closest(`${BESIDE_THE_TEXT}, ${WAYS}`),
  );
  const block = {
    kind,
    pieces: within,
    words: within.flatMap(({ words, isWay }) => (isWay ? [] : words)).join(' '),
    isText: holder.closest('main') !== null && !isBeside,
    claims: claimsOf(run, kind),
    element: holder,
  };
  const beside = ways.map(({ words }) => ({
    ...block,
    pieces: [{ words, isWay: false }],
    words,
    isText: false,
    claims: [],
  }));
  return first < 0 ? beside : [block, ...beside];
}

/** What follows from a document, found once: every program is asked for the same pages, which stay as they are. */
function onceFor<Result>(find: (document: Document) => Result): typeof find {
  const found = new WeakMap<Document, { result: Result }>();
  return (document) => {
    const known = found.get(document) ?? { result: find(document) };
    found.set(document, known);
    return known.result;
  };
}

/** The blocks of a page, its menus and controls with them. */
export const blocksOf = onceFor(({ body }): readonly Block[] =>
  runsOf(body, (element) => element.matches(PREVIEWS)).flatMap(blocksOfRun),
);

/** The words that a page shows, in its own order. */
export const wordsOnPage = ({ body }: Document): string =>
  wordsOfRuns(runsOf(body, (element) => element.matches(PREVIEWS)));

/** Every word of a page, hidden ones and labels in pictures with them. A word that stands in none of them is two. */
export const vocabularyOf = onceFor((document): ReadonlySet<string> => {
  const texts = blocksOf(document).flatMap(({ isText, words }) => (isText ? [words] : []));
  const collect = (node: Node): void => {
    if (node.nodeType === 3) texts.push(wordsOf(node.textContent ?? ''));
    else node.childNodes.forEach(collect);
  };
  collect(document.documentElement);
  return new Set(texts.flatMap((text) => text.split(' ')));
});
