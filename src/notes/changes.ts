/** What can be done with notes, each as a function of what is there: storage is left to others. */
import type { NewNote, Note } from './note.ts';
import { lastRank, ranksToMove } from './ranks.ts';
import { saidIn, versioned, versionName, type Stamp } from './versions.ts';

/** The fields of a note that a reader edits. */
export type Edit = Partial<Pick<Note, 'words' | 'tags' | 'read'>>;

/** A new note, behind all others. `id` is a UUID that nothing else has. */
export const created = (note: NewNote, notes: readonly Note[], id: string, stamp: Stamp): Note => ({
  ...note,
  id,
  kept: stamp.now,
  changed: stamp.now,
  rank: lastRank(notes),
  version: versionName(id, stamp),
  earlier: [],
});

/** A note as another one, behind all others: what two tabs have written stays, each in its own. */
export function copied(note: Note, notes: readonly Note[], id: string, stamp: Stamp): Note {
  const copy = created(note, notes, id, stamp);
  delete copy.of;
  delete copy.deleted;
  delete copy.moved;
  return copy;
}

/** A note with other words, tags or works that are ticked as read. */
export const edited = (note: Note, edit: Edit, stamp: Stamp): Note =>
  versioned({ ...note, ...edit }, stamp);

/** A note as one that is deleted, which can be restored. */
export const deleted = (note: Note, stamp: Stamp): Note =>
  versioned({ ...note, deleted: stamp.now }, stamp);

/** A deleted note as one that is there. */
export function restored(note: Note, stamp: Stamp): Note {
  const there = { ...note };
  delete there.deleted;
  return versioned(there, stamp);
}

/** How many days a deleted note can be restored. */
export const DAYS_KEPT = 90;

/** Notes without those that were deleted too long ago. `now` is RFC 3339, in UTC. */
export function lasting(notes: readonly Note[], now: string): Note[] {
  const since = Date.parse(now) - DAYS_KEPT * 24 * 60 * 60 * 1000;
  return notes.filter(({ deleted }) => deleted === undefined || Date.parse(deleted) >= since);
}

/** The notes that change where `id` is put before `before`, or last where none is given. */
export function moved(
  notes: readonly Note[],
  id: string,
  before: string | undefined,
  stamp: Stamp,
): Note[] {
  const ranks = ranksToMove(notes, id, before);
  return notes.flatMap((note) => {
    const rank = ranks.get(note.id);
    if (rank === undefined) return [];
    const there = { ...note, rank, moved: stamp.now };
    return note.of === undefined ? there : versioned(there, stamp);
  });
}

/** A note as it was once, as a new version of what it is now; only in its old place if nothing else differs. */
export function asOnce(now: Note, once: Note, stamp: Stamp): Note {
  const { id, version, earlier } = now;
  if (saidIn(now) === saidIn(once)) return { ...now, rank: once.rank, moved: stamp.now };
  return versioned({ ...once, id, version, earlier, moved: stamp.now }, stamp);
}
