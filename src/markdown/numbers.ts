import type { Root } from 'mdast';
import { defineMdastPlugin, type MdastNode, type MdastVisitorContext } from 'satteri';
import { blocksOf, numberedBlocks, type NumberedBlock } from './blocks.ts';
import { addToFrontmatter } from './compiled.ts';
import { component } from './component.ts';
import type { Citation } from './document.ts';
import { fileOf, isSection, slugOf } from './file.ts';
import { withKeysShown } from './keys.ts';

/** The props of the component that shows the number of a paragraph. */
export interface ParagraphProps {
  id: string;
  number: string;
}

/** The numbers of a section's paragraphs, by their texts; undefined for one that has none yet. */
export type NumbersOf = (
  section: string,
  texts: readonly string[],
) => (ParagraphProps | undefined)[];

/**
 * Puts a `<ParagraphNumber>` into every block of a section that has a number, and tells which of
 * them each citation stands in. It comes after the plugin that finds citations.
 */
export function numbers(numbersOf: NumbersOf) {
  return () => {
    let numbered: NumberedBlock<ParagraphProps>[] = [];
    const number = (
      node: Readonly<MdastNode>,
      context: MdastVisitorContext,
      into: Readonly<MdastNode> = node,
    ) => {
      const block = numbered.find(({ offset }) => offset === node.position?.start.offset);
      if (block) context.prependChild(into, component('ParagraphNumber', { ...block.props }));
    };
    return defineMdastPlugin({
      name: 'numbers',
      options: { position: true },
      before(root, context) {
        const file = fileOf(context);
        if (!isSection(file)) return;
        const blocks = blocksOf(root as Root, withKeysShown(context.source), file);
        const texts = blocks.map(({ text }) => text);
        numbered = numberedBlocks(blocks, numbersOf(slugOf(file), texts));
        addToFrontmatter(context, ({ citations }) => ({
          citations: citations.map((citation) => inParagraph(citation, numbered)),
        }));
      },
      paragraph: (node, context) => number(node, context),
      // in the first line of the item, where that is a paragraph
      listItem: (node, context) =>
        number(node, context, node.children[0]?.type === 'paragraph' ? node.children[0] : node),
      // HTML allows nothing in a table but its cells and its caption
      table: (node, context) => number(node, context, node.children[0]?.children[0]),
      // a picture's number stands in the first paragraph of its caption
      mdxJsxFlowElement: (node, context) =>
        number(node, context, node.name === 'Picture' ? node.children[0] : node),
    });
  };
}

function inParagraph(citation: Citation, numbered: NumberedBlock<ParagraphProps>[]): Citation {
  const at = citation.footnote?.reference ?? citation.offset ?? -1;
  const block = numbered.find(({ offset, end }) => offset <= at && at < end);
  return block ? { ...citation, paragraph: block.props.id } : citation;
}
