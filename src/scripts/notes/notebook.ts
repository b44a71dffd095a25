/** The notebook as the page has it open: what is there, what was done, and how to undo it. */
import words from '#words/notebook.json' with { type: 'json' };
import { lasting } from '../../notes/changes.ts';
import {
  again,
  EMPTY,
  redone,
  reversed,
  undone,
  withStep,
  type Change,
  type History,
  type Step,
} from '../../notes/history.ts';
import { merge, reportOf, type MergeReport } from '../../notes/merge.ts';
import type { Note } from '../../notes/note.ts';
import { inOrder } from '../../notes/ranks.ts';
import type { Stamp } from '../../notes/versions.ts';
import { say } from '../../words/message.ts';
import { change, list, replaceAll, subscribe } from './store.ts';

/** What has happened, for who shows the notes: what to say, if anything. */
export type Listener = (told: string) => void;

/** The notebook of this device. Everything that it does rejects with `Unkept` where it is not kept. */
export class Notebook {
  #notes = new Map<string, Note>();
  #history: History = EMPTY;
  /** One thing is done after another. */
  #last: Promise<unknown> = Promise.resolve();
  readonly #listener: Listener;

  constructor(listener: Listener) {
    this.#listener = listener;
    subscribe((changes) => {
      if (changes) return;
      // another tab
      this.open().then(
        () => this.#listener(''),
        () => undefined,
      );
    });
  }

  /** All that is there, in the reader's order. */
  get notes(): Note[] {
    return inOrder(this.#notes.values()).filter(({ deleted }) => deleted === undefined);
  }

  /** Those that are deleted, the last first. */
  get deleted(): Note[] {
    const gone = [...this.#notes.values()].filter(({ deleted }) => deleted !== undefined);
    return gone.sort((a, b) => ((a.deleted ?? '') < (b.deleted ?? '') ? 1 : -1));
  }

  /** A note by its id, deleted ones among them. */
  get(id: string): Note | undefined {
    return this.#notes.get(id);
  }

  get canUndo(): boolean {
    return this.#history.past.length > 0;
  }

  get canRedo(): boolean {
    return this.#history.future.length > 0;
  }

  /** Reads what is kept, and lets go of what was deleted long ago. */
  async open(): Promise<void> {
    const all = await list();
    const last = (notes: readonly Note[]) => lasting(notes, new Date().toISOString());
    if (last(all).length < all.length) await replaceAll(last);
    this.#notes = new Map(last(all).map((note) => [note.id, note]));
  }

  /** Does something that can be undone; see {@link Step} for its name and what it goes on with. */
  does(
    name: string,
    make: (notes: Note[], stamp: Stamp) => readonly Note[],
    goesOn?: string,
  ): Promise<Change[]> {
    return this.#next(async () => {
      const changes = await change(make);
      this.#take(changes);
      const step: Step = { name, changes, ...(goesOn ? { goesOn } : {}) };
      if (changes.length > 0) this.#history = withStep(this.#history, step);
      this.#listener(changes.length > 0 ? name : '');
      return changes;
    });
  }

  /** Puts the notes of a file in, and says what came of it. That can be undone as well. */
  putBack(file: readonly Note[], name: string): Promise<MergeReport> {
    return this.#next(async () => {
      let report: MergeReport | undefined;
      const changes = await replaceAll((before) => {
        const after = merge(before, file);
        report = reportOf(before, file, after);
        return after;
      });
      this.#take(changes);
      this.#history = withStep(this.#history, { name, changes });
      this.#listener(name);
      return report as MergeReport;
    });
  }

  /** Undoes what was done last. */
  undo(): Promise<unknown> {
    return this.#go(undone, (step) => reversed(step.changes), words.said.undone);
  }

  /** Does again what was undone last. */
  redo(): Promise<unknown> {
    return this.#go(redone, (step) => step.changes, words.said.redone);
  }

  #go(
    way: typeof undone,
    to: (step: Step) => readonly Change[],
    message: string,
  ): Promise<unknown> {
    return this.#next(async () => {
      const found = way(this.#history);
      if (!found) return;
      this.#take(await change((notes, stamp) => again(to(found.step), notes, stamp)));
      this.#history = found.history;
      this.#listener(say(message, { what: found.step.name }));
    });
  }

  #take(changes: readonly Change[]): void {
    for (const { id, after } of changes) {
      if (after) this.#notes.set(id, after);
      else this.#notes.delete(id);
    }
  }

  #next<T>(run: () => Promise<T>): Promise<T> {
    const done = this.#last.then(run, run);
    this.#last = done.catch(() => undefined);
    return done;
  }
}
