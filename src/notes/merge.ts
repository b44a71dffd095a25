/**
 * Puts two notebooks together so that nothing is lost, in whatever order that is done.
 *
 * Each note is a version with a name, and names the versions that it came from (`version`, `earlier`).
 * A version gives way to one that came from it, and to nothing else: of two that came apart both stay,
 * the one that changed last under the id of the note, the other as a copy (`of`). A deleted note is a
 * version too, so that it gives way to no older copy of itself, and hides none that was changed since.
 * Where a note stands among the others makes no version: the last move counts.
 *
 * It is what database people call a multi-value register for each note (Shapiro, Preguiça, Baquero
 * and Zawirski, “A comprehensive study of Convergent and Commutative Replicated Data Types”, 3.2.2):
 * idempotent, commutative and associative.
 */
import { v5 as uuid } from 'uuid';
import type { Note } from './note.ts';
import { inOrder } from './ranks.ts';
import { saidIn } from './versions.ts';

/** All versions of one note, its copies among them, go by the id that it was kept under. */
const familyOf = ({ id, of }: Note) => of ?? id;

interface Version {
  note: Note;
  /** Of two of the same name, hand-made files may say different things. */
  key: string;
}

const versionOf = (note: Note): Version => ({
  note,
  key: JSON.stringify([familyOf(note), note.version, saidIn(note)]),
});

/** Texts that sort versions which say the same by where they stand. */
const placing = ({ moved = '', rank, changed, earlier }: Note) => [
  moved,
  rank,
  changed,
  JSON.stringify(earlier),
];

const compare = (one: readonly string[], other: readonly string[]): number => {
  const at = one.findIndex((text, index) => text !== other[index]);
  return at < 0 ? 0 : (one[at] ?? '') < (other[at] ?? '') ? -1 : 1;
};

/** What stays of versions: those that no other came from, each once, as it was last moved. */
function remaining(notes: readonly Note[]): Version[] {
  const byKey = new Map<string, Version>();
  for (const version of notes.map(versionOf)) {
    const known = byKey.get(version.key);
    const isLater = known && compare(placing(known.note), placing(version.note)) < 0;
    if (!known || isLater) byKey.set(version.key, version);
  }
  const all = [...byKey.values()];
  /** The most versions that any which came from a version has before it. */
  const after = new Map<string, number>();
  for (const { note } of all) {
    for (const name of note.earlier) {
      after.set(name, Math.max(after.get(name) ?? 0, note.earlier.length));
    }
  }
  // no version comes from one that has as many before it: so none gives way in a ring
  return all.filter(({ note }) => (after.get(note.version) ?? 0) <= note.earlier.length);
}

/** The versions of one note under ids: those that are there first, of these the last to be changed. */
function named(family: string, versions: readonly Version[]): Note[] {
  const order = ({ note, key }: Version) => [note.deleted ? '' : 'there', note.changed, key];
  const sorted = [...versions].sort((a, b) => compare(order(b), order(a)));
  return sorted.map(({ note, key }, index) => {
    const alone = { ...note, id: family };
    delete alone.of;
    return index === 0 ? alone : { ...alone, id: uuid(key, family), of: family };
  });
}

/** Two notebooks as one, in the reader's order. */
export function merge(one: readonly Note[], other: readonly Note[]): Note[] {
  const families = Map.groupBy(remaining([...one, ...other]), ({ note }) => familyOf(note));
  return inOrder([...families].flatMap(([family, versions]) => named(family, versions)));
}

/** What came of a merge, by the ids of the notes. */
export interface MergeReport {
  /** Those that were not there. */
  added: string[];
  /** Those that the file has in a newer form. */
  updated: string[];
  /** Copies of notes that were changed in both places. */
  copies: string[];
  /** Those that the file has as deleted. */
  deleted: string[];
  /** Those that the file has, and that were deleted here since: they stay so. */
  gone: string[];
}

/** Says what a merge of the notes of a file has done with the notes before it. */
export function reportOf(
  before: readonly Note[],
  file: readonly Note[],
  after: readonly Note[],
): MergeReport {
  const was = new Map(before.map((note) => [note.id, note]));
  const inFile = new Set(file.filter(({ deleted }) => !deleted).map(({ id }) => id));
  const said = new Set(before.map((note) => versionOf(note).key));
  const ids = (notes: readonly Note[]) => notes.map(({ id }) => id);
  const there = after.filter(({ deleted }) => !deleted);
  const isThere = ({ id }: Note) => was.get(id) !== undefined && !was.get(id)?.deleted;
  const changed = there.filter((note) => !said.has(versionOf(note).key));
  return {
    added: ids(changed.filter((note) => note.of === undefined && !isThere(note))),
    updated: ids(changed.filter((note) => note.of === undefined && isThere(note))),
    copies: ids(there.filter((note) => note.of !== undefined && !was.has(note.id))),
    deleted: ids(after.filter((note) => note.deleted && isThere(note))),
    gone: ids(after.filter((note) => note.deleted && !isThere(note) && inFile.has(note.id))),
  };
}
