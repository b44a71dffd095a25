/** The list of notes: made in slices, so that a thousand of them keep nobody waiting. */
import type { Note } from '../../notes/note.ts';
import { make } from '../elements.ts';
import { noteView } from './note-view.ts';

/** How many notes are put on the page at once; the rest follow when the browser has painted them. */
const SLICE = 40;

/** Notes under a heading, or under none. */
export interface Shown {
  title?: string;
  notes: readonly Note[];
}

interface Made {
  note: Note;
  isSorted: boolean;
  item: HTMLLIElement;
  /** Whether it is to be made anew though its note is the same. */
  isStale: boolean;
}

/** A list in an element, and what is done to each note's item when it is made. */
export class NoteList {
  readonly #place: HTMLElement;
  readonly #dress: (item: HTMLLIElement, note: Note) => void;
  readonly #made = new Map<string, Made>();
  #titles = '';
  #lists: HTMLOListElement[] = [];
  #run = 0;

  constructor(place: HTMLElement, dress: (item: HTMLLIElement, note: Note) => void) {
    this.#place = place;
    this.#dress = dress;
  }

  /** The item of a note, if it is on the page. */
  item(id: string): HTMLLIElement | undefined {
    const item = this.#made.get(id)?.item;
    return item?.isConnected ? item : undefined;
  }

  /** Has a note's item made anew when notes are shown next. */
  renew(id: string): void {
    const made = this.#made.get(id);
    if (made) made.isStale = true;
  }

  /** Shows notes. What has the focus keeps it, as long as its note is there. */
  show(parts: readonly Shown[], isSorted: boolean): void {
    this.#run += 1;
    const focused = focusedPlace();
    this.#lay(parts);
    const wanted = new Set(parts.flatMap(({ notes }) => notes.map(({ id }) => id)));
    for (const item of this.#place.querySelectorAll<HTMLElement>('.note')) {
      const isOpen = item.classList.contains('editing');
      if (!isOpen && !wanted.has(item.dataset['id'] ?? '')) item.remove();
    }
    const all = parts.flatMap(({ notes }, at) =>
      notes.map((note, index) => ({ note, index, list: this.#lists[at] as HTMLOListElement })),
    );
    this.#fill(all, isSorted, this.#run);
    focused?.();
  }

  /** Headings and empty lists, where they are other than they were. */
  #lay(parts: readonly Shown[]): void {
    const titles = JSON.stringify(parts.map(({ title }) => title ?? ''));
    if (titles === this.#titles) return;
    this.#titles = titles;
    this.#lists = parts.map(() => make('ol', { class: 'notes', role: 'list' }));
    this.#place.replaceChildren(
      ...parts.flatMap(({ title }, at) => [
        ...(title === undefined ? [] : [make('h2', {}, title)]),
        this.#lists[at] as HTMLOListElement,
      ]),
    );
  }

  #fill(
    all: readonly { note: Note; index: number; list: HTMLOListElement }[],
    isSorted: boolean,
    run: number,
  ): void {
    if (run !== this.#run) return;
    for (const { note, index, list } of all.slice(0, SLICE)) {
      const item = this.#itemOf(note, isSorted);
      const there = list.children[index];
      if (there === item) continue;
      // one that was moved down: it is put back where it belongs when its turn comes
      if (there && there.nextSibling === item) there.remove();
      else list.insertBefore(item, there ?? null);
    }
    const rest = all.slice(SLICE);
    if (rest.length > 0) setTimeout(() => this.#fill(rest, isSorted, run));
  }

  #itemOf(note: Note, isSorted: boolean): HTMLLIElement {
    const known = this.#made.get(note.id);
    const isOpen = known?.item.classList.contains('editing');
    const isSame =
      known?.isStale === false &&
      known.isSorted === isSorted &&
      known.note.changed === note.changed &&
      known.note.version === note.version;
    if (known && (isSame || isOpen)) return known.item;
    const item = noteView(note, isSorted);
    this.#dress(item, note);
    known?.item.replaceWith(item);
    this.#made.set(note.id, { note, isSorted, item, isStale: false });
    return item;
  }
}

/** What puts the focus back where it is now: on a button, a link or a field of a note. */
function focusedPlace(): (() => void) | undefined {
  const active = document.activeElement as HTMLElement | null;
  const id = active?.closest<HTMLElement>('.note')?.dataset['id'];
  if (!active || id === undefined) return undefined;
  const act = active.dataset['act'];
  return () => {
    if (document.activeElement === active) return;
    const item = document.querySelector(`.note[data-id="${CSS.escape(id)}"]`);
    const again = active.isConnected
      ? active
      : item?.querySelector<HTMLElement>(act ? `[data-act="${act}"]` : 'a');
    again?.focus({ preventScroll: true });
  };
}
