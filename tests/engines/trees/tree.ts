/** What a screen reader is given of a page: a browser's accessibility tree, in its order. */
export interface Tree {
  /** The pieces of its text. */
  texts: readonly string[];
  /** The headings, links and buttons that have no name, by their roles. */
  nameless: readonly string[];
}

/** A browser whose accessibility tree can be read. */
export interface TreeReader {
  /** The browser and its version. */
  name: string;
  /** Opens an address afresh, and waits until all of it is laid out. */
  open(address: string): Promise<void>;
  /** The texts that the page shows, as its elements and styles have it: see `shownTexts`. */
  shown(): Promise<readonly string[]>;
  tree(): Promise<Tree>;
  close(): Promise<void>;
}

/** Starts such a browser. */
export type LaunchTree = () => Promise<TreeReader>;

/**
 * Runs in a page: the texts that it shows, wherever a reader has scrolled to, but for what is hidden
 * from screen readers on purpose or drawn. The names of all that is drawn are tests of built files'.
 */
export function shownTexts(): string[] {
  const beside = 'script, style, noscript, option, textarea, [aria-hidden="true"], [role="img"]';
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text;
    if (!data.trim() || !parentElement || parentElement.closest(beside)) continue;
    if (parentElement.checkVisibility({ visibilityProperty: true })) texts.push(data.trim());
  }
  return texts;
}

/** Runs in a page: whether all of it is laid out, as it is soon after its first screen is painted. */
export const isLaidOut = () =>
  document.documentElement.dataset['later'] !== 'all' &&
  // copies of pages have no script that takes the mark away, and no style that waits
  ![...document.querySelectorAll('[data-characters]')].some(
    (record) => getComputedStyle(record).contentVisibility === 'auto',
  );

/** Letters as trees hold them: without white space and soft hyphens, in lower case. */
const letters = (text: string) => text.replace(/[\s\u00AD]+/gu, '').toLowerCase();

/** The texts that a tree lacks, or has in another place. */
export function lostTexts(shown: readonly string[], { texts }: Pick<Tree, 'texts'>): string[] {
  const all = letters(texts.join(''));
  let from = 0;
  return shown.filter((text) => {
    const at = all.indexOf(letters(text), from);
    if (at >= 0) from = at + letters(text).length;
    return at < 0;
  });
}
