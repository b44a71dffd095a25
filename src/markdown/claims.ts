import { defineMdastPlugin, type MdastNode } from 'satteri';
import type { Cluster } from '../bibliography/index.ts';
import { component, propOf } from './component.ts';
import { VALUE_COMPONENTS } from './document.ts';
import { CITATION, cutSentences } from './sentences.ts';

/** A part of running text as sentences are found in it. */
export interface Spoken {
  /** Its words, with {@link CITATION} for each citation. */
  text: string;
  /** For each citation, whether the name of its author is a part of the sentence. */
  isNarrative: readonly boolean[];
}

/**
 * How far a claim reaches in what follows its mark up to the next mark or the end of the paragraph:
 * to the end of the last sentence that cites a work, and over all of it where none does. The essay
 * cites its source where it makes the claim; what leads up to that belongs to it, and what comes
 * after is a remark of ours, on which there is no verdict.
 *
 * @returns the part in which it ends, and how much of that part's text is within it.
 */
export function reachOf(parts: readonly Spoken[]): { part: number; offset: number } {
  const text = parts.map((part) => part.text).join('');
  const sentences = cutSentences(
    text,
    parts.flatMap(({ isNarrative }) => isNarrative),
  );
  const last = sentences.findLastIndex((sentence) => sentence.includes(CITATION));
  const within = sentences.slice(0, last < 0 ? undefined : last + 1).join('');
  let offset = within.trimEnd().length;
  for (const [part, { text }] of parts.entries()) {
    // what has no words, such as the number of a note, belongs to the words before it
    if (offset < text.length || (offset === text.length && parts[part + 1]?.text !== ''))
      return { part, offset };
    offset -= text.length;
  }
  return { part: parts.length, offset: 0 };
}

/**
 * Puts into each `<Claim>` of a paragraph the words that make the claim, so that its sign can stand
 * behind them. It comes after the plugins that make components of citations and terms.
 */
export function claims() {
  return () =>
    defineMdastPlugin({
      name: 'claims',
      paragraph(node, context) {
        if (!node.children.some(isClaim)) return;
        const children = withWords([...node.children] as MdastNode[]);
        context.replaceNode(node, { ...node, children } as MdastNode);
      },
    });
}

/** Whether a node is the mark of a claim within running text. */
export const isClaim = (node: { type: string; name?: unknown }) =>
  node.type === 'mdxJsxTextElement' && node.name === 'Claim';

function withWords(nodes: MdastNode[]): MdastNode[] {
  const at = nodes.findIndex(isClaim);
  if (at < 0) return nodes;
  const [claim, ...rest] = nodes.slice(at);
  const next = rest.findIndex(isClaim);
  const own = next < 0 ? rest : rest.slice(0, next);
  const { part, offset } = reachOf(own.map(spokenOf));
  const last = own[part];
  const [inside, outside] =
    last?.type === 'text'
      ? [[textOf(last.value.slice(0, offset))], [textOf(last.value.slice(offset))]]
      : [[last ?? []].flat(), []];
  const id = claim?.type === 'mdxJsxTextElement' ? propOf(claim, 'id') : '';
  return [
    ...nodes.slice(0, at),
    component('Claim', { id }, [...own.slice(0, part), ...inside]),
    ...outside.filter(({ value }) => value !== ''),
    ...own.slice(part + 1),
    ...withWords(next < 0 ? [] : rest.slice(next)),
  ];
}

const textOf = (value: string) => ({ type: 'text', value }) as const;

/** What a node says in a sentence; a figure, which a table holds, is some number. */
export function spokenOf(node: Readonly<MdastNode>): Spoken {
  if (node.type === 'break') return { text: ' ', isNarrative: [] };
  if ('value' in node) return { text: node.value, isNarrative: [] };
  if (node.type === 'mdxJsxTextElement' && node.name === 'Citation') {
    const { mode } = clusterOf(node);
    return { text: CITATION, isNarrative: [mode === 'narrative'] };
  }
  if (node.type === 'mdxJsxTextElement' && VALUE_COMPONENTS.has(node.name ?? ''))
    return { text: '0', isNarrative: [] };
  const parts = 'children' in node ? (node.children as MdastNode[]).map(spokenOf) : [];
  return {
    text: parts.map(({ text }) => text).join(''),
    isNarrative: parts.flatMap(({ isNarrative }) => isNarrative),
  };
}

/** The cluster that a citation was made of: see citations.ts. */
function clusterOf(node: MdastNode & { type: 'mdxJsxTextElement' }): Pick<Cluster, 'mode'> {
  const prop = node.attributes.find((each) => 'name' in each && each.name === 'cluster');
  const written = typeof prop?.value === 'object' ? prop.value?.value : undefined;
  return JSON.parse(written ?? '{}') as Pick<Cluster, 'mode'>;
}
