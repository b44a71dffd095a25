/** What can be done with notes, each as a function of what is there: storage is left to others. */
import type { NewNote, Note } from './note.ts';
import { lastRank, ranksToMove } from './ranks.ts';

/** When a change is made (RFC 3339, in UTC), and what names the versions that it makes. */
export interface Stamp {
  now: string;
  /** Another text after each backup: see {@link versioned}. */
  stamp: string;
}

/** The fields of a note that a reader edits. */
export type Edit = Partial<Pick<Note, 'words' | 'tags' | 'read'>>;

/**
 * A note as a new version of itself. What has changed since the last backup is the same version still:
 * nobody else has seen what it was in between. A copy that is changed is a note of its own from then on.
 */
function versioned(note: Note, { now, stamp }: Stamp): Note {
  const version = `${stamp}-${note.id.slice(0, 8)}`;
  const changed = { ...note };
  delete changed.of;
  if (version === note.version) return { ...changed, changed: now };
  return { ...changed, changed: now, version, earlier: [...note.earlier, note.version] };
}

/** A new note, behind all others. `id` is a UUID that nothing else has. */
export const created = (
  note: NewNote,
  notes: readonly Note[],
  id: string,
  { now, stamp }: Stamp,
): Note => ({
  ...note,
  id,
  kept: now,
  changed: now,
  rank: lastRank(notes),
  version: `${stamp}-${id.slice(0, 8)}`,
  earlier: [],
});

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
