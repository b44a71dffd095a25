import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { LabelCache } from '../bibliography/index.ts';
import { cacheFolder } from '../loaders/folders.ts';

/** The code that formats labels: what it made before it changed is not found again. */
const code = import.meta.glob('../bibliography/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const digest = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 22);
const codeDigest = digest(JSON.stringify(code));

/** How many answers that nobody asked for are kept for each that somebody did: those of the last builds. */
const SPARE = 1;

/** Opens the cache of this name, within the folder of all caches. */
export const cacheIn = (name: string): LabelCache => openCache(join(cacheFolder, `${name}.json`));

/**
 * Opens a cache that is kept in a file. A key is a digest of all that its answer follows from, the
 * code that formats labels among it, so an answer is never one to another question. The file is
 * written when the process ends, with what another process may have put there meanwhile, and holds
 * at most twice what was asked for. One that is broken counts as empty; it can be deleted at any time.
 */
export function openCache(file: string): LabelCache {
  const answers = new Map(readCache(file));
  const used = new Map<string, string>();
  let changed = false;
  // every cache listens, and Node would warn of a leak from the eleventh on
  process.setMaxListeners(process.getMaxListeners() + 1);
  process.once('exit', () => {
    if (changed) writeCache(file, used);
  });
  return {
    get: (key) => {
      const answer = used.get(key) ?? answers.get(key);
      if (answer !== undefined) used.set(key, answer);
      return answer;
    },
    set: (key, value) => {
      used.set(key, value);
      changed = true;
    },
    digest: (text) => digest(codeDigest + text),
  };
}

/** The answers in a file, those of the last build first. */
function readCache(file: string): [string, string][] {
  try {
    const [sum, answers = ''] = readFileSync(file, 'utf8').split('\n', 2);
    return sum === digest(answers)
      ? Object.entries(JSON.parse(answers) as Record<string, string>)
      : [];
  } catch {
    return [];
  }
}

function writeCache(file: string, used: Map<string, string>): void {
  const spare = readCache(file).filter(([key]) => !used.has(key));
  const kept = [...used, ...spare.slice(0, used.size * SPARE)];
  const answers = JSON.stringify(Object.fromEntries(kept));
  mkdirSync(dirname(file), { recursive: true });
  const partial = `${file}.${process.pid}`;
  writeFileSync(partial, `${digest(answers)}\n${answers}`);
  renameSync(partial, file);
}
