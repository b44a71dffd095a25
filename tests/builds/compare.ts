/**
 * `npm run compare:builds -- FOLDER FOLDER`: says whether two builds are the same, file by file, but
 * for the address that each was built for and for hashes of content. Ends with 1 where they are not.
 */
import { globSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { unzipSync } from 'fflate';
import { STORED, storedText } from '../../src/build/stored.ts';

/** A file in which two builds differ, and how. */
export interface Difference {
  file: string;
  how: string;
}

const TEXT = /\.(?:bib|css|csv|js|json|link|md|ncx|opf|ris|svg|txt|webmanifest|x?html|xml)$/u;
/** Packed with the site's address within, where it cannot be undone: PDFs, pictures to take away, the index of the search, and what the offline worker fetches. */
const PACKED = /\.pdf$|^[\w-]+\/(?!picture\.)[\w-]+\.png$|\.bin$|\.pf_\w+(?: \(\d+\))?$/u;
/** A picture to take away, whose words, the address among them, are drawn as outlines. */
const OUTLINED = /^[\w-]+\/[\w-]+\.svg$/u;
const OUTLINES = /<path[^>]*>/gu;
/** A path from the root of a host, where a page or a style sheet links to it. */
const LINK =
  /(\s(?:action|content|data-[\w-]+|href|poster|src|srcset)="|url\(["']?)(\/[^"')\s]*)/gu;
/** How large a file with addresses is, as readers are told it: "PDF, 81 kB"; "on this device (1.0 MB)". */
const SIZE = /(?<=(?:PDF|EPUB), )\d+(?= kB)|(?<=on this device \()[\d.]+ [kM]B(?=\))/gu;

/** Names that Vite ("later.CLJqeP1J.css"), Astro (of fonts) or Pagefind make of what is in a file. */
const HASHES = [
  [/^(_astro\/.+)[-.][\w-]{8}(\.(?:css|js))$/u, '$1$2'],
  [/^(_astro\/fonts\/)[0-9a-f]{16}(\.woff2)$/u, '$1font$2'],
  [/^(pagefind\/.*en)_[0-9a-f]+(\.pf_\w+)$/u, '$1$2'],
] as const;
/** What a script has the site's origin in, where it makes whole addresses of paths: the base of `new URL(path, base)`. */
const QUOTES = ['`', '"', "'"];
const FILE_NAME = /[\w.-]+\.(?:css|js|pf_\w+|woff2)\b/gu;
/** As a content policy names a script or style, Pagefind its index, Astro a face, and a worker its build and its packs. */
const DIGESTS =
  /sha256-[\w+/]{43}=|"hash":"en_[0-9a-f]+"|(?<=const BUILD = ")[0-9a-f]{16}|(?<=; boundary=)[0-9a-f]{64}|(?<=Source Serif 4-)[0-9a-f]{16}/gu;

/** Where a build says that it stands: the canonical address of its home page. */
function addressOf(folder: string): string {
  const home = readFileSync(join(folder, 'index.html'), 'utf8');
  const [, address] = /<link rel="canonical" href="([^"]+)"/u.exec(home) ?? [];
  if (!address) throw new Error(`${folder}/index.html does not say at what address it stands.`);
  return address;
}

const withoutHash = (name: string) =>
  HASHES.reduce((known, [hashed, plain]) => known.replace(hashed, plain), name);

/** A file, or the text that is stored in it, or all that is zipped in a book. */
function unpacked(folder: string, name: string): [string, Buffer][] {
  const file = join(folder, name);
  if (STORED.test(name)) return [[name.replace(/bin$/u, 'json'), Buffer.from(storedText(file))]];
  if (!name.endsWith('.epub')) return [[name, readFileSync(file)]];
  return Object.entries(unzipSync(readFileSync(file))).map(([within, bytes]) => [
    `${name}/${within}`,
    Buffer.from(bytes),
  ]);
}

/** Every file of a build, by its name without its hash; where two share that, by a number as well. */
function filesOf(folder: string): Map<string, Buffer> {
  const names = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    // compressed copies of others, and what tells hosts where the site stands
    .filter((name) => !/\.(?:br|gz)$|^_(?:headers|redirects)$/u.test(name));
  const address = addressOf(folder);
  const { pathname: base, origin } = new URL(address);
  const withoutOrigin = (text: string, quote: string) =>
    text.replaceAll(`,${quote}${origin}${quote})`, ',site:)');
  const hashed = new Map(
    names
      .filter((name) => withoutHash(name) !== name)
      .map((name) => [basename(name), basename(withoutHash(name))]),
  );
  const plain = (text: string) =>
    QUOTES.reduce(withoutOrigin, text)
      .replaceAll(FILE_NAME, (name) => hashed.get(name) ?? name)
      .replaceAll(encodeURIComponent(address), encodeURIComponent('site:/'))
      .replaceAll(address, 'site:/')
      .replaceAll(LINK, (link, start: string, path: string) =>
        path.startsWith(base) ? link : `${start}outside:${path}`,
      )
      .replaceAll(base, '/')
      .replaceAll(DIGESTS, '');
  const files = names
    .flatMap((name) => unpacked(folder, name))
    .map(([name, content]): [string, Buffer] => [
      withoutHash(name),
      TEXT.test(name) ? Buffer.from(plain(content.toString())) : content,
    ]);
  return new Map(
    [...Map.groupBy(files, ([name]) => name)].flatMap(([name, same]) =>
      same
        .map(([, content]) => content)
        .sort((one, two) => one.compare(two))
        .map((content, at): [string, Buffer] => [at === 0 ? name : `${name} (${at + 1})`, content]),
    ),
  );
}

/** The first place where two texts part, with what stands around it in each. */
function firstDifference(one: Buffer, two: Buffer): string {
  const [before, after] = [one.toString(), two.toString()];
  let at = 0;
  while (at < before.length && before[at] === after[at]) at++;
  const line = before.slice(0, at).split('\n').length;
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 40), at + 60));
  return `line ${line}: ${around(before)} is ${around(after)}`;
}

/** Whether two files are the same but for addresses that are packed into what they are or link to. */
const isSameElsewhere = (file: string, one: Buffer, two: Buffer) =>
  PACKED.test(file) ||
  (OUTLINED.test(file) &&
    one.toString().replace(OUTLINES, '') === two.toString().replace(OUTLINES, '')) ||
  (/\.html$|^offline\.js$/u.test(file) &&
    one.toString().replace(SIZE, '') === two.toString().replace(SIZE, ''));

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
    if (one.equals(two) || (isMoved && isSameElsewhere(file, one, two))) return [];
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
