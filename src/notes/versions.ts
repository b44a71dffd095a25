/** Versions of notes, by which merging tells what came from what. */
import type { Note } from './note.ts';

/** When a change is made, and what names the versions that it makes. */
export interface Stamp {
  /** RFC 3339, in UTC. */
  now: string;
  /** The same from one backup of this device to the next. */
  generation: string;
  /** Another for each change. */
  change: string;
}

/** The name of the version that a change makes of a note. */
export const versionName = (id: string, { generation, change }: Stamp): string =>
  `${generation}-${change}-${id.slice(0, 8)}`;

/**
 * A note as a new version of itself. What has changed since the last backup is the same version still:
 * nobody else has seen what it was in between. A copy that is changed is a note of its own from then on.
 */
export function versioned(note: Note, stamp: Stamp): Note {
  const changed = { ...note, changed: stamp.now };
  delete changed.of;
  if (note.version.startsWith(`${stamp.generation}-`)) return changed;
  const version = versionName(note.id, stamp);
  return { ...changed, version, earlier: [...note.earlier, note.version] };
}

/** What a version says: all but its id, its place, and when it last changed. */
export function saidIn(note: Note): string {
  const { kind, kept, page, title, anchor, number, name, edition, hash, address } = note;
  const { quote, passage, cites, read, words, tags, deleted } = note;
  const place = [kind, kept, page, title, anchor, number, name, edition, hash, address];
  const items = cites.map((cluster) =>
    cluster.map(({ id, locator, prefix, suffix, suppressAuthor }) => [
      id,
      locator?.label,
      locator?.value,
      prefix,
      suffix,
      suppressAuthor,
    ]),
  );
  return JSON.stringify([...place, quote, passage, items, read, words, tags, deleted]);
}
