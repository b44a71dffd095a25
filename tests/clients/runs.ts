/**
 * The text of a tree as runs: what stands together on lines of its own. It is a plain walk: an
 * element that HTML lays out as a block ends the run before it, and a row of a table is one run.
 */

/** Text of one element within a run. */
interface Part {
  text: string;
  element: Element;
}

/** A run of text, and the block that holds it. */
export interface Run {
  holder: Element;
  parts: Part[];
}

/** Elements that are laid out as blocks (HTML, section 15.3), and drawings with words. */
const BLOCKS = new Set(
  `address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption
   figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p
   pre search section summary svg table caption tbody tfoot thead tr ul`.split(/\s+/u),
);
/** What is never read: code, what is kept for later, and what a reader typed. */
const UNREAD = new Set(['head', 'script', 'style', 'template', 'textarea']);

/** Reads a tree, without the elements that `isLeftOut` names. */
export function runsOf(
  root: Element,
  isLeftOut: (element: Element) => boolean = () => false,
): Run[] {
  const runs: Run[] = [];
  let parts: Part[] = [];

  function end(holder: Element): void {
    if (parts.some(({ text }) => text.trim())) runs.push({ holder, parts });
    parts = [];
  }
  function read(element: Element, holder: Element, row?: Element): void {
    const name = element.localName;
    if (UNREAD.has(name) || isLeftOut(element)) return;
    if (name === 'img') parts.push({ text: element.getAttribute('alt') ?? '', element });
    if (name === 'br' || name === 'td' || name === 'th') parts.push({ text: ' ', element });
    // a sign, which has no words, stands in the line
    const isBlock = BLOCKS.has(name) && (name !== 'svg' || element.textContent.trim() !== '');
    // blocks in a cell are read with its row
    const isOwn = isBlock && !row;
    if (isOwn) end(holder);
    else if (isBlock) parts.push({ text: ' ', element });
    const within = isOwn ? element : holder;
    for (const node of element.childNodes) {
      if (node.nodeType === 3) parts.push({ text: node.textContent ?? '', element });
      if (node.nodeType === 1) read(node as Element, within, name === 'tr' ? element : row);
    }
    if (isOwn) end(element);
    else if (isBlock) parts.push({ text: ' ', element });
  }

  read(root, root);
  return runs;
}

/** What is compared of a text: its letters and digits, in small letters, between single spaces. */
export const wordsOf = (text: string): string =>
  text
    .normalize('NFKC')
    // where a word may be parted at the end of a line
    .replaceAll('\u00AD', '')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu)
    ?.join(' ') ?? '';

/** The words of runs, one after another. */
export const wordsOfRuns = (runs: readonly Run[]): string =>
  runs.map(({ parts }) => wordsOf(parts.map(({ text }) => text).join(''))).join(' ');

/** All words of a tree, as a program wrote it. */
export const wordsIn = (root: Element): string => wordsOfRuns(runsOf(root));
