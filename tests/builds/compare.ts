/**
 * `npm run compare:builds -- FOLDER FOLDER`: says whether two builds are the same, file by file, but
 * for the address that each was built for and for hashes of content. Ends with 1 where they are not.
 */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A file in which two builds differ, and how. */
export interface Difference {
  file: string;
  how: string;
}

const TEXT = /\.(?:bib|css|csv|html|js|json|md|ris|svg|txt|webmanifest|xml)$/u;
/** Printed and bound with the site's address on every page: not the same, and not to be undone. */
const BOUND = /\.(?:epub|pdf)$/u;

/** A name that Vite or Astro makes of what is in the file: "Page-BUgVt0Fg.js", "later.CLJqeP1J.css". */
const HASHED = /^(.+)[-.][\w-]{8}(\.\w+)$/u;
/** As a content policy names a script or style, Astro a face, and the worker of this site its build. */
const DIGESTS =
  /sha256-[\w+/]{43}=|(?<=const BUILD = ")[0-9a-f]{16}|(?<=Source Serif 4-)[0-9a-f]{16}/gu;
const KEPT_OFFLINE = /(?<=const FILES = )\[.*\]/u;

/** Where a build says that it stands: the canonical address of its home page. */
function addressOf(folder: string): string {
  const home = readFileSync(join(folder, 'index.html'), 'utf8');
  const [, address] = /<link rel="canonical" href="([^"]+)"/u.exec(home) ?? [];
  if (!address) throw new Error(`${folder}/index.html does not say at what address it stands.`);
  return address;
}

/** Every file of a build, by its name without its hash; where two share that, by a number as well. */
function filesOf(folder: string): Map<string, Buffer> {
  const names = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length));
  const address = addressOf(folder);
  const base = new URL(address).pathname;
  const hashed = names.filter((name) => name.startsWith('_astro/')).map((name) => basename(name));
  const plain = (text: string) =>
    hashed
      .reduce((undone, name) => undone.replaceAll(name, withoutHash(name)), text)
      .replaceAll(encodeURIComponent(address), encodeURIComponent('site:/'))
      .replaceAll(address, 'site:/')
      .replaceAll(new RegExp(`(?<=["'(=\\s,])${base}`, 'gu'), 'base:/')
      .replaceAll(DIGESTS, '')
      .replace(KEPT_OFFLINE, (list) => JSON.stringify((JSON.parse(list) as string[]).sort()));
  const files = names.map((name): [string, Buffer] => {
    const content = readFileSync(join(folder, name));
    return [plain(name), TEXT.test(name) ? Buffer.from(plain(content.toString())) : content];
  });
  return new Map(
    [...Map.groupBy(files, ([name]) => name)].flatMap(([name, same]) =>
      same
        .map(([, content]) => content)
        .sort((one, two) => one.compare(two))
        .map((content, at): [string, Buffer] => [at === 0 ? name : `${name} (${at + 1})`, content]),
    ),
  );
}

/** A hashed name without its hash; a font's name is nothing but one. */
const withoutHash = (name: string) =>
  name.endsWith('.woff2') ? 'font.woff2' : name.replace(HASHED, '$1$2');

/** The first place where two texts part, with what stands around it in each. */
function firstDifference(one: Buffer, two: Buffer): string {
  const [before, after] = [one.toString(), two.toString()];
  let at = 0;
  while (at < before.length && before[at] === after[at]) at++;
  const line = before.slice(0, at).split('\n').length;
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 40), at + 60));
  return `line ${line}: ${around(before)} is ${around(after)}`;
}

/**
 * How the build in the second folder differs from that in the first: files that one of them lacks,
 * and files that are not the same. Addresses, base paths and hashes are undone before. Throws an
 * Error where a home page does not say at what address it stands.
 */
export function differencesOf(first: string, second: string): Difference[] {
  const [before, after] = [filesOf(first), filesOf(second)];
  const isMoved = addressOf(first) !== addressOf(second);
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.flatMap((file) => {
    const [one, two] = [before.get(file), after.get(file)];
    if (!one || !two) return [{ file, how: `is not in ${one ? second : first}` }];
    if (one.equals(two) || (isMoved && BOUND.test(file))) return [];
    return [{ file, how: TEXT.test(file) ? firstDifference(one, two) : 'has other bytes' }];
  });
}

if (import.meta.main) {
  const [first, second] = process.argv.slice(2);
  if (!first || !second)
    throw new Error('Name two folders: npm run compare:builds -- FOLDER FOLDER');
  const differences = differencesOf(first, second);
  for (const { file, how } of differences) console.info(`${file}: ${how}`);
  console.info(
    differences.length === 0
      ? `${second} is ${first}, file by file.`
      : `${differences.length} files differ.`,
  );
  process.exitCode = differences.length === 0 ? 0 : 1;
}
