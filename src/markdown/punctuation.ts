import type { Nodes, Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import { FEATURES } from './features.ts';
import { asBlock, escapeText } from './inline.ts';

/** What is set as other signs than were typed. */
const TYPED = /["']|--|\.\.\./u;

/** A line, or so much of one as the parser takes no long time for: that grows with the square of the quotation marks. */
const PIECE = /[^\n]{1,1000}(?!\S)|[^\n]{1,1000}/gu;

/**
 * Plain text with its quotation marks, dashes and dots set as those of a section are. Signs of
 * Markdown stay as they are.
 */
export const withPunctuationSet = (text: string): string =>
  TYPED.test(text)
    ? text.replace(PIECE, (piece) => {
        const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(piece) ?? [];
        return `${before}${setPiece(words)}${after}`;
      })
    : text;

function setPiece(words: string): string {
  const { children } = markdownToMdast(asBlock(escapeText(words)), { features: FEATURES }) as Root;
  const [only] = children;
  if (children.length !== 1 || only?.type !== 'paragraph') return words;
  return wordsOf(only);
}

/** What is left after all signs were escaped: text, and addresses that link themselves. */
const wordsOf = (node: Nodes): string =>
  node.type === 'text'
    ? node.value
    : 'children' in node
      ? node.children.map((child) => wordsOf(child)).join('')
      : '';
