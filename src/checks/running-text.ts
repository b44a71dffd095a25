import type { Nodes, Parents, Text } from 'mdast';
import type { Cluster } from '../bibliography/index.ts';
import { TYPED } from '../bibliography/signs.ts';
import { citationsIn } from '../markdown/cited-text.ts';
import { PHRASES } from '../markdown/document.ts';
import type { ParsedDocument } from '../markdown/parse.ts';
import { SPELLED } from '../markdown/positions.ts';
import { nodesOf } from './nodes.ts';

/** A part of the source, by its first character and the one after its last. */
type Span = readonly [start: number, end: number];

/**
 * The words of a block as they stand on the page, with a sign of {@link TYPED} for each character
 * that its author escaped, for each citation, and for each link or other thing that is no words.
 */
export interface RunningText {
  /** What holds the words: a paragraph, a heading, a cell, or a link, whose words are a text of their own. */
  block: Parents;
  /** Whether it is a paragraph of a list's item, or one that stands before or after a list. */
  byLists: readonly ('within' | 'before' | 'after')[];
  text: string;
  /** Where in the source each character of the text stands. */
  spans: readonly Span[];
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
    const isLink = [...within, node].some(({ type }) => LINKS.has(type));
    if (!isBlock) continue;
    texts.push({ ...readText(node as Parents, source, isLink), byLists: byLists(node, within) });
  }
  return texts;
}

function byLists(node: Nodes, within: readonly Parents[]): RunningText['byLists'] {
  const parent = within.at(-1);
  if (node.type !== 'paragraph' || !parent) return [];
  if (parent.type === 'listItem') return ['within'];
  const siblings: readonly Nodes[] = parent.children;
  const at = siblings.indexOf(node);
  return [
    ...(siblings[at + 1]?.type === 'list' ? (['before'] as const) : []),
    ...(siblings[at - 1]?.type === 'list' ? (['after'] as const) : []),
  ];
}

function readText(block: Parents, source: string, isLink: boolean): Omit<RunningText, 'byLists'> {
  let text = '';
  const spans: Span[] = [];
  const citations = new Map<number, Cluster>();
  const put = (sign: string, { position }: Nodes) => {
    text += sign;
    spans.push([position?.start.offset ?? 0, position?.end.offset ?? source.length]);
  };
  const read = (node: Nodes) => {
    if (node.type === 'text') {
      const start = text.length;
      const own = readNode(node, source, isLink);
      text += own.text;
      for (const each of own.spans) spans.push(each);
      for (const [at, cluster] of own.citations) citations.set(start + at, cluster);
    } else if (node.type === 'break') put('\n', node);
    else if (TRANSPARENT.has(node.type) && 'children' in node) node.children.forEach(read);
    else put(LINKS.has(node.type) ? TYPED.link : TYPED.other, node);
  };
  block.children.forEach(read);
  // on Windows a line has two signs at its end
  return { block, text: text.replaceAll('\r', ' '), spans, citations };
}

function readNode(
  node: Text,
  source: string,
  isLink: boolean,
): Pick<RunningText, 'text' | 'spans' | 'citations'> {
  const { value, position } = node;
  const start = position?.start.offset ?? 0;
  const citations = new Map<number, Cluster>();
  const spans: Span[] = [];
  if (!value.includes('@') && source.startsWith(value, start)) {
    for (let at = start; at < start + value.length; at++) spans.push([at, at + 1]);
    return { text: value, spans, citations };
  }
  const { found, offsets, escaped } = citationsIn(node, source);
  const offset = (at: number) => offsets[at] ?? start;
  let text = '';
  for (let at = 0; at < value.length; at++) {
    const citation = isLink ? undefined : found.find((each) => each.start === at);
    const last = citation ? citation.end - 1 : at;
    spans.push([startOf(offset(at), value[at] ?? '', source), offset(last) + 1]);
    if (citation?.cluster) citations.set(text.length, citation.cluster);
    if (citation) text += TYPED.citation;
    else text += escaped.has(at) ? TYPED.literal : (value[at] ?? '');
    at = last;
  }
  return { text, spans, citations };
}

/** The first of the signs that spell a character in the source, by the last of them. */
function startOf(last: number, character: string, source: string): number {
  const spelled = SPELLED[character] ?? '';
  return source.endsWith(spelled, last + 1) ? last - Math.max(0, spelled.length - 1) : last;
}
