/** Whether a built site is what a build would make, so that none has to be made. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { cacheFolder } from '../loaders/folders.ts';
import { settings, UNLESS_GIVEN } from '../loaders/settings.ts';
import { findBrowser } from './browser.ts';

/** All that a site follows from, beside its content, the settings of the build, and Node. */
const INPUTS = [
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'node_modules/.package-lock.json',
  'tsconfig.json',
  '.env*',
  '{public,src}/**/*',
  'content/words/**/*',
];
/**
 * The variable in which `npm run build` leaves the digest of a build's inputs, as they were before
 * anything of them was read: Astro loads the configuration in its own way.
 */
export const BUILT_FROM = 'BUILT_FROM';

/** What is remembered of the last build with these caches. */
interface Built {
  /** The digest of what it followed from. */
  inputs: string;
  /** The digest of its files, of their names and of when each was last changed. */
  files: string;
  /** The browser that printed; none where nothing was to be printed. */
  browser?: { path: string; changed: string };
  /** What it said to the author. */
  said: string[];
}

const FILE = join(cacheFolder, 'built.json');

/** The paths of the files that fit, from `cwd`, in order. */
const filesIn = (patterns: readonly string[], cwd = '.') =>
  globSync(patterns, { cwd, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(cwd, join(parentPath, name)))
    .sort();

/** Changes with every write, whatever the file is made to say of it (POSIX, st_ctime). */
function changeOf(path: string): string {
  const { size, mtimeMs, ctimeMs } = statSync(path);
  return `${size} ${mtimeMs} ${ctimeMs}`;
}

/** The digest of all that a site follows from that is built now, of the content in this folder. */
export function digestOfInputs(content: string): string {
  const digest = createHash('sha256');
  digest.update(JSON.stringify([settings, process.version, process.arch]));
  const files = [
    ...filesIn(INPUTS).map((path) => [path, path] as const),
    ...filesIn(['**/*'], content).map((path) => [path, join(content, path)] as const),
  ];
  for (const [path, at] of files) {
    const bytes = readFileSync(at);
    digest.update(`${path} ${bytes.length}\n`).update(bytes);
  }
  return digest.digest('hex');
}

/** Names, lengths and changes, not bytes: a large site is looked over in a tenth of a second. */
function digestOfFiles(folder: string): string {
  const digest = createHash('sha256');
  for (const path of filesIn(['**/*'], folder)) {
    digest.update(`${path} ${changeOf(join(folder, path))}\n`);
  }
  return digest.digest('hex');
}

/**
 * What the last build said to the author, where the site in a folder is the one that it made, of the
 * same inputs; undefined where anything is another, or not known.
 */
export function saidIfUnchanged(folder: string, inputs: string): string[] | undefined {
  try {
    const built = JSON.parse(readFileSync(FILE, 'utf8')) as Built;
    const { browser } = built;
    if (built.inputs !== inputs || built.files !== digestOfFiles(folder)) return undefined;
    return browser && changeOf(browser.path) !== browser.changed ? undefined : built.said;
  } catch {
    return undefined;
  }
}

/**
 * Remembers the site in a folder as made of these inputs. Nothing is remembered where no browser
 * could print what should have been printed: the next build may have one.
 */
export async function rememberBuild(
  folder: string,
  inputs: string,
  said: readonly string[],
): Promise<void> {
  const prints = settings.TAKE_AWAY === UNLESS_GIVEN.TAKE_AWAY;
  const browser = prints ? await findBrowser() : undefined;
  if (prints && !browser) return;
  const built: Built = {
    inputs,
    files: digestOfFiles(folder),
    ...(browser ? { browser: { path: browser.path, changed: changeOf(browser.path) } } : {}),
    said: [...said],
  };
  const partial = `${FILE}.${process.pid}`;
  writeFileSync(partial, JSON.stringify(built));
  renameSync(partial, FILE);
}

/** Forgets the last build: what is done to its site from here on is not known. */
export const forgetBuild = (): void => rmSync(FILE, { force: true });
