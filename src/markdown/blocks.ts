import type { Nodes, Root } from 'mdast';
import type { SourceLocation } from '../bibliography/index.ts';
import { locationsIn } from './positions.ts';

/**
 * A block that gets a number of its own: a paragraph, an item of a list, a table or an
 * illustration.
 */
export interface Block {
  /** Its source on one line, without the marks of claims. */
  text: string;
  location: SourceLocation;
  /** Where its node begins in the source, and where it ends. */
  offset: number;
  end: number;
}

const NUMBERED = new Set(['paragraph', 'listItem', 'table']);
/**
 * Blocks without a number: headings have links of their own, and footnotes are reached from the
 * text.
 */
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
