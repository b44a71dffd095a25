import { fileURLToPath } from 'node:url';
import type { Root, Text } from 'mdast';
import { defineMdastPlugin, type MdastNode } from 'satteri';
import { reportProblems, type Cluster } from '../bibliography/index.ts';
import { readDocument, type Citation, type Document } from './document.ts';
import { blocksOf, numberedBlocks, type NumberedBlock } from './blocks.ts';
import { citationsIn } from './cited-text.ts';
import { component } from './component.ts';
import { markTerms, type Spelling, type TermMarker } from './terms.ts';

/** What a compiled document tells the page that shows it, through its front matter. */
export interface CompiledDocument {
  headings: { id: string; text: string; depth: number }[];
  citations: Citation[];
  /** The ids of the glossary's terms that the text explains, each at its first use. */
  terms: string[];
}

/** What the processor must be told of the site. */
export interface MarkdownOptions {
  /** The path that the site is served under. */
  base: string;
  /** Every spelling of every term of the glossary, asked for anew for each document. */
  terms: () => readonly Spelling[];
  /** The numbers of a section's paragraphs, by their texts; undefined for one that has none yet. */
  numbers: (section: string, texts: readonly string[]) => (ParagraphProps | undefined)[];
}

/** The props of the component that shows the number of a paragraph. */
export interface ParagraphProps {
  id: string;
  number: string;
}

/** The props of the component that a citation becomes. */
export interface CitationProps {
  cluster: Cluster;
  marks: string[];
}

/** A document's slug: the name of its file. */
export const slugOf = (file: string) =>
  file
    .replaceAll('\\', '/')
    .replace(/^.*\//u, '')
    .replace(/\.mdx?$/u, '');

/**
 * Turns Pandoc citations into `<Citation>` components, gives headings the ids that their links
 * carry, and puts the site's base path before links that begin with "/". What it reads on the way
 * goes into the front matter. Throws an Error with `line`, `column` and `hint` on a citation that
 * cannot be read: that is what Astro shows in the browser while an author writes.
 */
export function citations({ base, terms, numbers }: MarkdownOptions) {
  return () => {
    let document: Document;
    let next = 0;
    let marker: TermMarker;
    let numbered: NumberedBlock<ParagraphProps>[];
    const numbersOf = (root: Root, source: string, file: string) => {
      const blocks = blocksOf(root, source, file);
      const texts = blocks.map(({ text }) => text);
      return numberedBlocks(blocks, numbers(slugOf(file), texts));
    };
    const number = (node: Readonly<MdastNode>, context: Prepending, into = node) => {
      const block = numbered.find(({ offset }) => offset === node.position?.start.offset);
      if (!block) return;
      context.prependChild(
        into as never,
        component('ParagraphNumber', { ...block.props }) as never,
      );
    };
    return defineMdastPlugin({
      name: 'citations',
      options: { position: true },
      before(root, context) {
        const file = context.fileURL ? fileURLToPath(context.fileURL) : '';
        document = readDocument(root as Root, context.source, file, slugOf(file));
        throwFirst(document);
        const { headings, citations } = document;
        marker = markTerms(inSection(file) ? terms() : []);
        numbered = inSection(file) ? numbersOf(root as Root, context.source, file) : [];
        const compiled: CompiledDocument = {
          headings: headings.map(({ id, text, depth }) => ({ id, text, depth })),
          citations: citations.map((citation) => inParagraph(citation, numbered)),
          terms: marker.found,
        };
        const data = context.data.astro;
        if (data) data.frontmatter['compiled'] = compiled;
      },
      heading(node, context) {
        const heading = document.headings.find(
          ({ place }) => place.line === node.position?.start.line,
        );
        if (heading) context.setProperty(node, 'data', { hProperties: { id: heading.id } });
      },
      link(node, context) {
        const url = underBase(node.url, base);
        if (url) context.setProperty(node, 'url', url);
      },
      definition(node, context) {
        const url = underBase(node.url, base);
        if (url) context.setProperty(node, 'url', url);
      },
      paragraph: (node, context) => number(node, context),
      listItem: (node, context) => number(node, context),
      // HTML allows nothing in a table but its cells and its caption
      table: (node, context) => number(node, context, node.children[0]?.children[0]),
      mdxJsxFlowElement: (node, context) => number(node, context),
      text(node, context) {
        if (isWithin(node, context, LINKS)) return;
        const cited = node.value.includes('@')
          ? toComponents(node, context.source, document.citations.slice(next))
          : [];
        next += cited.filter(({ type }) => type === 'mdxJsxTextElement').length;
        const nodes = cited.length > 0 ? cited : [{ type: 'text' as const, value: node.value }];
        const made = isWithin(node, context, UNEXPLAINED)
          ? nodes
          : nodes.flatMap((each) => (each.type === 'text' ? marker.mark(each.value) : [each]));
        if (made.some(({ type }) => type !== 'text')) context.replaceNode(node, made);
      },
    });
  };
}

function inParagraph(citation: Citation, numbered: NumberedBlock<ParagraphProps>[]): Citation {
  const { offset: at = -1 } = citation;
  const block = numbered.find(({ offset, end }) => offset <= at && at < end);
  return block ? { ...citation, paragraph: block.props.id } : citation;
}

const underBase = (url: string, base: string) =>
  /^\/(?!\/)/u.test(url) ? base.replace(/\/$/u, '') + url : undefined;

function throwFirst({ problems }: Document): void {
  const [first] = problems;
  if (!first) return;
  throw Object.assign(new Error(reportProblems(problems)), {
    line: first.line,
    column: first.column,
    hint: first.cure,
  });
}

interface Prepending {
  prependChild: (node: never, child: never) => void;
}

interface Context {
  parent: (node: Readonly<MdastNode>) => Readonly<MdastNode> | undefined;
}

const LINKS = new Set(['link', 'linkReference']);
/** Where no term is explained: a heading is a link of its own, and a note is beside the text. */
const UNEXPLAINED = new Set(['heading', 'mdxJsxFlowElement', 'mdxJsxTextElement']);
const inSection = (file: string) => /[\\/]sections[\\/][^\\/]+$/u.test(file);

function isWithin(
  node: Readonly<MdastNode>,
  context: unknown,
  types: ReadonlySet<string>,
): boolean {
  const { parent } = context as Context;
  let above = parent.call(context, node);
  while (above && above.type !== 'root') {
    if (types.has(above.type)) return true;
    above = parent.call(context, above);
  }
  return false;
}

function toComponents(node: Readonly<Text>, source: string, citations: Citation[]): MdastNode[] {
  const { value } = node;
  const { found } = citationsIn(node, source);
  const nodes: MdastNode[] = [];
  let at = 0;
  for (const [index, { start, end }] of found.entries()) {
    const citation = citations[index];
    if (!citation) break;
    if (start > at) nodes.push({ type: 'text', value: value.slice(at, start) });
    const { cluster, marks } = citation;
    nodes.push(component('Citation', { cluster, marks } satisfies CitationProps));
    at = end;
  }
  if (nodes.length > 0 && at < value.length) nodes.push({ type: 'text', value: value.slice(at) });
  return nodes;
}
