import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LabelCache, OpenCache } from '../bibliography/index.ts';
import { cacheFolder } from '../loaders/folders.ts';

/** The code that formats labels. It is part of a cache's name, so code that has changed finds no old labels. */
const code = import.meta.glob('../bibliography/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Opens caches in the folder of this name, within the folder of all caches. */
export const cacheIn =
  (name: string): OpenCache =>
  (identity) =>
    openCache(join(cacheFolder, name), identity);

/**
 * Opens a cache that is kept in a file of this folder. The file's name is a digest of the identity
 * and of the code that formats labels, so a cache never answers for another bibliography, style or
 * engine. It is written when the process ends, and caches of other identities are deleted then. A
 * broken file counts as empty, and all of them can be deleted at any time.
 */
export function openCache(folder: string, identity: string): LabelCache {
  const name = `labels-${createHash('sha256').update(JSON.stringify(code)).update(identity).digest('hex').slice(0, 32)}.json`;
  const labels = new Map(readCache(join(folder, name)));
  let changed = false;
  // every cache listens, and Node would warn of a leak from the eleventh on
  process.setMaxListeners(process.getMaxListeners() + 1);
  process.once('exit', () => {
    if (changed) writeCache(folder, name, labels);
  });
  return {
    get: (key) => labels.get(key),
    set: (key, value) => {
      labels.set(key, value);
      changed = true;
    },
  };
}

function readCache(file: string): [string, string][] {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const isLabels =
      typeof value === 'object' &&
      value !== null &&
      Object.values(value).every((label) => typeof label === 'string');
    return isLabels ? Object.entries(value) : [];
  } catch {
    return [];
  }
}

function writeCache(folder: string, name: string, labels: Map<string, string>): void {
  mkdirSync(folder, { recursive: true });
  const whole = join(folder, name);
  const partial = `${whole}.${process.pid}`;
  writeFileSync(partial, JSON.stringify(Object.fromEntries(labels)));
  renameSync(partial, whole);
  for (const other of readdirSync(folder)) {
    if (other.startsWith('labels-') && other !== name) rmSync(join(folder, other), { force: true });
  }
}
