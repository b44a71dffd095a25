import { fileURLToPath } from 'node:url';
import type { Root, Text } from 'mdast';
import { defineMdastPlugin, type MdastNode } from 'satteri';
import { findCitations, reportProblems, type Cluster } from '../bibliography/index.ts';
import { readDocument, type Citation, type Document } from './document.ts';
import { align } from './positions.ts';

/** What a compiled document tells the page that shows it, through its front matter. */
export interface CompiledDocument {
  headings: { id: string; text: string; depth: number }[];
  citations: Citation[];
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
export function citations({ base }: { base: string }) {
  return () => {
    let document: Document;
    let next = 0;
    return defineMdastPlugin({
      name: 'citations',
      options: { position: true },
      before(root, context) {
        const file = context.fileURL ? fileURLToPath(context.fileURL) : '';
        document = readDocument(root as Root, context.source, file, slugOf(file));
        throwFirst(document);
        const { headings, citations } = document;
        const compiled: CompiledDocument = {
          headings: headings.map(({ id, text, depth }) => ({ id, text, depth })),
          citations,
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
      text(node, context) {
        if (!node.value.includes('@') || isLeftAlone(node, context)) return;
        const made = toComponents(node, context.source, document.citations.slice(next));
        next += made.filter(({ type }) => type === 'mdxJsxTextElement').length;
        if (made.length > 0) context.replaceNode(node, made);
      },
    });
  };
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

interface Context {
  parent: (node: Readonly<MdastNode>) => Readonly<MdastNode> | undefined;
}

function isLeftAlone(node: Readonly<MdastNode>, context: unknown): boolean {
  const { parent } = context as Context;
  let above = parent.call(context, node);
  while (above && above.type !== 'root') {
    if (above.type === 'link' || above.type === 'linkReference') return true;
    above = parent.call(context, above);
  }
  return false;
}

function toComponents(node: Readonly<Text>, source: string, citations: Citation[]): MdastNode[] {
  const { value } = node;
  const { escaped } = align(value, source, node.position?.start.offset ?? 0);
  const found = findCitations(value, (offset) => escaped.has(offset));
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

const component = (name: string, props: Record<string, unknown>): MdastNode => ({
  type: 'mdxJsxTextElement',
  name,
  attributes: Object.entries(props).map(([prop, value]) => ({
    type: 'mdxJsxAttribute',
    name: prop,
    value: { type: 'mdxJsxAttributeValueExpression', value: JSON.stringify(value) },
  })),
  children: [],
});
