/** What a reader did to the notebook, to be undone and done again: data, which nothing here stores. */
import { asOnce, deleted } from './changes.ts';
import type { Note } from './note.ts';
import type { Stamp } from './versions.ts';

/** A note as it was and as it is now; undefined where it was not there, or is gone. */
export interface Change {
  id: string;
  before: Note | undefined;
  after: Note | undefined;
}

/** Something that a reader did. */
export interface Step {
  /** What it was, for the reader: "Deleted a note". */
  name: string;
  changes: Change[];
  /** What goes on with the step before, if that has the same: a text that is typed letter by letter. */
  goesOn?: string;
}

/** What was done and not undone, the last at the end, and what was undone, the next at the end. */
export interface History {
  past: readonly Step[];
  future: readonly Step[];
}

export const EMPTY: History = { past: [], future: [] };

/** How many steps are remembered. */
const MOST = 200;

/** A history with one more step. What was undone before it cannot be done again. */
export function withStep({ past }: History, step: Step): History {
  const last = past.at(-1);
  if (step.changes.length === 0) return { past, future: [] };
  const isSame = last?.goesOn !== undefined && last.goesOn === step.goesOn;
  if (!isSame) return { past: [...past, step].slice(-MOST), future: [] };
  return { past: [...past.slice(0, -1), { ...last, changes: joined(last, step) }], future: [] };
}

function joined(first: Step, second: Step): Change[] {
  const changes = new Map(first.changes.map((change) => [change.id, change]));
  for (const change of second.changes) {
    const known = changes.get(change.id);
    changes.set(change.id, known ? { ...known, after: change.after } : change);
  }
  return [...changes.values()];
}

/** The history with its last step undone, and that step; undefined where there is none. */
export function undone({ past, future }: History): { history: History; step: Step } | undefined {
  const step = past.at(-1);
  return step && { history: { past: past.slice(0, -1), future: [...future, step] }, step };
}

/** The history with the last step that was undone done again, and that step. */
export function redone({ past, future }: History): { history: History; step: Step } | undefined {
  const step = future.at(-1);
  return step && { history: { past: [...past, step], future: future.slice(0, -1) }, step };
}

/** The same changes the other way round: what undoes them. */
export const reversed = (changes: readonly Change[]): Change[] =>
  changes.map(({ id, before, after }) => ({ id, before: after, after: before }));

/**
 * The notes to put in so that they are again as they are `after` the changes. Each is a new version of
 * what is there now, so that other devices learn of it; what is to be gone is deleted.
 */
export function again(changes: readonly Change[], notes: readonly Note[], stamp: Stamp): Note[] {
  const now = new Map(notes.map((note) => [note.id, note]));
  return changes.flatMap(({ id, after }) => {
    const there = now.get(id);
    if (!after) return there && !there.deleted ? deleted(there, stamp) : [];
    if (!there) return after;
    return asOnce(there, after, stamp);
  });
}
