import { foldWords, withoutUnseen } from '../bibliography/index.ts';

/** A field of a reference as its file has it, in plain text. */
export interface Given {
  field: string;
  value: string;
}

/** A reference that another program wrote. */
export interface Entry {
  /** The key that it has there, where it has one. */
  key?: string | undefined;
  /** Everything that its file says of it, in order. */
  given: readonly Given[];
  /** The same in CSL's type and variables, as far as it has them; not yet fit for a record. */
  csl: Readonly<Record<string, unknown>>;
  /** Whether letters beyond ASCII may stand in its file as commands, as in TeX. */
  isEncoded?: boolean;
}

/** A file of references that cannot be read, in words for an author. */
export class UnreadableReferences extends Error {
  override name = 'UnreadableReferences';
}

/** A place in a file where a reference begins that cannot be read. */
export interface Unread {
  /** Counted from 1. */
  line: number;
  /** Its first line. */
  text: string;
}

const LETTERS: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' },
};

/** The letters and digits of a text, in small letters and without accents, so that forms of one text are alike. */
export const fold = (text: string): string =>
  foldWords(
    text.toLowerCase().replace(/[ßæœøłđðþı]/gu, (letter) => LETTERS[letter] ?? letter),
  ).replaceAll(' ', '');

/** A text on one line, with single spaces and without the characters that nobody can see (XML 1.0, 2.2). */
export const tidy = (text: string): string =>
  withoutUnseen(text.replace(/[\s\p{Cc}\uFEFF\uFFFE\uFFFF]+/gu, ' ')).trim();
