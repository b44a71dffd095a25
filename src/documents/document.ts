/** A text to go on writing elsewhere, with its citations alive: what every format of it is made from. */
import type { CitationItem, Cluster, CslItem, StyleKind } from '../bibliography/index.ts';
import type { StyleId } from '../addresses/style-names.ts';

/** Words that look alike. */
export interface Run {
  text: string;
  italic?: true;
  bold?: true;
  smallCaps?: true;
  position?: 'super' | 'sub';
  /** The absolute address that the words lead to. */
  href?: string;
}

/** A run of words. */
export interface Words extends Run {
  kind: 'words';
}

/** Somebody else's words, which a style puts into the quotation marks of its language. */
export interface Quoted {
  kind: 'quoted';
  text: string;
}

/** A citation that no style has put into words yet. */
export interface Citation {
  kind: 'citation';
  cluster: Cluster;
  /**
   * Of its items in their order, the work that each tells of, which was not read itself. A style says
   * it in words before the item: "Bach, 2012, p. 405, cited in …".
   */
  originals?: (CitationItem | undefined)[];
}

/**
 * A citation in the words of a style. It always stands in brackets, or in a note: an author that the
 * sentence names stands in the words before it, and what was not read itself in a prefix of its item,
 * as a reference manager would have it.
 */
export interface StyledCitation {
  kind: 'citation';
  cluster: Cluster;
  /** What it reads as in the text; in a note style, in its note. */
  shown: Run[];
}

/** A piece of a draft's text. */
export type DraftPiece = Words | Quoted | Citation;
/** A piece of a styled text. */
export type StyledPiece = Words | StyledCitation;

/** A block of a text, of pieces that are a draft's or styled. */
export type Block<Piece> =
  | { kind: 'heading'; level: 1 | 2 | 3 | 4; content: Piece[] }
  | { kind: 'paragraph'; content: Piece[] }
  | { kind: 'quotation'; content: Piece[] }
  | { kind: 'list'; ordered: boolean; items: Block<Piece>[][] }
  | { kind: 'table'; caption?: Piece[]; head: Piece[][]; rows: Piece[][][] };

interface Shared {
  /** What it is called, without marks. */
  title: string;
  /** The language of its own words (BCP 47). */
  language: string;
  /** Exactly the works that its citations name, each once. */
  works: CslItem[];
}

/** Where a passage that a draft holds or tells of stands, for who has to find it again. */
export interface Passage {
  /** The title of its page, and the number of its paragraph, where it has one. */
  title: string;
  number?: string;
  edition: string;
  /** Its absolute address for good. */
  address: string;
  /** The words that are quoted, if any are. */
  quote: string;
}

/** A text before a style is chosen. */
export interface Draft extends Shared {
  /** The works that it only tells of, by way of those that it cites. */
  originals?: CslItem[];
  passages?: Passage[];
  blocks: Block<DraftPiece>[];
}

/** A text in one style. */
export interface TextDocument extends Shared {
  style: {
    id: StyleId;
    /** For readers, with the edition that it follows. */
    name: string;
    kind: StyleKind;
    /** How reference managers know it: "http://www.zotero.org/styles/apa". */
    uri: string;
    /** The language that the style is set in (BCP 47). */
    language: string;
  };
  blocks: Block<StyledPiece>[];
  /** Its reference list in the order of the style. */
  list: {
    id: string;
    /** The number that a numeric style gives, as the list prints it: "[1]". */
    number?: string;
    entry: Run[];
  }[];
  /** The heading of that list. */
  listHeading: string;
}
