import type {
  Definition,
  FootnoteDefinition,
  FootnoteReference,
  Nodes,
  Parents,
  Root,
  Text,
} from 'mdast';
import { slug } from 'github-slugger';
import { claimAnchor, workAnchor } from '../addresses/anchors.ts';
import {
  problem,
  type Cluster,
  type LocatedCluster,
  type Problem,
  type SourceLocation,
} from '../bibliography/index.ts';
import { VALUE } from '../bibliography/signs.ts';
import { citationsIn } from './cited-text.ts';
import { propOf } from './component.ts';
import {
  PHRASES,
  VALUE_COMPONENTS,
  type Citation,
  type Document,
  type Footnote,
  type Heading,
  type InFootnote,
  type Sentence,
} from './document.ts';
import { footnoteAnchor } from './footnotes.ts';
import { locationsIn } from './positions.ts';
import { CITATION, cutSentences } from './sentences.ts';

const LEFT_ALONE = new Set([
  ...['link', 'linkReference', 'image', 'imageReference'],
  ...['inlineCode', 'code', 'html'],
]);
const BLOCKS = new Set(['paragraph', 'heading', 'tableCell']);

/** The first reference of a text to a footnote: the citation that comes next, its place, and the heading above. */
interface Reference {
  next: number;
  offset: number;
  under: string | undefined;
}

/**
 * Reads a document: headings, citations with their sentences, links and claims, and all that is
 * wrong with them. Changes nothing. `name` is the document's slug and begins the ids of its marks.
 */
export function readDocument(root: Root, source: string, file: string, name: string): Document {
  const reader = new DocumentReader(source, name, locationsIn(file, source));
  reader.block(root);
  return reader.document();
}

class DocumentReader {
  readonly #headings: Heading[] = [];
  readonly #citations: Citation[] = [];
  readonly #located: LocatedCluster[] = [];
  readonly #links: Document['links'] = [];
  readonly #claims: Document['claims'] = [];
  readonly #notes: Document['notes'] = [];
  readonly #values: Document['values'] = [];
  readonly #pictures: Document['pictures'] = [];
  readonly #problems: Problem[] = [];
  readonly #counts = new Map<string, number>();
  readonly #source: string;
  readonly #name: string;
  readonly #location: (offset: number) => SourceLocation;
  readonly #definitions: Definition[] = [];
  /** The names of definitions that links refer to. */
  readonly #named = new Set<string>();
  /** First references by the footnote, and for those that footnotes make, the footnote that does. */
  readonly #referred = new Map<string, Reference>();
  readonly #referredInNotes = new Map<string, string>();
  #claim: string | undefined;
  #footnote: InFootnote | undefined;

  constructor(source: string, name: string, location: (offset: number) => SourceLocation) {
    this.#source = source;
    this.#name = name;
    this.#location = location;
  }

  document(): Document {
    return {
      headings: this.#headings,
      citations: this.#citations.map((citation) => this.#whereReferred(citation)),
      footnotes: this.#footnotes(),
      located: this.#located,
      links: [...this.#links, ...this.#defined()],
      claims: this.#claims,
      notes: this.#notes,
      values: this.#values,
      pictures: this.#pictures,
      ids: [
        ...this.#headings.map(({ id }) => id),
        ...this.#citations.flatMap(({ anchors }) => anchors),
        ...this.#claims.map(({ id }) => claimAnchor(id)),
      ],
      problems: this.#problems,
    };
  }

  /** Walks down to the blocks that hold running text. */
  block(node: Nodes): void {
    this.#component(node);
    if (node.type === 'definition') this.#definitions.push(node);
    if (node.type === 'footnoteDefinition') {
      this.#inFootnote(node);
      return;
    }
    const holdsWords = 'children' in node && node.children.some(({ type }) => PHRASES.has(type));
    if (BLOCKS.has(node.type) || holdsWords) {
      this.#prose(node as Parents);
      return;
    }
    for (const child of 'children' in node ? node.children : []) this.block(child);
  }

  #inFootnote({ identifier, children }: FootnoteDefinition): void {
    this.#footnote = { id: footnoteAnchor(this.#name, identifier) };
    const first = this.#citations.length;
    for (const child of children) this.block(child);
    this.#footnote = undefined;
    const [only, ...others] = children;
    const opening = this.#citations[first];
    if (others.length > 0 || only?.type !== 'paragraph' || !opening?.footnote) return;
    const start = only.children[0]?.position?.start.offset;
    if (opening.offset !== start) return;
    const [, stop = '.', more] = opening.sentence;
    opening.footnote.place = stop === '.' && more === undefined ? 'sentence' : 'start';
  }

