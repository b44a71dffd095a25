/**
 * Marks a quotation where no browser finds its words, for a citation between them reads otherwise in
 * the reader's style than in the style of whoever made the link.
 */
import type { Quote } from '../../passages/passage.ts';
import {
  lettersOf,
  outsideBrackets,
  placeOf,
  quoteOutsideBrackets,
} from '../../passages/quoted.ts';
import { addStyles } from '../elements.ts';
import styles from './mark-quotation.css?inline';
import { BESIDE } from './own-words.ts';

addStyles(styles);

/** What runs of text stand in, each by itself. */
const BLOCKS = 'p, li, dd, dt, td, th, figcaption, h1, h2, h3';

/** A letter of a block, by the text that it stands in and its place there. */
type Letter = readonly [letter: string, text: Text, at: number];

/** Marks a quotation in the first block that has its words, and returns that block. */
export function markQuotation(within: Element, quote: Quote): Element | undefined {
  const outside = quoteOutsideBrackets(quote);
  if (!outside) return undefined;
  const blocks = within.matches(BLOCKS) ? [within] : [...within.querySelectorAll(BLOCKS)];
  for (const block of blocks) {
    const range = BESIDE.map((beside) => rangeOf(outside, lettersIn(block, beside))).find(Boolean);
    if (!range) continue;
    CSS.highlights.set('quotation', new Highlight(range));
    return block;
  }
  return undefined;
}

function rangeOf(quote: Quote, letters: readonly Letter[]): Range | undefined {
  const [from = 0, to = 0] = placeOf(quote, letters.map(([letter]) => letter).join('')) ?? [];
  const [first, last] = [letters[from], letters[to - 1]];
  if (!first || !last) return undefined;
  const range = new Range();
  range.setStart(first[1], first[2]);
  range.setEnd(last[1], last[2] + 1);
  return range;
}

/** The letters of a block that stand outside brackets. */
function lettersIn(block: Element, beside: string): Letter[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const units: Letter[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.parentElement?.closest(beside)) continue;
    for (const [at, unit] of text.data.split('').entries()) units.push([unit, text, at]);
  }
  const outside = outsideBrackets(units.map(([unit]) => unit).join(''));
  return units.flatMap(([, text, at], index) =>
    [...lettersOf(outside[index] ?? '')].map((letter): Letter => [letter, text, at]),
  );
}
