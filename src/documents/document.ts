/** A text to go on writing elsewhere, with its citations alive: what every format of it is made from. */
import type { Cluster, CslItem, StyleKind } from '../bibliography/index.ts';
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

/** A citation that no style has put into words yet. */
export interface Citation {
  kind: 'citation';
  cluster: Cluster;
}

/** A citation in the words of a style. */
export interface StyledCitation extends Citation {
  /** What it reads as in the text; in a note style, in its note. */
  shown: Run[];
}

/** A piece of a draft's text. */
export type DraftPiece = Words | Citation;
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

/** A text before a style is chosen. */
export interface Draft extends Shared {
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
