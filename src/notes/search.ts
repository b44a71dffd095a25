/** Finding notes: by words, by tag, and by where they are from. */
import { NOTE } from './form.ts';
import type { Note } from './note.ts';

/** A text without what people type in several ways: capitals, accents, kinds of quotation marks. */
const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’]/gu, "'")
    .replace(/[“”]/gu, '"')
    .toLowerCase();

/** All that each note can be found by, for as long as it is as it is: a reader asks letter by letter. */
const texts = new WeakMap<Note, string>();

function textOf(note: Note): string {
  const { title, number = '', name = '', quote, passage, words, tags, address } = note;
  const text =
    texts.get(note) ??
    plain([title, number, name, quote, passage, words, ...tags, address].join('\n'));
  texts.set(note, text);
  return text;
}

/**
 * The notes that have every word of a question somewhere, as a part of a word or more, and the tag if
 * one is given. An empty question finds all.
 */
export function found(notes: readonly Note[], question: string, tag?: string): Note[] {
  const asked = plain(question).split(/\s+/u).filter(Boolean);
  const tagged = tag === undefined ? notes : notes.filter(({ tags }) => tags.includes(tag));
  if (asked.length === 0) return [...tagged];
  return tagged.filter((note) => {
    const text = textOf(note);
    return asked.every((word) => text.includes(word));
  });
}

/** Every tag with the number of notes that have it, in alphabetical order. */
export function tagsOf(notes: readonly Note[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const tag of notes.flatMap(({ tags }) => [...new Set(tags)])) {
    counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return new Map([...counts].sort(([a], [b]) => a.localeCompare(b)));
}

/** Tags from what a reader types: parted by commas, each once, and no more than a note may have. */
export const readTags = (typed: string): string[] => {
  const { of, most } = NOTE.tags.form;
  const tags = typed
    .split(',')
    .map((tag) => tag.trim().replace(/\s+/gu, ' ').slice(0, of.most).trim())
    .filter(Boolean);
  return [...new Set(tags)].slice(0, most);
};

/** Notes from one page. */
export interface Part {
  page: string;
  title: string;
  notes: Note[];
}

const inNumbers = new Intl.Collator('en', { numeric: true });

/**
 * Notes by the page that they are from: the pages in the order of `pages`, then those that it lacks by
 * their titles; on each page the numbered paragraphs in their order, then the rest as the reader has it.
 */
export function byPage(notes: readonly Note[], pages: readonly string[]): Part[] {
  const place = (page: string) => (pages.includes(page) ? pages.indexOf(page) : pages.length);
  return [...Map.groupBy(notes, ({ page }) => page)]
    .map(([page, those]) => ({ page, title: those[0]?.title ?? page, notes: inText(those) }))
    .sort((a, b) => place(a.page) - place(b.page) || inNumbers.compare(a.title, b.title));
}

function inText(notes: readonly Note[]): Note[] {
  const isNumbered = ({ number }: Note) => number !== undefined;
  const numbered = notes.filter(isNumbered);
  return [
    ...numbered.sort((a, b) => inNumbers.compare(a.number ?? '', b.number ?? '')),
    ...notes.filter((note) => !isNumbered(note)),
  ];
}
