import words from '#words/publication.json' with { type: 'json' };
import { say } from '../words/message.ts';

/** A text that is printed by itself: its page, and what it is called. */
export interface PrintedText {
  /** Its file's name without the ending, from the site's root. */
  name: string;
  title: string;
  /** Its title where there is little room. */
  short: string;
  /** The address of the page that it is printed from, or that it stands for. */
  address: string;
}

/** What all files to take away say of themselves. */
export interface Publication {
  creator: string;
  language: string;
  description: string;
  edition: string;
  /** The day of the edition (ISO 8601), and in words. */
  date: string;
  dateInWords: string;
  licence: string;
  licenceName: string;
  /** All sections in one document. */
  whole: PrintedText;
  /** The sections, in order. */
  sections: PrintedText[];
}

/** The edition as its readers are told, for a line of its own. */
export const editionInWords = ({ edition, dateInWords }: Publication) =>
  say(words.edition, { edition, date: dateInWords });

/** The id of the element in the page of the whole that holds its publication as JSON. */
export const PUBLICATION = 'publication';

/** The name of the book's cover, in the book and in the folder that it is made in. */
export const COVER_FILE = 'cover.png';

/** What texts can be taken away as. */
export type Format = 'pdf' | 'epub';

/** What stands on a page for the size of a file, until there is the file. */
export const sizeOf = (file: string) => `{size of ${file}}`;
export const WHERE_A_SIZE_STANDS = /\{size of ([\w.-]+)\}/gu;

/** A size in decimal units, to be read and not reckoned with: "210 kB". */
export const sizeInWords = (bytes: number) =>
  bytes < 999_500 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
