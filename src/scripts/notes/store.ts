/**
 * The notebook on this device: in IndexedDB, one record a note. Several tabs may have it open: each
 * change reads what is there and writes in one transaction, and tells the other tabs.
 */
import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import words from '#words/notebook.json' with { type: 'json' };
import { created, type Stamp } from '../../notes/changes.ts';
import type { NewNote, Note } from '../../notes/note.ts';
import { inOrder } from '../../notes/ranks.ts';
import { sizeInWords } from '../../words/file-size.ts';
import { say } from '../../words/message.ts';

const NAME = 'notes';
const VERSION = 1;
/** How much of what the browser gives may be in use before the reader is warned. */
const NEARLY_FULL = 0.9;
/** How long another tab may take to let go of an older form, in milliseconds. */
const PATIENCE = 3000;

interface Notebook extends DBSchema {
  notes: { key: string; value: Note };
  /** What names the versions that changes make: see src/notes/changes.ts. */
  stamp: { key: 'stamp'; value: string };
}

/** Why something was not kept. */
export type Refusal = 'refused' | 'full' | 'blocked' | 'newer' | 'failed';

/** Something was not kept. Its message is for readers. */
export class Unkept extends Error {
  readonly reason: Refusal;

  constructor(reason: Refusal, cause?: unknown) {
    super(words.store[reason], { cause });
    this.name = 'Unkept';
    this.reason = reason;
  }
}

/** A note as it was and as it is now; undefined where it was not there, or is gone. */
export interface Change {
  id: string;
  before: Note | undefined;
  after: Note | undefined;
}

const REFUSALS: Readonly<Record<string, Refusal>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  SecurityError: 'refused',
  InvalidStateError: 'refused',
  NotSupportedError: 'refused',
  TypeError: 'refused',
  ReferenceError: 'refused',
};

const unkept = (cause: unknown, otherwise: Refusal): Unkept => {
  if (cause instanceof Unkept) return cause;
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : '';
  return new Unkept(REFUSALS[name] ?? otherwise, cause);
};

const newStamp = () => crypto.randomUUID().slice(0, 13);

let opened: Promise<IDBPDatabase<Notebook>> | undefined;

/** The database, opened when it is first asked for, and again after it was closed. */
function database(): Promise<IDBPDatabase<Notebook>> {
  opened ??= open().catch((cause: unknown) => {
    opened = undefined;
    // Firefox and WebKit say nothing more of a window that may keep nothing
    throw unkept(cause, 'refused');
  });
  return opened;
}

function open(): Promise<IDBPDatabase<Notebook>> {
  const forget = () => {
    opened = undefined;
  };
  return new Promise((done, fail) => {
    const opening = openDB<Notebook>(NAME, VERSION, {
      upgrade(db) {
        db.createObjectStore('notes', { keyPath: 'id' });
        db.createObjectStore('stamp');
      },
      blocked: () => setTimeout(() => fail(new Unkept('blocked')), PATIENCE),
      // a newer form of the notebook waits for this tab
      blocking: (_now, _next, event) => {
        forget();
        (event.target as IDBDatabase).close();
      },
      terminated: forget,
    });
    opening.then(done, fail);
  });
}

const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('notes') : undefined;
const listeners = new Set<() => void>();
const tell = () => {
  for (const listener of listeners) listener();
};
channel?.addEventListener('message', tell);

/** Calls a function after each change, made in this tab or in another. Returns what ends that. */
export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** All notes in the reader's order, those that are deleted among them. Rejects with {@link Unkept}. */
export async function list(): Promise<Note[]> {
  try {
    return inOrder(await (await database()).getAll('notes'));
  } catch (cause) {
    throw unkept(cause, 'failed');
  }
}

/**
 * Changes the notebook: `change` is given all notes and what stamps a version, and returns those to
 * put in. It must not wait for anything. All of them are kept, or none: then it rejects with
 * {@link Unkept}.
 */
export async function change(
  change: (notes: Note[], stamp: Stamp) => readonly Note[],
): Promise<Change[]> {
  try {
    const db = await database();
    const work = db.transaction(['notes', 'stamp'], 'readwrite', { durability: 'strict' });
    // a change that fails is told by what is awaited below
    work.done.catch(() => undefined);
    const notes = work.objectStore('notes');
    const before = inOrder(await notes.getAll());
    const stamp = (await work.objectStore('stamp').get('stamp')) ?? newStamp();
    await work.objectStore('stamp').put(stamp, 'stamp');
    const after = change(before, { now: new Date().toISOString(), stamp });
    await Promise.all(after.map((note) => notes.put(note)));
    await work.done;
    const was = new Map(before.map((note) => [note.id, note]));
    if (after.length > 0) {
      tell();
      channel?.postMessage('changed');
    }
    return after.map((note) => ({ id: note.id, before: was.get(note.id), after: note }));
  } catch (cause) {
    throw unkept(cause, 'failed');
  }
}

/** What came of keeping a note. */
export interface Kept {
  note: Note;
  /** How many notes there are now. */
  count: number;
  /** What to tell the reader, where there is little room left. */
  warning?: string;
}

/** Keeps a note, behind all others. Rejects with {@link Unkept}, whose message is for the reader. */
export async function add(note: NewNote): Promise<Kept> {
  let count = 0;
  const [kept] = await change((notes, stamp) => {
    count = notes.filter((each) => each.deleted === undefined).length + 1;
    return [created(note, notes, crypto.randomUUID(), stamp)];
  });
  if (!kept?.after) throw new Unkept('failed');
  // browsers may ask the reader, who need not have answered before the note is kept
  if (count === 1) void navigator.storage?.persist?.().catch(() => undefined);
  const warning = await roomLeft();
  return { note: kept.after, count, ...(warning ? { warning } : {}) };
}

/** What to tell the reader where there is little room left; undefined where there is, or nobody knows. */
export async function roomLeft(): Promise<string | undefined> {
  try {
    const { usage = 0, quota = 0 } = await navigator.storage.estimate();
    if (quota === 0 || usage < quota * NEARLY_FULL) return undefined;
    return say(words.store.filling, { used: sizeInWords(usage), quota: sizeInWords(quota) });
  } catch {
    return undefined;
  }
}

/**
 * All notes for a backup. What is changed from now on is another version than the backup has, so that
 * merging can tell which came first.
 */
export async function forBackup(): Promise<Note[]> {
  try {
    const db = await database();
    const work = db.transaction(['notes', 'stamp'], 'readwrite');
    const notes = inOrder(await work.objectStore('notes').getAll());
    await work.objectStore('stamp').put(newStamp(), 'stamp');
    await work.done;
    return notes;
  } catch (cause) {
    throw unkept(cause, 'failed');
  }
}

/** Deletes the whole notebook for good, backups aside. */
export async function erase(): Promise<void> {
  try {
    (await opened)?.close();
    opened = undefined;
    await deleteDB(NAME);
    tell();
    channel?.postMessage('changed');
  } catch (cause) {
    throw unkept(cause, 'failed');
  }
}
