/**
 * What only a running engine can answer, as data: a question can go to another thread, and is part
 * of the key under which its answer is kept.
 */
import type { CitationItem, Cluster } from './citations.ts';
import { citesOf } from './cites.ts';
import type { Engine, PlacedItem, SortKeys } from './csl.ts';
import { htmlOf, type Label } from './label-parts.ts';
import { authorDateLabel, footnoteLabel, inBrackets, noteOf, type Frame } from './labels.ts';
import type { NotePlace } from './note-places.ts';

/** Each question by its name: what is asked, and what the answer is. */
export interface Questions {
  /** How a cluster reads in an author-date style. */
  label: { asked: Cluster; answer: Label };
  /** How cites of works with these numbers read in a numeric style, in its brackets. */
  numbered: {
    asked: { items: readonly CitationItem[]; numbers: readonly number[] };
    answer: Label;
  };
  /** The note that cites become in a note style. */
  note: { asked: readonly PlacedItem[]; answer: string };
  /** How a cluster reads within a footnote of the text. */
  footnote: {
    asked: {
      mode: Cluster['mode'];
      items: readonly PlacedItem[];
      within: Required<NotePlace>['within'];
    };
    answer: Label;
  };
  /** A cite without anything around it, as HTML; of a work with this number, where there are numbers. */
  cite: { asked: { item: CitationItem; number?: number }; answer: string };
  /** A work's entry, as HTML and without its number. */
  entry: { asked: string; answer: string };
  /** The number 1 as the style's list has it, on the entry of this work. */
  one: { asked: string; answer: string };
  /** What the style sorts a work by. */
  'sort keys': { asked: string; answer: SortKeys };
  /** The ids of works with these keys, in the order of the style's list. */
  order: { asked: readonly (readonly [id: string, keys: SortKeys])[]; answer: string[] };
  /** What the style puts around a cluster. */
  frame: { asked: null; answer: Frame };
}

/** A question of a name, with what is asked. */
export type Question = {
  [Name in keyof Questions]: { name: Name; asked: Questions[Name]['asked'] };
}[keyof Questions];

/** The works that an engine must know to answer. */
export function worksIn({ name, asked }: Question): string[] {
  switch (name) {
    case 'order':
    case 'frame':
      return [];
    case 'entry':
    case 'one':
    case 'sort keys':
      return [asked];
    case 'cite':
      return [asked.item.id];
    case 'note':
      return asked.map(({ id }) => id);
    default:
      return asked.items.map(({ id }) => id);
  }
}

/** Answers questions in their order. The engine must know their works. */
export function answer(engine: Engine, questions: readonly Question[]): unknown[] {
  // the engine makes a list at once or not at all
  const entries = engine.entries(
    questions.flatMap(({ name, asked }) => (name === 'entry' ? [asked] : [])),
  );
  return questions.map((question) => {
    const { name, asked } = question;
    switch (name) {
      case 'label':
        return authorDateLabel(engine, asked);
      case 'numbered':
        engine.number(asked.items.map(({ id }, at) => [id, asked.numbers[at] ?? 0]));
        return inBrackets(engine, asked.items);
      case 'note':
        return noteOf(engine, asked);
      case 'footnote':
        return footnoteLabel(engine, asked, asked.within);
      case 'cite':
        if (asked.number !== undefined) engine.number([[asked.item.id, asked.number]]);
        return htmlOf(citesOf(engine, [asked.item]));
      case 'entry':
        return entries.get(asked) ?? '';
      case 'one':
        engine.number([[asked, 1]]);
        return engine.numbered(asked);
      case 'sort keys':
        return engine.sortKeys(asked);
      case 'order':
        return engine.order(asked);
      case 'frame':
        return { brackets: engine.brackets, stopsInQuotes: engine.stopsInQuotes };
    }
  });
}
