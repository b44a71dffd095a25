import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LabelCache } from '../bibliography/index.ts';

/** What formats the labels: a cache that other code filled is never asked. */
const code = import.meta.glob('../bibliography/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/**
 * A cache in a file whose name is a digest of the identity, so that it can never answer for
 * another bibliography, style or engine. Safe to delete at any time; a broken file counts as
 * empty. Written when the process ends; caches of other identities are thrown away then.
 */
export function openCache(folder: string, identity: string): LabelCache {
  const name = `labels-${createHash('sha256').update(JSON.stringify(code)).update(identity).digest('hex').slice(0, 32)}.json`;
  const labels = new Map(readCache(join(folder, name)));
  let changed = false;
  // one cache for every style, and a warning is due to none of them
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
