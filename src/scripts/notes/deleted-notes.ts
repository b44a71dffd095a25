/** The notes that were deleted, with a way back for each. */
import words from '#words/notebook.json' with { type: 'json' };
import { DAYS_KEPT } from '../../notes/changes.ts';
import type { Note } from '../../notes/note.ts';
import { say, sayCount } from '../../words/message.ts';
import { make } from '../elements.ts';
import { placeOf } from './note-view.ts';

/** How many characters of a note are shown, about: enough to know it again. */
const SHORT = 100;

/** A part of the page that opens on the deleted notes; `restore` is told the id of one to be there again. */
export function deletedNotes(restore: (id: string) => void): {
  part: HTMLElement;
  show: (notes: readonly Note[]) => void;
} {
  const title = make('summary', {});
  const list = make('ul', {});
  const kept = make('p', { class: 'quiet' }, say(words.deleted.kept, { days: DAYS_KEPT }));
  const part = make('details', { class: 'deleted' }, title, kept, list);
  let shown: readonly Note[] = [];
  const fill = () => {
    if (part.open) list.replaceChildren(...shown.map(itemOf));
  };
  part.addEventListener('toggle', fill);
  list.addEventListener('click', ({ target }) => {
    const id = (target as Element).closest<HTMLElement>('[data-id]')?.dataset['id'];
    if (!id || !(target as Element).closest('button')) return;
    restore(id);
    title.focus();
  });
  return {
    part,
    show(notes) {
      shown = notes;
      part.hidden = notes.length === 0;
      title.textContent = sayCount(words.deleted.title, notes.length);
      fill();
    },
  };
}

function itemOf(note: Note): HTMLElement {
  const { id, quote, passage, words: own } = note;
  const place = placeOf(note);
  const text = own || quote || passage;
  const short = text.length > SHORT ? `${text.slice(0, SHORT).toWellFormed()}…` : text;
  const button = make(
    'button',
    {
      type: 'button',
      class: 'plain',
      'aria-label': say(words.actOn, { act: words.deleted.restore, place }),
    },
    words.deleted.restore,
  );
  return make('li', { 'data-id': id }, `${place}: ${short} `, button);
}
