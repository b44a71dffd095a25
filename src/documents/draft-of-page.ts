import type { Cluster, CslItem } from '../bibliography/index.ts';
import { piecesOf } from './blocks.ts';
import type { Block, Draft, DraftPiece, Run, Words } from './document.ts';

/** What a text rests on beside the elements that it stands in. */
export interface PageContext {
  /** The language of its words (BCP 47). */
  language: string;
  /** The absolute address of its page, from which its links lead. */
  address: string;
  /** What the citation says that has this anchor, an id of one of its links: "the-downsides-bach-2012-1". */
  clusterOf: (anchor: string) => Cluster | undefined;
  /** The works that the page cites. */
  works: readonly CslItem[];
}

/**
 * The text of a built page, or of a part of it, to go on writing: its first heading as its title,
 * headings, numbered paragraphs,
 * lists, quotations, tables and our notes beside the text, with its citations as what they say and
 * not as one style prints them. What leads about the page, previews and the list of works are left
 * out: whoever styles the text makes its list. Works in browsers and on any other DOM.
 */
export function draftOfPage(element: Element, context: PageContext): Draft {
  const [first, ...others] = blocksOf(element, context);
  const isTitled = first?.kind === 'heading';
  const blocks = fromFirstLevel(isTitled || !first ? others : [first, ...others]);
  const cited = piecesOf(blocks).flatMap((piece) =>
    piece.kind === 'citation' ? piece.cluster.items.map(({ id }) => id) : [],
  );
  const works = new Map(context.works.map((work) => [work.id, work]));
  return {
    title: isTitled ? wordsOf(first.content) : '',
    language: context.language,
    works: [...new Set(cited)].flatMap((id) => works.get(id) ?? []),
    blocks,
  };
}

const wordsOf = (pieces: readonly DraftPiece[]) =>
  pieces.map((piece) => (piece.kind === 'citation' ? '' : piece.text)).join('');

type DraftBlock = Block<DraftPiece>;
type Look = Omit<Run, 'text'>;

/** What is no part of the text: ways about the page, its marks, its drawings and what scripts put there. */
const LEFT_OUT = [
  '.permalink, .claim-mark, .corrected, .eyebrow, .pager, .downloads, .filters, .verdict-key',
  '.references, #references, [popover], [hidden], [role="status"], [data-footnote-backref]',
  'button, fieldset, input, label, nav, noscript, script, select, style, summary, svg, textarea',
].join();

/** Elements that are blocks, or hold some. */
const BLOCKS =
  /^(?:article|aside|blockquote|d[dlt]|details|div|fig\w+|h\d|header|li|main|[ou]l|p|pre|section|t(?:able|body|head|foot|[dhr])|caption)$/u;

const LOOKS: Readonly<Record<string, Look>> = {
  b: { bold: true },
  cite: { italic: true },
  dfn: { italic: true },
  em: { italic: true },
  i: { italic: true },
  strong: { bold: true },
  sub: { position: 'sub' },
  sup: { position: 'super' },
};

const nameOf = (element: Element) => element.tagName.toLowerCase();
const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE;
const isBlock = (node: Node) => isElement(node) && BLOCKS.test(nameOf(node));

/** An element as blocks, in the order of the text. */
function blocksOf(element: Element, context: PageContext): DraftBlock[] {
  if (element.matches(LEFT_OUT)) return [];
  const name = nameOf(element);
  if (name === 'table') return tableOf(element, context);
  if (name === 'dl') return factsOf(element, context);
  if (name === 'ul' || name === 'ol') {
    const items = childrenOf(element).map((item) => contentOf(item, context));
    const filled = items.filter((item) => item.length > 0);
    return filled.length > 0 ? [{ kind: 'list', ordered: name === 'ol', items: filled }] : [];
  }
  if (name === 'blockquote') {
    return contentOf(element, context).map((block) =>
      block.kind === 'paragraph' ? { ...block, kind: 'quotation' } : block,
    );
  }
  const [, level] = /^h(\d)$/u.exec(name) ?? [];
  if (level !== undefined) {
    const content = piecesIn(element, context);
    return content.length > 0 ? [{ kind: 'heading', level: atMost(Number(level)), content }] : [];
  }
  return contentOf(element, context);
}

/** What an element holds: its blocks, and a paragraph for each run of words between them. */
function contentOf(element: Element, context: PageContext): DraftBlock[] {
  const blocks: DraftBlock[] = [];
  let run: Node[] = [];
  const endRun = () => {
    const content = tidied(run.flatMap((node) => piecesOfNode(node, {}, context)));
    if (content.length > 0) blocks.push({ kind: 'paragraph', content });
    run = [];
  };
  for (const node of element.childNodes) {
    if (!isBlock(node)) run.push(node);
    else {
      endRun();
      blocks.push(...blocksOf(node as Element, context));
    }
  }
  endRun();
  return blocks;
}

