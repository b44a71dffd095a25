import type { List, Nodes, Parents } from 'mdast';
import { problem, type Fault, type Problem } from '../bibliography/index.ts';
import { locationsIn } from '../markdown/index.ts';
import type { ParsedDocument } from '../markdown/parse.ts';
import { nodesOf, writtenAs, type Placed } from './nodes.ts';

/** A line by the place of its first sign in the source, with what is wrong with it. */
type Found = [offset: number, Fault];

/**
 * Checks a text for lines that Markdown reads as part of what stands above them, or as something of
 * its own, where their author most likely meant the other: words that would be put into somebody's
 * mouth, and items that stand in no list or in the wrong one. Nothing on the page would show it.
 */
export function checkRunningOn({ file, source, root }: ParsedDocument): Problem[] {
  if (!root) return [];
  const locationOf = locationsIn(file, source);
  const found = [...nodesOf(root)].flatMap((placed): Found[] => {
    const { node } = placed;
    return [
      ...(node.type === 'blockquote' ? inQuotation(placed, source) : []),
      ...(node.type === 'listItem' ? inItem(placed, source) : []),
      ...('children' in node ? listsIn(node, placed.within, source) : []),
    ];
  });
  // of several faults of a line the outermost is told
  return [...new Map(found.reverse())].map(([offset, fault]) =>
    problem(locationOf(offset), lineAt(source, offset), fault),
  );
}

function inQuotation({ node, within }: Placed, source: string): Found[] {
  const depth = within.filter(({ type }) => type === 'blockquote').length + 1;
  const line = linesBelow(node, source).find(
    ({ before }) => before.replace(/[^>]/gu, '').length < depth,
  );
  return line
    ? [
        [
          line.offset,
          {
            what: 'This line has no “>” of its own, and would be read as part of the quotation above.',
            cure: 'If it is no part of that, leave a blank line above it. If it is, begin it with “> ”.',
          },
        ],
      ]
    : [];
}

/** A line that begins as an item would, but with a dash: one of a pair is within a sentence. */
const DASHED = /^[–—]\s*[\p{L}“‘"'](?!.*\s[–—]\s)/u;

function inItem({ node, within }: Placed, source: string): Found[] {
  const list = within.at(-1);
  if (node.type !== 'listItem' || list?.type !== 'list' || list.ordered) return [];
  return node.children
    .filter(({ type }) => type === 'paragraph')
    .flatMap((paragraph) =>
      linesBelow(paragraph, source)
        .filter(
          ({ before, offset }) =>
            before.length + 1 < (paragraph.position?.start.column ?? 1) &&
            DASHED.test(lineAt(source, offset)),
        )
        .map(({ offset }): Found => [
          offset,
          {
            what: 'A dash makes no item of a list: this line would run into the item above.',
            cure: 'Begin it with “- ”. If it is part of the item above, put it on the same line.',
          },
        ]),
    );
}

function listsIn(parent: Parents, within: readonly Parents[], source: string): Found[] {
  const isQuoted = [...within, parent].some(({ type }) => type === 'blockquote');
  const found: Found[] = [];
  let wasFound = false;
  parent.children.forEach((list, at) => {
    if (list.type !== 'list') return;
    const previous = parent.children[at - 1];
    const [first, ...others] = list.children;
    const isNew =
      previous?.type === 'list' &&
      (isDirectlyBelow(list, previous, source) || columnOf(list) > columnOf(previous));
    // of one that stands between two lists, the second goes on with the first
    const isTold = isNew && !wasFound;
    wasFound = isTold;
    if (first && isTold) {
      found.push([offsetOf(first), newList(list, previous, source, isQuoted)]);
    }
    const further = others.findIndex((item) => columnOf(item) > columnOf(list));
    const item = others[further];
    if (item) {
      found.push([
        offsetOf(item),
        {
          what: 'This item stands further in than the one above, and not far enough to belong to it.',
          cure: `${belonging(list.children[further], source, isQuoted)} If not, take the space before it out.`,
        },
      ]);
    }
  });
  return found;
}

function newList(list: List, above: List, source: string, isQuoted: boolean): Fault {
  const isIn = columnOf(list) > columnOf(above);
  const apart = `If it is a new list, ${isIn ? 'begin it as far left as the one above, and ' : ''}leave a blank line above it.`;
  if (!isIn && Boolean(list.ordered) === Boolean(above.ordered)) {
    return {
      what: 'This item has another sign than the one above, and begins a list of its own.',
      cure: `Give both the same sign. ${apart}`,
    };
  }
  return {
    what: 'This item begins a list of its own: it does not stand far enough in to belong to the item above.',
    cure: `${belonging(above.children.at(-1), source, isQuoted)} ${apart}`,
  };
}

/** How an item is written that belongs to the one above it. */
function belonging(above: Nodes | undefined, source: string, isQuoted: boolean): string {
  const sign = above && /^(?:[-*+]|\d+[.)])[ \t]/u.exec(writtenAs(above, source))?.[0];
  const width = (above ? columnOf(above) - 1 : 0) + (sign?.length ?? 2);
  return `If it belongs to the item above, begin it below the first letter of that${isQuoted ? '' : `, with ${width} spaces before it`}.`;
}

const isDirectlyBelow = (node: Nodes, above: Nodes, source: string) =>
  !/\n[ \t>]*\r?\n/u.test(source.slice(above.position?.end.offset, offsetOf(node)));

const offsetOf = ({ position }: Nodes) => position?.start.offset ?? 0;
const columnOf = ({ position }: Nodes) => position?.start.column ?? 1;

/** The lines of a node below its first, without those that are blank: what stands before their words, and where these begin. */
function linesBelow(node: Nodes, source: string): { before: string; offset: number }[] {
  const start = offsetOf(node);
  const written = source.slice(start, node.position?.end.offset);
  return [...written.matchAll(/(?<=\n)([ \t>]*)(?=[^\s>])/gu)].map(({ 0: before, index }) => ({
    before,
    offset: start + index + before.length,
  }));
}

const lineAt = (source: string, offset: number) =>
  (/^.*/u.exec(source.slice(offset))?.[0] ?? '').trimEnd();
