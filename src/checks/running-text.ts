import type { Nodes, Parents, Text } from 'mdast';
import type { Cluster } from '../bibliography/index.ts';
import { TYPED } from '../bibliography/signs.ts';
import { citationsIn } from '../markdown/cited-text.ts';
import { PHRASES } from '../markdown/document.ts';
import type { ParsedDocument } from '../markdown/parse.ts';
import { nodesOf } from './nodes.ts';

/**
 * The words of a block as they stand on the page, with a sign of {@link TYPED} for each character
 * that its author escaped, for each citation, and for each link or other thing that is no words.
 */
export interface RunningText {
  /** What holds the words: a paragraph, a heading, a cell, or a link, whose words are a text of their own. */
  block: Parents;
  text: string;
  /** Where in the source each character of the text stands, and where the last one ends. */
  offsets: readonly number[];
  /** The citations in it, by the places of their signs. */
  citations: ReadonlyMap<number, Cluster>;
}

const BLOCKS = new Set(['paragraph', 'heading', 'tableCell']);
const LINKS = new Set(['link', 'linkReference']);
/** What stands within running text and holds some itself. */
const TRANSPARENT = new Set(['emphasis', 'strong', 'delete']);

/** Every block of running text in a document, in the order of the text. */
export function runningTexts({ root, source }: ParsedDocument): RunningText[] {
  if (!root) return [];
  const texts: RunningText[] = [];
  for (const { node, within } of nodesOf(root)) {
    const isBlock =
      BLOCKS.has(node.type) ||
      LINKS.has(node.type) ||
      (node.type === 'mdxJsxTextElement' && node.children.length > 0) ||
      (node.type === 'mdxJsxFlowElement' && node.children.some(({ type }) => PHRASES.has(type)));
    if (isBlock)
      texts.push(
        readText(
          node as Parents,
          source,
          within.some(({ type }) => LINKS.has(type)) || LINKS.has(node.type),
        ),
      );
  }
  return texts;
}

function readText(block: Parents, source: string, isLink: boolean): RunningText {
  let text = '';
  const offsets: number[] = [];
  const citations = new Map<number, Cluster>();
  const put = (sign: string, node: Nodes) => {
    text += sign;
    offsets.push(node.position?.start.offset ?? 0);
  };
  const read = (node: Nodes) => {
    if (node.type === 'text') {
      const start = text.length;
      const own = readNode(node, source, isLink);
      text += own.text;
      for (const each of own.offsets) offsets.push(each);
      for (const [at, cluster] of own.citations) citations.set(start + at, cluster);
    } else if (node.type === 'break') put('\n', node);
    else if (TRANSPARENT.has(node.type) && 'children' in node) node.children.forEach(read);
    else put(LINKS.has(node.type) ? TYPED.link : TYPED.other, node);
  };
  block.children.forEach(read);
  offsets.push(block.position?.end.offset ?? source.length);
  // on Windows a line has two signs at its end
  return { block, text: text.replaceAll('\r', ' '), offsets, citations };
}

function readNode(node: Text, source: string, isLink: boolean): Omit<RunningText, 'block'> {
  const { value, position } = node;
  const start = position?.start.offset ?? 0;
  const citations = new Map<number, Cluster>();
  if (!value.includes('@') && source.startsWith(value, start)) {
    return {
      text: value,
      offsets: Array.from(value, () => 0).map((_each, at) => start + at),
      citations,
    };
  }
  const { found, offsets, escaped } = citationsIn(node, source);
  const characters = value.split('').map((each, at) => (escaped.has(at) ? TYPED.literal : each));
  let text = '';
  const places: number[] = [];
  for (let at = 0; at < characters.length; at++) {
    const citation = isLink ? undefined : found.find((each) => each.start === at);
    places.push(offsets[at] ?? start);
    text += citation ? TYPED.citation : (characters[at] ?? '');
    if (!citation) continue;
    if (citation.cluster) citations.set(text.length - 1, citation.cluster);
    at = citation.end - 1;
  }
  return { text, offsets: places, citations };
}
