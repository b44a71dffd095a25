/**
 * `npm run compare:weights -- FOLDER FOLDER`: what each page costs a reader who asks for nothing more,
 * in two built sites: its HTML and the script that helps on every page, each compressed by Brotli.
 * Names of files have digests in them, which no compressor shortens: the same page may differ by some
 * forty bytes, so the last column says what is left where both have the same digests.
 */
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const [before, after] = process.argv.slice(2);
if (!before || !after) throw new Error('Name the folders of two built sites.');

const weight = (text: string) => brotliCompressSync(text).length;
const READER = /reader-[\w-]{8}\.js/gu;

/** The weight of the script that helps, with what it cannot do without. */
function readerIn(folder: string): number {
  const scripts = join(folder, '_astro');
  const ask = (name: string, known = new Set<string>()): Set<string> => {
    if (known.has(name)) return known;
    known.add(name);
    const text = readFileSync(join(scripts, name), 'utf8');
    for (const [, next = ''] of text.matchAll(/\bfrom\s*[`'"]\.\/([^`'"]+)[`'"]/gu))
      ask(next, known);
    return known;
  };
  const reader =
    readdirSync(scripts).find((name) => new RegExp(READER.source, 'u').test(name)) ?? '';
  return [...ask(reader)].reduce(
    (sum, name) => sum + weight(readFileSync(join(scripts, name), 'utf8')),
    0,
  );
}

const DIGESTS = /sha256-[\w+/]{43}=/gu;
/** A page without what differs from build to build by its digest alone. */
const still = (html: string) =>
  html.replace(READER, 'reader-00000000.js').replace(DIGESTS, 'sha256-0=');

const readers = [readerIn(before), readerIn(after)] as const;
const moreScript = readers[1] - readers[0];
console.info(`script that helps: ${readers.join(' B, ')} B`);
console.info('page, B before, B now, B more with script, B more with the same digests');
const rows = globSync('**/*.html', { cwd: after })
  .filter((file) => !/^editions\/\d/u.test(file))
  .sort()
  .flatMap((file) => {
    const [old, now] = [before, after].map((folder) => {
      try {
        return readFileSync(join(folder, file), 'utf8');
      } catch {
        return '';
      }
    }) as [string, string];
    if (!old) return [];
    return {
      page: `/${file.replace(/index\.html$/u, '')}`,
      before: weight(old),
      now: weight(now),
      'more with script': weight(now) - weight(old) + moreScript,
      'with the same digests': weight(still(now)) - weight(still(old)) + moreScript,
    };
  });
for (const row of rows) {
  const [page, ...figures] = Object.values(row);
  const columns = figures.map((figure) => String(figure).padStart(8));
  console.info(`${String(page).padEnd(36)}${columns.join('')}`);
}
const most = (field: 'more with script' | 'with the same digests') =>
  Math.max(...rows.map((row) => row[field]));
console.info(
  `at most ${most('more with script')} B more, ${most('with the same digests')} B with the same digests`,
);
