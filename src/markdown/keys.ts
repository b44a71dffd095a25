import type { Nodes, Root } from 'mdast';
import { defineMdastPlugin, type MdastNode, type MdastVisitorContext } from 'satteri';
import { AT, KEY } from '../bibliography/citations.ts';
import { PUNCTUATION } from '../bibliography/signs.ts';

/**
 * Citation keys that Markdown would take for something else: `@{http://zotero.org/…}` for code and
 * a link, `@smith_a_` for emphasis. Their punctuation is hidden from the parser, each mark behind
 * one sign so that every place in the text stays what it was, and shown again in the tree. What
 * stands in a tag, or follows a straight quotation mark or a slash, is a part of code or an address.
 */
const WRITTEN = new RegExp(
  [
    String.raw`<[A-Za-z/][^<>]*>`,
    String.raw`(?<![\\'"/])${AT}`,
    // as editors that know what code is escape it
    String.raw`(?<=(?<!\\)@\\\{)${KEY}(?=\\\})`,
  ].join('|'),
  'gu',
);
const PLAIN = /^-?@[\p{L}\p{N}-]+$/u;
const MARK = /[!-/:-?[-`{-~]/gu;

const FIRST = PUNCTUATION.first.charCodeAt(0);
const SIGN = new RegExp(`[${PUNCTUATION.first}-${PUNCTUATION.last}]`, 'u');
const SIGNS = new RegExp(SIGN, 'gu');

const hide = (text: string) =>
  text.replace(MARK, (mark) => String.fromCharCode(FIRST + mark.charCodeAt(0)));

/** Hides the punctuation of all keys from a Markdown parser; the text keeps its length. */
export const withKeysHidden = (source: string): string =>
  source.replace(WRITTEN, (found) =>
    found.startsWith('<') || PLAIN.test(found) ? found : hide(found),
  );

/** Shows again what {@link withKeysHidden} hid. */
export const withKeysShown = (text: string): string =>
  text.replace(SIGNS, (sign) => String.fromCharCode(sign.charCodeAt(0) - FIRST));

/** The fields of a tree's nodes in which words stand. */
const FIELDS = ['value', 'url', 'title', 'alt'] as const;

/** What of a node has to be set for its keys to be shown. */
const shownIn = (node: Partial<Record<string, unknown>>): [field: string, shown: string][] =>
  FIELDS.flatMap((field) => {
    const words = node[field];
    return typeof words === 'string' && SIGN.test(words) ? [[field, withKeysShown(words)]] : [];
  });

/** Shows all keys in a tree that was parsed while they were hidden. */
export function showKeys(node: Root | Nodes): void {
  Object.assign(node, Object.fromEntries(shownIn({ ...node })));
  for (const child of 'children' in node ? node.children : []) showKeys(child);
}

/** The same as a plugin, which comes before all others. */
export function keys() {
  const show = (node: Readonly<MdastNode>, context: MdastVisitorContext) => {
    const { setProperty } = context as unknown as {
      setProperty: (node: Readonly<MdastNode>, field: string, words: string) => void;
    };
    for (const [field, shown] of shownIn({ ...node }))
      setProperty.call(context, node, field, shown);
  };
  return defineMdastPlugin({
    name: 'keys',
    ...{ text: show, inlineCode: show, code: show, html: show },
    ...{ link: show, image: show, definition: show },
  });
}
