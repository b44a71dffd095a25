import type { Nodes, Root } from 'mdast';
import type { SourceLocation } from '../bibliography/index.ts';
import { locationsIn } from './positions.ts';

/** What a reader can point to: a paragraph, an item of a list, a table or a figure. */
export interface Block {
  /** Its source on one line, without the marks of claims. */
  text: string;
  location: SourceLocation;
  /** Where its node begins in the source, and where it ends. */
  offset: number;
  end: number;
}

const NUMBERED = new Set(['paragraph', 'listItem', 'table']);
/** Titles have links of their own, and the note at the foot is reached from its mark. */
const SKIPPED = new Set(['heading', 'code', 'footnoteDefinition', 'yaml', 'mdxjsEsm']);

const ILLUSTRATIONS = new Set<string | null>(['figure', 'Picture']);
const isIllustration = (node: Nodes) =>
  node.type === 'mdxJsxFlowElement' && ILLUSTRATIONS.has(node.name);

/** The blocks of a document in their order. An item of a list is one block, whatever is in it. */
export function blocksOf(root: Root, source: string, file: string): Block[] {
  const locationOf = locationsIn(file, source);
  const blocks: Block[] = [];
  const walk = (node: Nodes) => {
    if (SKIPPED.has(node.type)) return;
    if (NUMBERED.has(node.type) || isIllustration(node)) {
      const offset = node.position?.start.offset ?? 0;
      const end = node.position?.end.offset ?? source.length;
      const text = flat(source.slice(offset, end));
      if (text) blocks.push({ text, location: locationOf(offset), offset, end });
      return;
    }
    for (const child of 'children' in node ? node.children : []) walk(child);
  };
  walk(root);
  return blocks;
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
 * What the ledger keeps of a block and compares: its text with every figure of a table as it reads,
 * and with a picture's rows after its caption, so that what is corrected in a table changes the
 * text. What is unknown stays as it was written.
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
