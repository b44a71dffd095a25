import { join } from 'node:path';
import type { LabelCache } from '../bibliography/index.ts';
import { digestOf, openKeptTexts } from '../kept/kept-texts.ts';
import { cacheFolder } from '../loaders/folders.ts';

/** The code that formats labels: what it made before it changed is not found again. */
const code = import.meta.glob('../bibliography/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const codeDigest = digestOf(JSON.stringify(code));

/** Opens the cache of this name, within the folder of all caches. */
export const cacheIn = (name: string): LabelCache => openCache(join(cacheFolder, `${name}.json`));

/**
 * Opens a cache that is kept in a file. A key is a digest of all that its answer follows from, the
 * code that formats labels among it, so an answer is never one to another question. The file is
 * written when the process ends; where it cannot be, who builds is told.
 */
export function openCache(file: string): LabelCache {
  const { get, set, save } = openKeptTexts(file);
  // every cache listens, and Node would warn of a leak from the eleventh on
  process.setMaxListeners(process.getMaxListeners() + 1);
  process.once('exit', () => {
    try {
      save();
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      console.error(
        `What was formatted could not be kept in ${file} (${String(code)}). The site is whole; the next build formats it again.`,
      );
    }
  });
  return { get, set, digest: (text) => digestOf(codeDigest + text) };
}
