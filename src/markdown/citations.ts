import type { Root, Text } from 'mdast';
import { defineMdastPlugin, type MdastNode } from 'satteri';
import type { Cluster } from '../bibliography/index.ts';
import { citationsIn } from './cited-text.ts';
import { addToFrontmatter } from './compiled.ts';
import { component } from './component.ts';
import type { Citation, Document } from './document.ts';
import { readDocument } from './document-reader.ts';
import { fileOf, slugOf } from './file.ts';
import { withKeysShown } from './keys.ts';
import { stopping } from './stopping.ts';
import { isWithin } from './within.ts';

/** The props of the component that a citation becomes. */
export interface CitationProps {
  cluster: Cluster;
  anchors: string[];
}

/** What finding citations must be told of the site. */
export interface CitationsOptions {
  /** The path that the site is served under. */
  base: string;
  /** What was read of a document before, by its slug and its text, so that it is not read again. */
  documentOf?: (slug: string, source: string) => Document | undefined;
}

/**
 * Turns Pandoc citations into `<Citation>` components, gives headings the ids that their links
 * carry, and puts the site's base path before links that begin with "/". What it reads on the way
 * goes into the front matter. Throws an Error with `line`, `column` and `hint` on a citation that
 * cannot be read: that is what Astro shows in the browser while an author writes.
 */
export function citations({ base, documentOf }: CitationsOptions) {
  return () => {
    let document: Document;
    let source: string;
    let next = 0;
    return defineMdastPlugin({
      name: 'citations',
      options: { position: true },
      before(root, context) {
        const file = fileOf(context);
        const slug = slugOf(file);
        source = withKeysShown(context.source);
        document = documentOf?.(slug, source) ?? readDocument(root as Root, source, file, slug);
        throwFirst(document);
        const { headings, citations, footnotes } = document;
        addToFrontmatter(context, () => ({
          headings: headings.map(({ id, text, depth }) => ({ id, text, depth })),
          citations,
          footnotes,
        }));
      },
      heading(node, context) {
        const heading = document.headings.find(
          ({ location }) => location.line === node.position?.start.line,
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
        if (!node.value.includes('@') || isWithin(node, context, LINKS)) return;
        const made = toComponents(node, source, document.citations.slice(next));
        if (made.length === 0) return;
        next += made.filter(({ type }) => type === 'mdxJsxTextElement').length;
        context.replaceNode(node, made);
      },
    });
  };
}

const LINKS = new Set(['link', 'linkReference']);
const underBase = (url: string, base: string) =>
  /^\/(?!\/)/u.test(url) ? base.replace(/\/$/u, '') + url : undefined;

function throwFirst({ problems }: Document): void {
  const [first] = problems;
  if (first) throw stopping(first, problems);
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
    const { cluster, anchors } = citation;
    nodes.push(component('Citation', { cluster, anchors } satisfies CitationProps));
    at = end;
  }
  if (nodes.length > 0 && at < value.length) nodes.push({ type: 'text', value: value.slice(at) });
  return nodes;
}
