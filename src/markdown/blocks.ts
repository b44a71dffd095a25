import type { Nodes, Root } from 'mdast';
import type { SourceLocation } from '../bibliography/index.ts';
import { locationsIn } from './positions.ts';

/**
 * A block that gets a number of its own: a paragraph, an item of a list, a table or an
 * illustration.
 */
export interface Block {
  /** Its source on one line, without the marks of claims, and with each footnote where it is first referred to. */
  text: string;
  location: SourceLocation;
  /** Where its node begins in the source, and where it ends. */
  offset: number;
  end: number;
}

const NUMBERED = new Set(['paragraph', 'listItem', 'table']);
/**
 * Blocks without a number: headings have links of their own, and footnotes are part of the block that
 * refers to them.
 */
const SKIPPED = new Set(['heading', 'code', 'footnoteDefinition', 'yaml', 'mdxjsEsm']);

const ILLUSTRATIONS = new Set<string | null>(['figure', 'Picture']);
const isIllustration = (node: Nodes) =>
  node.type === 'mdxJsxFlowElement' && ILLUSTRATIONS.has(node.name);

/** The blocks of a document in their order. An item of a list is one block, whatever is in it. */
export function blocksOf(root: Root, source: string, file: string): Block[] {
  const locationOf = locationsIn(file, source);
  const blocks: Block[] = [];
  const withNotes = notesIn(root, source);
  const walk = (node: Nodes) => {
    if (SKIPPED.has(node.type)) return;
    if (NUMBERED.has(node.type) || isIllustration(node)) {
      const offset = node.position?.start.offset ?? 0;
      const end = node.position?.end.offset ?? source.length;
      const text = flat(withNotes(node));
      if (text) blocks.push({ text, location: locationOf(offset), offset, end });
      return;
    }
    for (const child of 'children' in node ? node.children : []) walk(child);
  };
  walk(root);
  return blocks;
}

/** Stand around the text of a footnote in that of its block: signs that mean nothing to Markdown. */
export const NOTE = { opens: '⟦', closes: '⟧' } as const;

/** Writes the source of a node with the text of each footnote where it is referred to for the first time. */
function notesIn(root: Root, source: string): (node: Nodes) => string {
  const left = new Map(
    nodesOf(root, 'footnoteDefinition').map((note) => [note.identifier, note.children]),
  );
  const write = (nodes: readonly Nodes[]): string => {
    let at = nodes.at(0)?.position?.start.offset ?? 0;
    let written = '';
    for (const { identifier, position } of nodes.flatMap((node) =>
      nodesOf(node, 'footnoteReference'),
    )) {
      const note = left.get(identifier);
      if (!note) continue;
      left.delete(identifier);
      written += `${source.slice(at, position?.start.offset)}${NOTE.opens}${flat(write(note))}${NOTE.closes}`;
      at = position?.end.offset ?? at;
    }
    return written + source.slice(at, nodes.at(-1)?.position?.end.offset);
  };
  return (node) => write([node]);
}

/** The nodes of a type in a tree, in the order of its text. */
function nodesOf<Type extends Nodes['type']>(node: Nodes, type: Type): (Nodes & { type: Type })[] {
  return [
    ...(node.type === type ? [node as Nodes & { type: Type }] : []),
    ...('children' in node ? node.children.flatMap((child) => nodesOf(child, type)) : []),
  ];
}

/** A block with what shows its number. */
export type NumberedBlock<Props> = Block & { props: Props };

/** The blocks that have a number, each with it. */
export const numberedBlocks = <Props>(
  blocks: readonly Block[],
  found: readonly (Props | undefined)[],
): NumberedBlock<Props>[] =>
  blocks.flatMap((block, index) => {
    const props = found[index];
    return props === undefined ? [] : [{ ...block, props }];
  });

const flat = (text: string) =>
  text
    .replace(/<Claim\b[^>]*\/>/gu, '')
    .replace(/^(?:[-*+]|\d+[.)])\s+/u, '')
    .replace(/\s+/gu, ' ')
    .trim();

const PICTURE = /<Picture\s[^>]*?\bid=(["'])(.*?)\1[^>]*>(.*?)<\/Picture>/gu;
const VALUE_COMPONENT = /<(Count|Outcome)\s[^>]*?\bid=(["'])(.*?)\2[^>]*>/gu;

/**
 * A block's text as the ledger keeps and compares it: with the values of tables and the rows of
 * pictures filled in, so that a correction in a table counts as a change of the text. What no table
 * has stays as it was written.
 */
export const asRead = (
  text: string,
  valueInWords: (component: string, id: string) => string | undefined,
) =>
  text
    .replace(PICTURE, (written, _quote, id: string, caption: string) => {
      const words = valueInWords('Picture', id);
      return words === undefined ? written : `${caption.trim()} ${words}`;
    })
    .replace(
      VALUE_COMPONENT,
      (written, component: string, _quote, id: string) => valueInWords(component, id) ?? written,
    );
