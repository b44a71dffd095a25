/**
 * The notebook on this device: in IndexedDB, one record a note. Several tabs may have it open: each
 * change reads what is there and writes in one transaction, and tells the other tabs.
 */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import words from '#words/notebook.json' with { type: 'json' };
import { created } from '../../notes/changes.ts';
import type { Change } from '../../notes/history.ts';
import type { NewNote, Note } from '../../notes/note.ts';
import { inOrder } from '../../notes/ranks.ts';
import type { Stamp } from '../../notes/versions.ts';
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
  /** What names the versions that are made until the next backup: see src/notes/versions.ts. */
  generation: { key: 'now'; value: string };
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

const newName = () => crypto.randomUUID().slice(0, 8);

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
        db.createObjectStore('generation');
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
/** Hears what this tab has changed; of another tab it hears only that it has. */
type Listener = (changes: readonly Change[] | undefined) => void;

const listeners = new Set<Listener>();
const tell: Listener = (changes) => {
  for (const listener of listeners) listener(changes);
};
channel?.addEventListener('message', () => tell(undefined));

/** Calls a function after each change, made in this tab or in another. Returns what ends that. */
export function subscribe(listener: Listener): () => void {
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
 * Changes the notebook: `make` is given all notes and what stamps a version, and returns those to put
 * in. It must not wait for anything. All of them are kept, or none: then it rejects with
 * {@link Unkept}.
 */
export const change = (make: (notes: Note[], stamp: Stamp) => readonly Note[]): Promise<Change[]> =>
  write((notes, stamp) => ({ put: make(notes, stamp), drop: [] }));

/** Has `make` say what all notes are from now on; otherwise as {@link change}. */
export const replaceAll = (make: (notes: Note[]) => readonly Note[]): Promise<Change[]> =>
  write((notes) => {
    const before = new Map(notes.map((note) => [note.id, JSON.stringify(note)]));
    const after = make(notes);
    const ids = new Set(after.map(({ id }) => id));
    return {
      put: after.filter((note) => before.get(note.id) !== JSON.stringify(note)),
      drop: [...before.keys()].filter((id) => !ids.has(id)),
    };
  });

interface Written {
  put: readonly Note[];
  /** The ids of those that go. */
  drop: readonly string[];
}

async function write(make: (notes: Note[], stamp: Stamp) => Written): Promise<Change[]> {
  try {
    const db = await database();
    const work = db.transaction(['notes', 'generation'], 'readwrite', { durability: 'strict' });
    // that it failed is told by what is awaited below
    work.done.catch(() => undefined);
    const notes = work.objectStore('notes');
    const before = inOrder(await notes.getAll());
    const generations = work.objectStore('generation');
    const generation = (await generations.get('now')) ?? newName();
    await generations.put(generation, 'now');
    const now = new Date().toISOString();
    const { put, drop } = make(before, { now, generation, change: newName() });
    await Promise.all([
      ...put.map((note) => notes.put(note)),
      ...drop.map((id) => notes.delete(id)),
    ]);
    await work.done;
    const was = new Map(before.map((note) => [note.id, note]));
    const changes = [
      ...put.map((after) => ({ id: after.id, before: was.get(after.id), after })),
      ...drop.map((id) => ({ id, before: was.get(id), after: undefined })),
    ];
    if (changes.length > 0) {
      tell(changes);
      channel?.postMessage('changed');
    }
    return changes;
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
    const work = db.transaction(['notes', 'generation'], 'readwrite');
    const notes = inOrder(await work.objectStore('notes').getAll());
    await work.objectStore('generation').put(newName(), 'now');
    await work.done;
    return notes;
  } catch (cause) {
    throw unkept(cause, 'failed');
  }
}