  #footnotes(): Footnote[] {
    const next = this.#citations.length;
    const nested = [...this.#referredInNotes.keys()].filter((id) => !this.#referred.has(id));
    return [
      ...[...this.#referred].map(([id, { next: at }]) => ({ id, next: at })),
      ...nested.map((id) => ({ id, next })),
    ];
  }

  #refer({ identifier, position }: FootnoteReference): void {
    const id = footnoteAnchor(this.#name, identifier);
    const notes = this.#referredInNotes;
    if (this.#footnote) {
      if (!notes.has(id)) notes.set(id, this.#footnote.id);
    } else if (!this.#referred.has(id)) {
      const under = this.#headings.at(-1)?.text;
      const offset = position?.start.offset ?? 0;
      this.#referred.set(id, { next: this.#citations.length, offset, under });
    }
  }

  /** Tells of a citation in a footnote what leads to it: the place that refers to the footnote. */
  #whereReferred(citation: Citation): Citation {
    const { footnote } = citation;
    const reference = footnote && this.#referenceTo(footnote.id);
    if (!reference) return citation;
    const { under, offset } = reference;
    return { ...citation, under, footnote: { ...footnote, reference: offset } };
  }

  /** The reference of the text that leads to a footnote, through those within other footnotes; undefined of one that none does. */
  #referenceTo(id: string, seen: readonly string[] = []): Reference | undefined {
    const outer = this.#referredInNotes.get(id);
    return (
      this.#referred.get(id) ??
      (outer === undefined || seen.includes(outer)
        ? undefined
        : this.#referenceTo(outer, [...seen, id]))
    );
  }

  #prose(block: Parents): void {
    const first = this.#citations.length;
    const text = this.#inline(block);
    if (block.type === 'heading') this.#heading(block, text);
    if (this.#citations.length > first) this.#sentences(text, first);
  }

  #heading(node: Parents & { type: 'heading' }, text: string): void {
    const words = text.replaceAll(CITATION, ' ').replace(/\s+/gu, ' ').trim();
    const given = (node.data as { hProperties?: { id?: string } } | undefined)?.hProperties?.id;
    this.#headings.push({
      id: given ?? slug(words),
      text: words,
      depth: node.depth,
      location: this.#at(node),
    });
  }

  #inline(node: Parents): string {
    let text = '';
    for (const child of node.children) {
      text += this.#component(child);
      if (child.type === 'text') text += this.#text(child);
      else if (child.type === 'footnoteReference') this.#refer(child);
      else if (child.type === 'break') text += ' ';
      else if (LEFT_ALONE.has(child.type)) text += this.#leaveAlone(child as Nodes);
      else if ('children' in child) text += this.#inline(child);
    }
    return text;
  }

  /** Notes what a component or an element of HTML says of the document; its part of a sentence, if any. */
  #component(node: Nodes): string {
    if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return '';
    const location = this.#at(node);
    const text = (name: string) => propOf(node, name);
    if (node.name === 'Claim') {
      this.#claim = text('id');
      this.#claims.push({ id: this.#claim, location });
    }
    if (node.name === 'Since') {
      this.#claim = undefined;
      this.#notes.push({
        ids: text('claims')
          .split(/[\s,]+/u)
          .filter(Boolean),
        location,
      });
    }
    if (node.name === 'Picture') {
      const hasCaption = node.children[0]?.type === 'paragraph';
      this.#pictures.push({ id: text('id'), location, hasCaption });
    }
    if (node.name === 'a') {
      const [start = ''] = this.#slice(node).split('>');
      this.#links.push({ url: text('href'), location, text: `${start}>` });
    }
    if (!VALUE_COMPONENTS.has(node.name ?? '')) return '';
    const component = node.name ?? '';
    this.#values.push({ component, id: text('id'), location });
    return VALUE.start + component + VALUE.id + text('id') + VALUE.end;
  }

  #leaveAlone(node: Nodes): string {
    if (node.type === 'link') this.#links.push(this.#link(node));
    if (node.type === 'linkReference') this.#named.add(node.identifier);
    return plainText(node);
  }

  /** Addresses that stand by themselves, as far as links of the text refer to them. */
  #defined(): Document['links'] {
    return this.#definitions
      .filter(({ identifier }) => this.#named.has(identifier))
      .map((node) => this.#link(node));
  }

  #link(node: Nodes & { url: string }): Document['links'][number] {
    return { url: node.url, location: this.#at(node), text: this.#slice(node) };
  }

  #text(node: Text): string {
    const { value } = node;
    if (!value.includes('@')) return value;
    const { found: all, offsets } = citationsIn(node, this.#source);
    const inSource = (offset: number) => offsets[offset] ?? offsets.at(-1) ?? 0;
    const where = (offset: number) => this.#location(inSource(offset));
    let text = '';
    let at = 0;
    for (const found of all) {
      const written = this.#source.slice(offsets[found.start], (offsets[found.end - 1] ?? 0) + 1);
      text += value.slice(at, found.start);
      at = found.end;
      if (found.fault) {
        this.#problems.push(problem(where(found.start), written, found.fault));
        continue;
      }
      text += CITATION;
      this.#cite(found.cluster, inSource(found.start));
      this.#located.push({
        cluster: found.cluster,
        location: where(found.start),
        text: written,
        keyLocations: found.keyOffsets.map(where),
      });
    }
    return text + value.slice(at);
  }

  #cite(cluster: Cluster, offset: number): void {
    const anchors = cluster.items.map(({ id }) => {
      const count = (this.#counts.get(id) ?? 0) + 1;
      this.#counts.set(id, count);
      return `${this.#name}-${workAnchor(id)}-${count}`;
    });
    const under = this.#headings.at(-1)?.text;
    this.#citations.push({
      cluster,
      anchors,
      sentence: [],
      offset,
      ...(under ? { under } : {}),
      ...(this.#claim ? { claim: this.#claim } : {}),
      ...(this.#footnote ? { footnote: { ...this.#footnote } } : {}),
    });
  }

  #sentences(text: string, first: number): void {
    let next = first;
    const line = text.replace(/\s+/gu, ' ').trim();
    const isNarrative = this.#citations
      .slice(first)
      .map(({ cluster }) => cluster.mode === 'narrative');
    for (const segment of cutSentences(line, isNarrative)) {
      const [start = '', ...rest] = segment.trim().split(CITATION);
      const sentence: Sentence = [start];
      const from = next;
      for (const words of rest) sentence.push(next++, words);
      const whole = sentence.filter((part) => part !== '');
      for (let index = from; index < next; index++) {
        (this.#citations[index] as Citation).sentence = whole;
      }
    }
  }

  #at(node: Nodes): SourceLocation {
    return this.#location(node.position?.start.offset ?? 0);
  }

  #slice(node: Nodes): string {
    return this.#source.slice(node.position?.start.offset, node.position?.end.offset);
  }
}

function plainText(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(plainText).join('') : '';
}
