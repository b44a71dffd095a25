import { isBibtex, readBibtex } from './bibtex.ts';
import { isJson, readCslJson } from './csl-json.ts';
import { isEndNote, readEndNote } from './endnote.ts';
import { UnreadableReferences, type Entry, type Unread } from './entry.ts';
import { isRis, readRis } from './ris.ts';

interface Format {
  name: string;
  is: (text: string) => boolean;
  read: (text: string) => Omit<ReadReferences, 'format'>;
}

/** For a format of which a file is read whole or not at all. */
const whole =
  (read: (text: string) => Entry[]): Format['read'] =>
  (text) => ({ entries: read(text), unread: [] });

/** The formats that can be read, by what a file holds: endings lie. */
const FORMATS: readonly Format[] = [
  { name: 'CSL-JSON', is: isJson, read: whole(readCslJson) },
  { name: 'EndNote XML', is: isEndNote, read: whole(readEndNote) },
  { name: 'RIS', is: isRis, read: whole(readRis) },
  { name: 'BibTeX', is: isBibtex, read: readBibtex },
];

/** What a file of references holds. */
export interface ReadReferences {
  format: string;
  entries: readonly Entry[];
  /** References in it that cannot be read, though others can. */
  unread: readonly Unread[];
}

/**
 * The text of a file, which must be in UTF-8, or in UTF-16 with its mark. Throws
 * {@link UnreadableReferences} where it is not: which letters were meant nobody can tell.
 */
export function textIn(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const encoding = isUtf16 ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    throw new UnreadableReferences(
      'This file is not in UTF-8, so that its accents would be lost. Export it anew with the encoding UTF-8, which reference managers call “Unicode (UTF-8)”.',
      { cause: error },
    );
  }
}

/** Where a parser stopped, by what it says. */
function placeIn(error: unknown): string {
  const [, line, column] =
    /\bline:? (\d+),? (?:col(?:umn)?:? )?(\d+)/u.exec(String((error as Error).message)) ?? [];
  return line ? ` from line ${line}, character ${column} on` : '';
}

/**
 * Reads the references that a reference manager exported, in whichever of its formats. Throws
 * {@link UnreadableReferences} where the text is none of them, or broken.
 */
export function readReferences(text: string): ReadReferences {
  const format = FORMATS.find(({ is }) => is(text));
  if (!format) {
    throw new UnreadableReferences(
      `This is none of the formats that can be read: ${FORMATS.map(({ name }) => name).join(', ')}. Export it anew in one of them.`,
    );
  }
  let read: Omit<ReadReferences, 'format'>;
  try {
    read = format.read(text);
  } catch (error) {
    if (error instanceof UnreadableReferences) throw error;
    throw new UnreadableReferences(
      `It was taken for ${format.name}, which cannot be read${placeIn(error)}. Export it anew, or mend that place: as a rule something is not closed there, or a comma is missing.`,
      { cause: error },
    );
  }
  if (read.entries.length + read.unread.length === 0) {
    throw new UnreadableReferences(`It is ${format.name}, and there is no reference in it.`);
  }
  return { format: format.name, ...read };
}
