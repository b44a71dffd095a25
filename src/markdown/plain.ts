import type { Definition, Nodes, Parents, Root, Text } from 'mdast';
import type { MdastNode } from 'satteri';
import type { Cluster } from '../bibliography/index.ts';
import { blocksOf, numberedBlocks } from './blocks.ts';
import { citationsIn } from './cited-text.ts';
import { isClaim, reachOf, spokenOf, type Spoken } from './claims.ts';
import { propOf } from './component.ts';
import { VALUE_COMPONENTS, PHRASES } from './document.ts';
import { imageAddress } from './images.ts';
import { destination, escapeText } from './inline.ts';
import type { NumbersOf, ParagraphProps } from './numbers.ts';
import { SPELLED } from './positions.ts';
import { CITATION } from './sentences.ts';

/** What the site's components show, each as Markdown for use within a line. */
export interface Shown {
  label: (cluster: Cluster) => string | Promise<string>;
  value: (component: string, id: string) => string;
  claim: (id: string) => string;
  /** What stands above a note about these claims. */
  note: (claims: string) => string;
  number: (paragraph: ParagraphProps) => string;
  /** The rows of a picture. */
  picture: (id: string) => Promise<string>;
}

/** How a section is written in Markdown alone. */
export interface PlainOptions {
  /** The section's slug. */
  slug: string;
  numbers: NumbersOf;
  /** Where a link of the text leads from elsewhere: a whole address. */
  address: (url: string) => string;
  shown: Shown;
}

/** A block of a section in Markdown. A heading has its words alone, and its level. */
export interface PlainBlock {
  markdown: string;
  level?: number;
}

/** A part of the source, and what replaces it. */
interface Edit {
  start: number;
  end: number;
  text: string | Promise<string>;
}

/**
 * A section's text in Markdown alone (GitHub Flavored Markdown 0.29), block by block: citations,
 * figures, claims, notes and numbers as its page shows them, links that lead from anywhere, and
 * nothing of MDX. What an author wrote in Markdown stays as written. Throws a RangeError on code
 * whose words cannot be known here.
 */
export function toPlainBlocks(
  root: Root,
  source: string,
  options: PlainOptions,
): Promise<PlainBlock[]> {
  return new PlainWriter(root, source, options).blocks(root);
}

class PlainWriter {
  readonly #source: string;
  readonly #options: PlainOptions;
  readonly #numbers: ReadonlyMap<number, ParagraphProps>;
  readonly #definitions: ReadonlyMap<string, Definition>;

