import { readdirSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';

/** How long files must lie still, in ms: an editor may empty a file before it writes it. */
const STILL = 50;

/**
 * Calls back soon after anything in a folder, or in one that is in it, was saved, added or taken
 * away; once for what comes together. Returns what ends it. Folders are watched and not files, which
 * many editors replace by new ones when they save.
 */
export function watchFolder(folder: string, changed: () => void): () => void {
  const watched = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  const look = () => {
    const folders = foldersIn(folder);
    for (const [path, watcher] of watched) {
      if (folders.includes(path)) continue;
      watcher.close();
      watched.delete(path);
    }
    for (const path of folders) {
      if (watched.has(path)) continue;
      const watcher = watch(path, soon);
      // a folder that is taken away; the one above it tells of that
      watcher.on('error', () => undefined);
      watched.set(path, watcher);
    }
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      look();
      changed();
    }, STILL);
  };
  look();
  return () => {
    clearTimeout(timer);
    for (const watcher of watched.values()) watcher.close();
  };
}

const foldersIn = (folder: string): string[] => [
  folder,
  ...readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name)),
];
