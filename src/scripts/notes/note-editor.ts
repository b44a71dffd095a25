/** Edits a note in its place: the reader's own words, tags, and which works they have read. */
import panel from '#words/panel.json' with { type: 'json' };
import words from '#words/notebook.json' with { type: 'json' };
import type { CslItem } from '../../bibliography/index.ts';
import { copied, edited, restored, type Edit } from '../../notes/changes.ts';
import { NOTE } from '../../notes/form.ts';
import type { Note } from '../../notes/note.ts';
import { readTags } from '../../notes/search.ts';
import { inShort, worksOf } from '../../notes/works.ts';
import type { Stamp } from '../../notes/versions.ts';
import { say } from '../../words/message.ts';
import { make } from '../elements.ts';
import { placeOf } from './note-view.ts';
import type { Notebook } from './notebook.ts';
import { rememberUnsaved } from './unsaved.ts';

/** How long a reader pauses before what they typed is kept, in milliseconds. */
const PAUSE = 400;

/** What an editor is given beside its note. */
export interface Editing {
  notebook: Notebook;
  /** All works by their keys; rejects where they cannot be fetched. */
  works: () => Promise<ReadonlyMap<string, CslItem>>;
  /** Is called when it is closed. */
  closed: () => void;
}

const closers = new Map<Element, () => void>();

/** Closes the editor of an item, if it has one open. */
export const closeEditor = (item: Element): void => closers.get(item)?.();

/** Puts the fields of a note into its item, and the focus on the first. What is typed is kept at every pause. */
export function openEditor(item: HTMLElement, note: Note, editing: Editing): void {
  if (closers.has(item)) return;
  const { notebook, works, closed } = editing;
  const status = make('span', { role: 'status', class: 'quiet' });
  const own = make('textarea', { rows: '3', maxlength: String(NOTE.words.form.most) });
  own.value = note.words;
  const tags = make('input', { type: 'text', autocomplete: 'off' });
  tags.value = note.tags.join(', ');
  const ticks = new Map(
    worksOf(note).map((id) => {
      const tick = make('input', { type: 'checkbox' });
      tick.checked = note.read.includes(id);
      return [id, tick] as const;
    }),
  );
  let base: Edit = { words: note.words, tags: note.tags, read: note.read };
  let isKept = true;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const now = (): Required<Edit> => ({
    words: own.value,
    tags: readTags(tags.value),
    // a work that the passage no longer cites stays ticked
    read: [
      ...note.read.filter((id) => !ticks.has(id)),
      ...[...ticks].filter(([, { checked }]) => checked).map(([id]) => id),
    ],
  });

  const save = async () => {
    clearTimeout(waiting);
    if (isKept) return;
    const typed = now();
    try {
      const make = (notes: Note[], stamp: Stamp) => withEdit(notes, note, base, typed, stamp);
      const changes = await notebook.does(words.did.edit, make, `edit ${note.id}`);
      base = typed;
      // for who prints meanwhile
      const written = item.querySelector('.own');
      if (written) written.textContent = typed.words;
      if (JSON.stringify(now()) === JSON.stringify(typed)) {
        isKept = true;
        rememberUnsaved(note.id);
      }
      status.textContent = changes.length > 1 ? words.bothKept : panel.kept;
    } catch (refusal) {
      status.textContent = (refusal as Error).message;
    }
  };
  const change = () => {
    isKept = false;
    // should the page or the browser end before it is kept
    rememberUnsaved(note.id, now());
    clearTimeout(waiting);
    waiting = setTimeout(() => void save(), PAUSE);
  };
  const leaving = (event: BeforeUnloadEvent) => {
    void save();
    if (!isKept && status.textContent !== panel.kept && status.textContent) event.preventDefault();
  };
  addEventListener('beforeunload', leaving);
  const hiding = () => void save();
  document.addEventListener('visibilitychange', hiding);

  const done = make('button', { type: 'button', class: 'primary' }, words.done);
  const place = placeOf(note);
  const form = make(
    'div',
    { class: 'editor', role: 'group', 'aria-label': say(words.editing, { place }) },
    make('label', {}, make('span', {}, words.own), own),
    make('label', {}, make('span', {}, words.tags), tags),
    ...(ticks.size > 0 ? [readFields(ticks, works)] : []),
    make('p', { class: 'acts' }, done, ' ', status),
  );
  form.addEventListener('input', change);

  const close = () => {
    closers.delete(item);
    removeEventListener('beforeunload', leaving);
    document.removeEventListener('visibilitychange', hiding);
    void save().finally(() => {
      if (!isKept) {
        // refused: it stays open, with what was typed
        closers.set(item, close);
        addEventListener('beforeunload', leaving);
        return;
      }
      item.classList.remove('editing');
      closed();
    });
  };
  done.addEventListener('click', close);
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.stopPropagation();
    close();
  });
  closers.set(item, close);
  item.classList.add('editing');
  item.append(form);
  own.focus();
  own.setSelectionRange(own.value.length, own.value.length);
}

/** The works that a passage cites, to be ticked by who has read them. */
function readFields(
  ticks: ReadonlyMap<string, HTMLInputElement>,
  works: Editing['works'],
): HTMLElement {
  const names = new Map([...ticks.keys()].map((id) => [id, make('span', {}, id)]));
  works().then(
    (known) => {
      for (const [id, name] of names) {
        const work = known.get(id);
        name.textContent = work ? inShort(work) : say(words.work.unknown, { id });
      }
    },
    // their keys say enough until the reader is online
    () => undefined,
  );
  return make(
    'fieldset',
    {},
    make('legend', {}, words.read),
    ...[...ticks].map(([id, tick]) => make('label', { class: 'tick' }, tick, names.get(id) ?? id)),
    make('p', { class: 'quiet' }, words.readHint),
  );
}

/**
 * The notes to put in for what was typed. Where another tab has written other words since, those stay
 * as a note of their own; a note that another tab deleted is there again.
 */
function withEdit(
  notes: Note[],
  note: Note,
  base: Edit,
  typed: Required<Edit>,
  stamp: Stamp,
): Note[] {
  const there = notes.find(({ id }) => id === note.id);
  if (!there) return [edited(note, typed, stamp)];
  const live = there.deleted === undefined ? there : restored(there, stamp);
  const mine = edited(live, typed, stamp);
  const isElsewhere = there.words !== base.words && there.words !== typed.words;
  return isElsewhere ? [mine, copied(there, notes, crypto.randomUUID(), stamp)] : [mine];
}
