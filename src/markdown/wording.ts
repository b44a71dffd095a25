import type { Nodes, Text } from 'mdast';
import { markdownToMdast } from 'satteri';
import { findCitations, type Cluster } from '../bibliography/index.ts';
import { NOTE } from './blocks.ts';
import { FEATURES } from './features.ts';
import { align } from './positions.ts';

/** What a block says: its words, with its citations where they stand among them. */
export type Wording = (string | Cluster)[];

/**
 * Reads the words off the source of a block that stood in a text once, as the ledger keeps it. It
 * is read as Markdown without components, which cannot fail: a component in it is passed over. Its
 * footnotes stand in brackets.
 */
export function wordingOf(source: string): Wording {
  const words: Wording = [];
  const read = (node: Nodes, isLink = false) => {
    // what looks like a citation in a link is none, as in a text that is compiled
    if (node.type === 'text') words.push(...(isLink ? [node.value] : inText(node, source)));
    else if (node.type === 'inlineCode') words.push(node.value);
    else if (node.type === 'break') words.push(' ');
    const inLink = isLink || node.type === 'link' || node.type === 'linkReference';
    for (const child of 'children' in node ? node.children : []) read(child, inLink);
  };
  read(markdownToMdast(source, { features: FEATURES }) as Nodes);
  return words.map((part) => (typeof part === 'string' ? withNotes(part) : part));
}

/** Footnotes as readers of one paragraph need them: in brackets, in the place of their marks. */
const withNotes = (words: string) =>
  words.replaceAll(NOTE.opens, ' (').replaceAll(NOTE.closes, ')');

function inText({ value, position }: Text, source: string): Wording {
  const { escaped } = align(value, source, position?.start.offset ?? 0);
  const words: Wording = [];
  let at = 0;
  for (const { cluster, start, end } of findCitations(value, (offset) => escaped.has(offset))) {
    if (!cluster) continue;
    words.push(value.slice(at, start), cluster);
    at = end;
  }
  return [...words, value.slice(at)];
}