  constructor(root: Root, source: string, options: PlainOptions) {
    const blocks = blocksOf(root, source, options.slug);
    const texts = blocks.map(({ text }) => text);
    this.#source = source;
    this.#options = options;
    this.#numbers = new Map(
      numberedBlocks(blocks, options.numbers(options.slug, texts)).map(({ offset, props }) => [
        offset,
        props,
      ]),
    );
    this.#definitions = new Map(definitionsIn(root).map((node) => [node.identifier, node]));
  }

  async blocks(root: Root): Promise<PlainBlock[]> {
    const blocks = await Promise.all(
      root.children.map(async (node) =>
        node.type === 'heading'
          ? { markdown: await this.#line(node), level: node.depth }
          : { markdown: await this.#block(node) },
      ),
    );
    return blocks.filter(({ markdown }) => markdown !== '');
  }

  async #block(node: Nodes): Promise<string> {
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Picture') return this.#picture(node);
    if (node.type !== 'mdxJsxFlowElement' || node.name !== 'Since') {
      const { start, end } = spanOf(node);
      const indent = (node.position?.start.column ?? 1) - 1;
      const text = await this.#write(start, end, this.#edits(node));
      return (indent > 0 ? text.replaceAll(new RegExp(`^ {1,${indent}}`, 'gmu'), '') : text).trim();
    }
    const { note } = this.#options.shown;
    const inside = node.children.some(({ type }) => PHRASES.has(type))
      ? [await this.#line(node)]
      : await Promise.all(node.children.map((child) => this.#block(child)));
    return [note(propOf(node, 'claims')), ...inside.filter(Boolean)].map(quoted).join('\n>\n');
  }

  /** The caption of a picture, with its number, and what the picture says. */
  async #picture(node: Parents & { type: 'mdxJsxFlowElement' }): Promise<string> {
    const { number, picture } = this.#options.shown;
    const paragraph = this.#numbers.get(spanOf(node).start);
    const caption = await Promise.all(node.children.map((child) => this.#block(child)));
    const rows = await picture(propOf(node, 'id'));
    const numbered = `${paragraph ? `${number(paragraph)} ` : ''}${caption.join('\n\n')}`;
    return `${numbered}\n\n${rows}`;
  }

  /** The running text of a title, or of a note that stands on one line without a paragraph. */
  #line(node: Parents): Promise<string> {
    const { start, end } = within(node);
    return this.#write(
      start,
      end,
      node.children.flatMap((child) => this.#edits(child)),
    );
  }

  /** A part of the source with these edits made. An edit that lies within another is dropped. */
  async #write(start: number, end: number, edits: Edit[]): Promise<string> {
    const texts = await Promise.all(edits.map(({ text }) => text));
    const inOrder = edits
      .map((edit, index) => ({ ...edit, text: texts[index] ?? '' }))
      .sort((a, b) => a.start - b.start || a.end - b.end);
    let written = '';
    let at = start;
    for (const edit of inOrder) {
      if (edit.start < at) continue;
      written += this.#source.slice(at, edit.start) + edit.text;
      at = edit.end;
    }
    return written + this.#source.slice(at, end);
  }

  /** The edits that turn a node and its children into plain Markdown. */
  #edits(node: Nodes, isLink = false): Edit[] {
    const own = [...this.#own(node, isLink), ...this.#claims(node)];
    const linked = isLink || node.type === 'link' || node.type === 'linkReference';
    const inner = 'children' in node ? node.children : [];
    return [...own, ...inner.flatMap((child) => this.#edits(child, linked))];
  }

  #own(node: Nodes, isLink: boolean): Edit[] {
    const span = spanOf(node);
    switch (node.type) {
      case 'text':
        return this.#text(node, isLink);
      case 'heading':
        return around(node, `${'#'.repeat(node.depth)} `, '');
      case 'paragraph':
      case 'listItem':
      case 'table':
        return this.#number(node);
      case 'link':
        return this.#link(node, node.url, node.title);
      case 'linkReference': {
        const to = this.#definitions.get(node.identifier);
        return to ? [this.#tail(node, to.url, to.title)] : [];
      }
      case 'image':
      case 'imageReference': {
        const to = node.type === 'image' ? node : this.#definitions.get(node.identifier);
        const text =
          to && `![${escapeText(node.alt ?? '')}]${this.#target(imageAddress(to.url), to.title)}`;
        return text ? [{ ...span, text }] : [];
      }
      case 'footnoteReference':
        return [{ ...span, text: `[^${this.#note(node)}]` }];
      case 'footnoteDefinition':
        return [{ start: span.start, end: within(node).start, text: `[^${this.#note(node)}]: ` }];
      case 'mdxJsxTextElement':
      case 'mdxJsxFlowElement':
        return this.#component(node);
      case 'mdxTextExpression':
      case 'mdxFlowExpression':
        if (!/^\s*(?:\/\*[\s\S]*\*\/\s*)?$/u.test(node.value)) {
          throw new RangeError(
            `The code {${node.value}} in the section “${this.#options.slug}” cannot be shown in Markdown. Write the words that it stands for.`,
          );
        }
        return [{ ...span, text: '' }];
      case 'definition':
      case 'mdxjsEsm':
      case 'yaml':
        return [{ ...span, text: '' }];
      default:
        return [];
    }
  }

  /**
   * Replaces citations by their labels, and quotation marks, dashes and ellipses by those that the
   * page shows.
   */
  #text(node: Text, isLink: boolean): Edit[] {
    if (!/[@‘’“”–—…]/u.test(node.value)) return [];
    const { found, offsets } = citationsIn(node, this.#source);
    const labels = (isLink ? [] : found).flatMap(({ cluster, start, end }) =>
      cluster ? [{ start, end, text: this.#options.shown.label(cluster) }] : [],
    );
    const signs = offsets.flatMap((offset, at) => {
      const text = node.value[at] ?? '';
      const spelled = SPELLED[text];
      return spelled !== undefined && this.#source.endsWith(spelled, offset + 1)
        ? [{ start: offset + 1 - spelled.length, end: offset + 1, text }]
        : [];
    });
    const located = labels.map(({ start, end, text }) => ({
      start: offsets[start] ?? 0,
      end: (offsets[end - 1] ?? 0) + 1,
      text,
    }));
    return [...located, ...signs];
  }

  #number(node: Nodes & { type: 'paragraph' | 'listItem' | 'table' }): Edit[] {
    const { start } = spanOf(node);
    const paragraph = this.#numbers.get(start);
    if (!paragraph) return [];
    const at = node.type === 'listItem' ? within(node).start : start;
    // a table begins a block of its own
    const gap = node.type === 'table' ? '\n\n' : ' ';
    return [{ start: at, end: at, text: `${this.#options.shown.number(paragraph)}${gap}` }];
  }

  #component(node: Nodes & { type: 'mdxJsxTextElement' | 'mdxJsxFlowElement' }): Edit[] {
    const { value, claim } = this.#options.shown;
    const name = node.name ?? '';
    const id = propOf(node, 'id');
    if (name === 'Claim') {
      return [{ ...spanOf(node), text: node.type === 'mdxJsxFlowElement' ? `${claim(id)} ` : '' }];
    }
    if (VALUE_COMPONENTS.has(name)) return [{ ...spanOf(node), text: value(name, id) }];
    if (name === 'a') return around(node, '[', `]${this.#target(propOf(node, 'href'))}`);
    // Markdown holds elements of HTML as they are
    return /^\p{Ll}/u.test(name) ? [] : around(node, '', '');
  }

  /** Puts what came of each claim in a paragraph behind the words that make it. */
  #claims(node: Nodes): Edit[] {
    const children = 'children' in node ? node.children : [];
    const marks = [...children.entries()].filter(([, child]) => isClaim(child));
    return marks.map(([at, mark], index) => {
      const own = children.slice(at + 1, marks[index + 1]?.[0]);
      const spoken = own.map((child) => this.#spoken(child));
      const { part, offset } = reachOf(spoken);
      const last = own[part] ?? mark;
      const end = spoken[part]?.ends[offset - 1] ?? spanOf(last).end;
      const id = mark.type === 'mdxJsxTextElement' ? propOf(mark, 'id') : '';
      return { start: end, end, text: ` ${this.#options.shown.claim(id)}` };
    });
  }

  /** What a node says in a sentence, and where in the source each character of that ends. */
  #spoken(node: Nodes): Spoken & { ends: number[] } {
    if (node.type === 'text') return this.#spokenText(node);
    const parts =
      'children' in node && node.children.length > 0
        ? node.children.map((child) => this.#spoken(child))
        : [spokenOf(node as MdastNode)];
    const text = parts.map((part) => part.text).join('');
    return {
      text,
      isNarrative: parts.flatMap(({ isNarrative }) => isNarrative),
      // a sign that were put within it might change what it is
      ends: new Array<number>(text.length).fill(spanOf(node).end),
    };
  }

  #spokenText(node: Text): Spoken & { ends: number[] } {
    const { found, offsets } = citationsIn(node, this.#source);
    const clusters = found.filter(({ cluster }) => cluster !== undefined);
    const endOf = (index: number) => offsets[index + 1] ?? spanOf(node).end;
    let text = '';
    const ends: number[] = [];
    for (let index = 0; index < node.value.length; index++) {
      const citation = clusters.find(({ start }) => start === index);
      if (citation) index = citation.end - 1;
      text += citation ? CITATION : (node.value[index] ?? '');
      ends.push(endOf(index));
    }
    const isNarrative = clusters.map(({ cluster }) => cluster?.mode === 'narrative');
    return { text, isNarrative, ends };
  }

  #link(node: Parents, url: string, title?: string | null): Edit[] {
    return this.#options.address(url) === url ? [] : [this.#tail(node, url, title)];
  }

  /** Replaces what follows the words of a link: its address and title. */
  #tail(node: Parents, url: string, title?: string | null): Edit {
    return { start: within(node).end, end: spanOf(node).end, text: `]${this.#target(url, title)}` };
  }

  #target(url: string, title?: string | null): string {
    const words = title ? ` "${title.replace(/["\\]/gu, '\\$&')}"` : '';
    return `(${destination(this.#options.address(url))}${words})`;
  }

  /** The name of a footnote, which no other section of the essay's file has. */
  #note({ identifier }: { identifier: string }): string {
    return `${this.#options.slug}-${identifier}`;
  }
}

const spanOf = ({ position }: Nodes) => ({
  start: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0,
});

const definitionsIn = (node: Nodes): Definition[] =>
  node.type === 'definition'
    ? [node]
    : 'children' in node
      ? node.children.flatMap((child) => definitionsIn(child))
      : [];

/** The part of the source that a node's children take up. */
function within(node: Parents): { start: number; end: number } {
  const [first, last] = [node.children.at(0), node.children.at(-1)];
  const { end } = spanOf(node);
  return first && last
    ? { start: spanOf(first).start, end: spanOf(last).end }
    : { start: end, end };
}

/** Edits that replace what a node has before and after its children, such as its tags. */
function around(node: Parents, before: string, after: string): Edit[] {
  const [whole, inside] = [spanOf(node), within(node)];
  return [
    { start: whole.start, end: inside.start, text: before },
    { start: inside.end, end: whole.end, text: after },
  ];
}

const quoted = (block: string) => block.replaceAll(/^.*$/gmu, (line) => (line ? `> ${line}` : '>'));
