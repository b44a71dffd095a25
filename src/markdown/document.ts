import type { Cluster, LocatedCluster, Problem, SourceLocation } from '../bibliography/index.ts';

/** A heading and the id that its link carries. */
export interface Heading {
  id: string;
  text: string;
  depth: number;
  location: SourceLocation;
}

/** A sentence as it stands, with the citations in it as indices into the document's list. */
export type Sentence = (string | number)[];

/** A footnote that the text refers to. */
export interface Footnote {
  /** The id that its element has on the page: "the-downsides-fn-1". */
  id: string;
  /** The index of the citation that comes next after its first reference, in the document's list. */
  next: number;
}

/** The footnote that a citation stands in. */
export interface InFootnote {
  id: string;
  /** At the start of its only paragraph, where it may be a sentence by itself. */
  place?: 'sentence' | 'start';
  /** Where the text first refers to it, in the source; a footnote within another one, where it refers to that. */
  reference?: number;
}

/**
 * A cluster in the text, with an anchor for each of its cites and the sentence that it stands in.
 */
export interface Citation {
  cluster: Cluster;
  /** An id for each cite, unique in the whole site: "the-downsides-bach-2012-2". */
  anchors: string[];
  sentence: Sentence;
  /** Where it begins in the source, where that is a text and not the row of a table. */
  offset?: number;
  /** The footnote that it stands in. */
  footnote?: InFootnote;
  /** The id of the numbered paragraph that it stands in, or that refers to its footnote. */
  paragraph?: string;
  /**
   * What leads to it where no number does: the heading above it, or above the reference to its
   * footnote, or the name of its table's row.
   */
  under?: string | undefined;
  /** The claim of the essay that it supports, where the author marked one. */
  claim?: string;
}

/** All that the site needs to know of a document's text, read from its tree. */
export interface Document {
  headings: Heading[];
  citations: Citation[];
  /** In the order of their first references, which numbers them. */
  footnotes: Footnote[];
  located: LocatedCluster[];
  links: { url: string; location: SourceLocation; text: string }[];
  claims: { id: string; location: SourceLocation }[];
  /** Our notes, with the claims that each is about. */
  notes: { ids: string[]; location: SourceLocation }[];
  /** Figures that the text takes from a table: the component that shows each, and the row's id. */
  values: { component: string; id: string; location: SourceLocation }[];
  /** Pictures that are drawn from tables, and whether each has a caption. */
  pictures: { id: string; location: SourceLocation; hasCaption: boolean }[];
  /** The ids in its text that links may name. */
  ids: string[];
  problems: Problem[];
}

/** Components that show a figure of a table. */
export const VALUE_COMPONENTS: ReadonlySet<string> = new Set(['Count', 'Outcome']);

/** What running text is made of; a component on a line of its own holds it without a paragraph. */
export const PHRASES: ReadonlySet<string> = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'inlineCode',
  'image',
  'break',
  'footnoteReference',
  'mdxJsxTextElement',
  'mdxTextExpression',
]);
