import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type CustomRecord, type IndexFile } from 'pagefind';
import { LETTER_PAGE } from '../addresses/paths.ts';
import { inOneOrder } from './one-order.ts';
import { pageTexts } from './page-texts.ts';
import { searchedPage, wordsIn, type SearchedPage } from './search-records.ts';

/** The script in which Pagefind looks, and what stands before it. */
const WORKER = 'pagefind-worker.js';
const before = readFileSync(new URL('../scripts/search/pagefind-files.js', import.meta.url));

/** Pages that only repeat or list what others say. */
const AGAIN = new Set(['essay/', 'offline/', 'search/']);
/** Files of Pagefind that this site does not use: its interfaces, and other languages. */
const UNUSED = /^pagefind-(?!worker|entry)|^wasm\.unknown/u;

/**
 * Writes an index of the built site into `pagefind/`, with a record for everything that a search can
 * lead to. Throws an Error with everything that Pagefind complains of.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const pages = searchedPages(root);
        const files = await indexOf(pages.flatMap(recordsOf)).finally(close);
        const write = (path: string, content: string | Uint8Array) => {
          const file = join(root, path);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, content);
        };
        for (const { path, content } of files.filter(({ path }) => !UNUSED.test(path))) {
          const whole = path === WORKER ? Buffer.concat([before, content]) : content;
          write(`pagefind/${path}`, whole);
        }
        const words = wordsIn(pages.flatMap(({ records }) => records));
        write('search/words.json', JSON.stringify(words));
      },
    },
  };
}

/** What can be found on the home page, the pages directly below it and works by letter; other pages repeat those. */
function searchedPages(root: string): (SearchedPage & { path: string })[] {
  const kept = pageTexts('search');
  const read = (html: string) =>
    JSON.parse(kept.getOrMake(html, () => JSON.stringify(searchedPage(html)))) as SearchedPage;
  const found = globSync('{,references/}*/index.html', { cwd: root }).sort();
  const pages = ['index.html', ...found]
    .map((file) => ({ file, path: file.replaceAll('\\', '/').replace(/index\.html$/u, '') }))
    .filter(({ path }) => !AGAIN.has(path) && (!/\/./u.test(path) || LETTER_PAGE.test(path)))
    .map(({ file, path }) => ({ path, ...read(readFileSync(join(root, file), 'utf8')) }));
  kept.save();
  return pages;
}

const recordsOf = ({ path, title, records }: SearchedPage & { path: string }): CustomRecord[] =>
  records.map(({ id, name, words, otherwise }) => ({
    url: `/${path}#${id}`,
    content: words,
    language: 'en',
    // words of a title weigh more than words of the text; both are searched, and only the title shown
    meta: { title: name, ...(otherwise ? { otherwise } : {}) },
    // not as metadata: the title of the page would be found in each of its records
    filters: { page: [title] },
  }));

/**
 * The files of an index of records; the same records give the same bytes. Pagefind's service is left
 * running. Throws an Error with all that Pagefind complained of.
 */
export async function indexOf(records: readonly CustomRecord[]): Promise<IndexFile[]> {
  // else 40% would be 40, and 402 as near to it as 40
  const { index, errors } = await createIndex({ includeCharacters: '%' });
  if (!index) throw complaint(errors);
  const added = await Promise.all(records.map((record) => index.addCustomRecord(record)));
  const written = await index.getFiles();
  const complaints = [...added, written].flatMap((each) => each.errors);
  if (complaints.length > 0) throw complaint(complaints);
  return inOneOrder(written.files);
}

const complaint = (errors: readonly string[]) =>
  new Error(`The site could not be indexed for its search. Pagefind says: ${errors.join('; ')}`);
