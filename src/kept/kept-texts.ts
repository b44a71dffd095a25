import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A short key that no other text has. */
export const digestOf = (text: string): string => hash('sha256', text, 'base64url').slice(0, 22);

/** How many texts that nobody asked for are kept for each that somebody did: those of the last builds. */
const SPARE = 1;

/** Texts that take long to make, each under a key from which it follows. */
export interface KeptTexts {
  get: (key: string) => string | undefined;
  set: (key: string, text: string) => void;
  /** The text with this key, made where none was kept. */
  getOrMake: (key: string, make: () => string) => string;
  /**
   * Writes what was asked for, where any of it is new, with what another process may have put there
   * meanwhile. Throws the error of the file system where it cannot be written.
   */
  save: () => void;
}

/**
 * Opens texts that earlier builds left in a file, which holds at most twice what was asked for. A
 * file that is broken counts as empty; it can be deleted at any time.
 */
export function openKeptTexts(file: string): KeptTexts {
  const found = new Map(read(file));
  const used = new Map<string, string>();
  let changed = false;
  const get = (key: string) => {
    const text = used.get(key) ?? found.get(key);
    if (text !== undefined) used.set(key, text);
    return text;
  };
  const set = (key: string, text: string) => {
    used.set(key, text);
    changed = true;
  };
  return {
    get,
    set,
    getOrMake: (key, make) => {
      const kept = get(key);
      if (kept !== undefined) return kept;
      const made = make();
      set(key, made);
      return made;
    },
    save: () => {
      if (changed) write(file, used);
      changed = false;
    },
  };
}

/** The texts in a file, those of the last build first. */
function read(file: string): [string, string][] {
  try {
    const [sum, texts = ''] = readFileSync(file, 'utf8').split('\n', 2);
    return sum === digestOf(texts)
      ? Object.entries(JSON.parse(texts) as Record<string, string>)
      : [];
  } catch {
    return [];
  }
}

function write(file: string, used: Map<string, string>): void {
  const spare = read(file).filter(([key]) => !used.has(key));
  const kept = [...used, ...spare.slice(0, used.size * SPARE)];
  const texts = JSON.stringify(Object.fromEntries(kept));
  mkdirSync(dirname(file), { recursive: true });
  const partial = `${file}.${process.pid}`;
  try {
    writeFileSync(partial, `${digestOf(texts)}\n${texts}`);
    renameSync(partial, file);
  } finally {
    rmSync(partial, { force: true });
  }
}
