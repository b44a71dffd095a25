/**
 * Labels of fields among words that are searched: "Source:" before a source. They are shown with what
 * is found, and no search looks into them, or every row would be found by the names of its fields.
 * They are written in characters of private use (Unicode, 23.5), which are letters to nobody.
 */

/** The first of Unicode's Supplementary Private Use Area-A, which has room for all of the first plane. */
const AREA = 0xf0000;
const LABEL = '[\\u{f0000}-\\u{ffffd}]+';
const AT_START = new RegExp(`^${LABEL}`, 'u');
const EVERY = new RegExp(LABEL, 'gu');
const WITHOUT_FIELD = new RegExp(`${LABEL}(?:\\s+(?=${LABEL})|\\s*$)`, 'gu');
/** Where a label comes after words that no stop ends. */
const UNSTOPPED = new RegExp(`(?<=[^\\s.!?…·])\\s+(?=${LABEL})`, 'gu');

/** A label as it stands among the words of a record, one word without a space. */
export const asLabel = (name: string): string =>
  [...name].map((each) => String.fromCodePoint(AREA + (each.codePointAt(0) ?? 0))).join('');

/** Words without labels that nothing comes after, and with a dot between fields that no stop ends. */
export const inFields = (words: string): string =>
  words.replace(WITHOUT_FIELD, '').trim().replace(UNSTOPPED, ' · ');

/** Words with their labels as a reader reads them. */
export const readLabels = (words: string): string =>
  words.replace(EVERY, (label) =>
    [...label].map((each) => String.fromCodePoint((each.codePointAt(0) ?? 0) - AREA)).join(''),
  );

/** The label of the field in which an excerpt begins; nothing where it begins with one, or has none. */
export const labelOf = (excerpt: string, before: string): string =>
  AT_START.test(excerpt) ? '' : (before.match(EVERY)?.at(-1) ?? '');
