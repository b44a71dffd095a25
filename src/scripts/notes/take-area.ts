/** Takes notes out as a document in a style, or as files for programs. */
import words from '#words/notebook.json' with { type: 'json' };
import type { CslItem } from '../../bibliography/index.ts';
import type { Note } from '../../notes/note.ts';
import { make } from '../elements.ts';

/** What is taken, and what it rests on. */
export interface Taking {
  notes: () => readonly Note[];
  /** Those that the reader sees now. */
  shown: () => readonly Note[];
  works: () => Promise<ReadonlyMap<string, CslItem>>;
}

/** The choice of style and format, with the button that makes the file. */
export function takeArea(taking: Taking): HTMLElement {
  void taking;
  return make(
    'section',
    { class: 'take' },
    make('h2', { id: 'take' }, words.take.title),
    make('p', {}, words.take.intro),
  );
}
