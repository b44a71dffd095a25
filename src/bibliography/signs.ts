/**
 * Characters of Unicode's private use area (U+E000 to U+F8FF) that stand for something while a text
 * is worked on, and that no text of an author's holds. Each has one meaning, here and nowhere else:
 * what one part of the site leaves in a text, another may read.
 */

/** Around each cite of a cluster, with its key before its words. */
export const CITE = { start: '\uE000', id: '\uE001', end: '\uE002' } as const;

/** Around the number of an entry in a numeric style's list. */
export const ENTRY_NUMBER = { start: '\uE003', end: '\uE004' } as const;

/** For “<” in a record, which is text there, and which the engine would take for the start of a tag. */
export const LESS = '\uE005';

/** In an entry, for the day that only the reader's own clock knows. */
export const ACCESSED = '\uE010';

/** In a citation of any paragraph, for the number of one. */
export const PARAGRAPH = '\uE011';

/** In a citation, for the words of a work that it tells of. */
export const ORIGINAL = '\uE012';

/** Around a value in a sentence, with its component before the id of its row. */
export const VALUE = { start: '\uE020', id: '\uE021', end: '\uE022' } as const;

/** Between two pieces of a quotation. */
export const BREAK = '\uE030';

/** In running text that is searched for mistakes: what was escaped there, and what is no words. */
export const TYPED = {
  literal: '\uE031',
  link: '\uE032',
  citation: '\uE033',
  other: '\uE034',
} as const;

/** The first and the last of those that stand for the characters of ASCII, in their order, in keys. */
export const PUNCTUATION = { first: '\uE040', last: '\uE0BF' } as const;

/** The first and the last of those that stand for citations while two texts are compared. */
export const CITATIONS = { first: '\uE100', last: '\uF8FF' } as const;