/** Terms and what is said of each: a paragraph begins with its term. */
function factsOf(list: Element, context: PageContext): DraftBlock[] {
  let term: DraftPiece[] = [];
  const facts = childrenOf(list).flatMap((child) =>
    nameOf(child) === 'div' ? childrenOf(child) : [child],
  );
  return facts.flatMap((fact): DraftBlock[] => {
    if (nameOf(fact) === 'dt') {
      term = piecesIn(fact, context, { bold: true });
      return [];
    }
    const [first, ...others] = contentOf(fact, context);
    if (!first || term.length === 0) return first ? [first, ...others] : [];
    const before: DraftPiece[] = [...term, { kind: 'words', text: ':', bold: true }];
    term = [];
    if (first.kind !== 'paragraph') {
      return [{ kind: 'paragraph', content: tidied(before) }, first, ...others];
    }
    const content = tidied([...before, { kind: 'words', text: ' ' }, ...first.content]);
    return [{ kind: 'paragraph', content }, ...others];
  });
}

function tableOf(table: Element, context: PageContext): DraftBlock[] {
  const caption = table.querySelector('caption');
  const rows = [...table.querySelectorAll('tr')];
  const cellsOf = (row: Element) =>
    childrenOf(row).flatMap((cell): DraftPiece[][] => {
      const more = Math.max(1, Number(cell.getAttribute('colspan') ?? 1)) - 1;
      return [piecesIn(cell, context), ...Array.from({ length: more }, () => [])];
    });
  const [head, ...others] = rows.filter((row) => row.closest('thead'));
  return [
    {
      kind: 'table',
      ...(caption ? { caption: piecesIn(caption, context) } : {}),
      head: head ? cellsOf(head) : [],
      rows: [...others, ...rows.filter((row) => !row.closest('thead'))].map(cellsOf),
    },
  ];
}

const childrenOf = (element: Element) =>
  [...element.children].filter((child) => !child.matches(LEFT_OUT));

const piecesIn = (element: Element, context: PageContext, look: Look = {}): DraftPiece[] =>
  tidied([...element.childNodes].flatMap((node) => piecesOfNode(node, look, context)));

function piecesOfNode(node: Node, look: Look, context: PageContext): DraftPiece[] {
  if (node.nodeType === node.TEXT_NODE)
    return [{ kind: 'words', text: node.nodeValue ?? '', ...look }];
  if (!isElement(node) || node.matches(LEFT_OUT)) return [];
  if (node.matches('.cluster')) {
    const anchor = node.querySelector('a[id]')?.id ?? node.getAttribute('data-of') ?? '';
    const cluster = context.clusterOf(anchor);
    if (cluster) return [{ kind: 'citation', cluster }];
  }
  if (nameOf(node) === 'img') {
    return [{ kind: 'words', text: `[${node.getAttribute('alt') ?? ''}]`, ...look }];
  }
  const inner = { ...look, ...LOOKS[nameOf(node)], ...linkOf(node, context) };
  const pieces = [...node.childNodes].flatMap((child) => piecesOfNode(child, inner, context));
  // blocks in a cell, and lines, do not run on
  const apart: DraftPiece[] =
    isBlock(node) || nameOf(node) === 'br' ? [{ kind: 'words', text: ' ' }] : [];
  return [...apart, ...pieces, ...apart];
}

/** Where a link leads, if that is a page of the web. */
function linkOf(element: Element, { address }: PageContext): Look {
  const to = nameOf(element) === 'a' ? element.getAttribute('href') : null;
  if (to === null || !URL.canParse(to, address)) return {};
  const { href, protocol } = new URL(to, address);
  return protocol === 'https:' || protocol === 'http:' ? { href } : {};
}

const sameLook = (one: Words, other: Words) =>
  (['italic', 'bold', 'smallCaps', 'position', 'href'] as const).every(
    (field) => one[field] === other[field],
  );

/**
 * Pieces as they are read: white space between words is one space, with none at either end (CSS Text,
 * 4.1.1), and words that look alike are one run. A no-break space is none of it.
 */
function tidied(pieces: readonly DraftPiece[]): DraftPiece[] {
  const made: DraftPiece[] = [];
  let endsBlank = true;
  for (const piece of pieces) {
    if (piece.kind !== 'words') {
      made.push(piece);
      endsBlank = false;
      continue;
    }
    let text = piece.text.replace(/[ \t\r\n\f]+/gu, ' ');
    if (endsBlank) text = text.replace(/^ /u, '');
    if (text === '') continue;
    endsBlank = text.endsWith(' ');
    const last = made.at(-1);
    if (last?.kind === 'words' && sameLook(last, piece)) {
      made[made.length - 1] = { ...last, text: last.text + text };
    } else made.push({ ...piece, text });
  }
  const last = made.at(-1);
  if (last?.kind === 'words' && last.text.endsWith(' ')) {
    const text = last.text.slice(0, -1);
    return text === '' ? made.slice(0, -1) : [...made.slice(0, -1), { ...last, text }];
  }
  return made;
}

const atMost = (level: number) => Math.min(level, 4) as 1 | 2 | 3 | 4;

/** Blocks whose highest heading is of the first level, as in a text by itself. */
function fromFirstLevel(blocks: readonly DraftBlock[]): DraftBlock[] {
  const levels = blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
  const above = Math.min(...levels, 4) - 1;
  return blocks.map((block) =>
    block.kind === 'heading' ? { ...block, level: atMost(block.level - above) } : block,
  );
}
