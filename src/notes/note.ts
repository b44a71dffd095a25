/** What a reader keeps of this site on their own device. */
import type { CitationItem } from '../bibliography/index.ts';

/** Whence a note comes. */
export type NoteKind = 'quotation' | 'paragraph' | 'source' | 'claim' | 'case' | 'row' | 'page';

/** A note. Everything in it is text: nothing of it is markup, whoever wrote it. */
export interface Note {
  /** Its name for good (RFC 9562, a UUID), so that two copies of a notebook can be merged. */
  id: string;
  kind: NoteKind;
  /** When it was kept and when it last changed (RFC 3339, in UTC). */
  kept: string;
  changed: string;
  /** Where it stands among the others: notes are shown in the order of this text, then of `id`. */
  rank: string;
  /** The page that it is from: "the-downsides", and its title. */
  page: string;
  title: string;
  /** The anchor on that page: "p4-1". Empty for the page itself. */
  anchor: string;
  /** The number of its paragraph, where it has one: "4.1". */
  number?: string;
  /** What its row is called, where it is one: "C-21", "MyCSP". */
  name?: string;
  /** The edition that the words are from, and the digest of their paragraph there. */
  edition: string;
  hash?: string;
  /** The absolute address of the passage for good. */
  address: string;
  /** The words quoted, without quotation marks; empty where only the place is kept. */
  quote: string;
  /** All words of the passage when it was kept, to be compared with a later edition's. */
  passage: string;
  /** What the passage cites, in its order, cluster by cluster. */
  cites: CitationItem[][];
  /** The works among them that the reader has read, and may cite by themselves. */
  read: string[];
  /** The reader's own words. */
  words: string;
  tags: string[];
  /** When it was deleted, until it is gone for good. */
  deleted?: string;
  /** When the reader last gave it another place among the others. */
  moved?: string;
  /**
   * The name of this version of it, and of those that it came from, oldest first. A change makes a new
   * one where a backup may hold the last: see merge.ts.
   */
  version: string;
  earlier: string[];
  /** The note that it is a second copy of, where two devices changed one note each in its own way. */
  of?: string;
}

/** What there is to say of a note before it is kept: all else, the notebook adds. */
export type NewNote = Omit<
  Note,
  'id' | 'kept' | 'changed' | 'rank' | 'deleted' | 'moved' | 'version' | 'earlier' | 'of'
>;

/** A notebook in a file: what a backup holds. */
export interface Backup {
  $schema: string;
  /** The version of this form. */
  version: 1;
  /** When it was written (RFC 3339, in UTC), and by which site. */
  written: string;
  site: string;
  notes: Note[];
}
