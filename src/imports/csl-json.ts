import { ALIASES, FIELDS, NAME_PARTS, readDate, writeEdtf } from '../bibliography/index.ts';
import { tidy, UnreadableReferences, type Entry, type Given } from './entry.ts';

/** The types that Crossref has of its own, as CSL has them. */
const CROSSREF: Readonly<Record<string, string>> = {
  'journal-article': 'article-journal',
  'book-chapter': 'chapter',
  'book-section': 'chapter',
  'proceedings-article': 'paper-conference',
  'posted-content': 'article',
  monograph: 'book',
  'edited-book': 'book',
  'reference-book': 'book',
  'reference-entry': 'entry',
  dissertation: 'thesis',
  other: 'document',
};

type Item = Record<string, unknown>;
const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a text is JSON. */
export const isJson = (text: string): boolean => /^\uFEFF?\s*[[{]/u.test(text);

/**
 * Reads CSL-JSON: a list of items, one item, or a list under “items” as Zotero’s API has it.
 * Throws a SyntaxError where it is no JSON, and {@link UnreadableReferences} where it is of something else.
 */
export function readCslJson(text: string): Entry[] {
  const value: unknown = JSON.parse(text.replace(/^\uFEFF/u, ''));
  const list = isItem(value) && Array.isArray(value['items']) ? value['items'] : value;
  const items = Array.isArray(list) ? (list as unknown[]) : [list];
  if (!items.every((item) => isItem(item) && 'type' in item && !('itemType' in item))) {
    throw new UnreadableReferences('It is JSON, but not a list of works in CSL-JSON.');
  }
  return (items as Item[]).map(entryOf);
}

const isCsl = (name: string) => FIELDS.has(name) || ALIASES.has(name);

/** A work in CSL-JSON, as a file or an answer of doi.org has it; of what is no CSL only the names. */
export function entryOf(item: Item): Entry {
  const { id, type, ...rest } = item;
  const others = Object.keys(rest).filter((name) => !isCsl(name));
  const written = String(type);
  return {
    key: id === undefined ? undefined : String(id),
    given: [
      ...Object.entries(rest).flatMap(([name, value]): Given[] => {
        const kind = FIELDS.get(name);
        const said =
          kind === 'names' ? namesOf(value) : kind === 'date' ? (dateIn(value) ?? value) : value;
        const text = isCsl(name) ? tidy(wordsOf(said).join(', ')) : '';
        return text ? [{ field: name, value: text }] : [];
      }),
      ...(others.length > 0 ? [{ field: 'other fields', value: others.join(', ') }] : []),
    ],
    csl: { type: CROSSREF[written] ?? written, ...rest },
  };
}

/** A date as people write it; undefined where it is none. */
const dateIn = (value: unknown) => {
  const date = readDate(value);
  return date && writeEdtf(date);
};

/** Names without what agencies add to them, such as their order and an ORCID. */
const namesOf = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map((name) => NAME_PARTS.map((part) => (isItem(name) ? name[part] : undefined)))
    : value;

/** Everything that a value holds, as text. */
function wordsOf(value: unknown): string[] {
  if (value === null || value === undefined || typeof value === 'boolean') return [];
  if (Array.isArray(value)) {
    return value.every((each) => typeof each !== 'object' || each === null)
      ? [value.filter((each) => each !== null && each !== undefined && each !== '').join(' ')]
      : value.flatMap(wordsOf);
  }
  if (isItem(value)) return [Object.values(value).flatMap(wordsOf).join(' ')];
  return [String(value as string | number)];
}
