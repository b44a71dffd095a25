import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { join, resolve } from 'node:path';
import { answerOf, type Search, type Within } from '../../src/scripts/search/index-answer.ts';
import { nearestWord } from '../../src/scripts/search/nearest-word.ts';
import { outcomeOf, type Outcome } from '../../src/scripts/search/outcome.ts';
import { ROOT } from '../builds/sites.ts';

interface Pagefind {
  filters(): Promise<unknown>;
  search(query: string, options?: { filters: Within }): Promise<Search | null>;
}

/** Fetches from the files of the built site, as Pagefind would from a host. */
const fromDisk: typeof fetch = (address) => {
  const { pathname } = new URL(String(address));
  return Promise.resolve(new Response(readFileSync(join(ROOT.folder, pathname))));
};

/** Runs what fetches from the built site. */
export async function onSite<T>(run: () => Promise<T>): Promise<T> {
  const { fetch } = globalThis;
  globalThis.fetch = fromDisk;
  return run().finally(() => (globalThis.fetch = fetch));
}

/** Pagefind with the built site's index, outside a browser. */
async function load(): Promise<Pagefind> {
  const script = pathToFileURL(resolve(ROOT.folder, 'pagefind/pagefind.js')).href;
  const { createInstance } = (await import(/* @vite-ignore */ script)) as {
    createInstance: (options: object) => Pagefind;
  };
  const pagefind = createInstance({
    ...{ basePath: 'http://localhost/pagefind/', baseUrl: ROOT.base, excerptLength: 24 },
  });
  await pagefind.filters();
  return pagefind;
}

const pagefind = await onSite(load);
const words = JSON.parse(readFileSync(join(ROOT.folder, 'search/words.json'), 'utf8')) as string[];

/** What the search answers to a question. */
export const searched = (query: string): Promise<Outcome> =>
  onSite(() =>
    outcomeOf(query, {
      ask: (asked) =>
        answerOf(asked, (each, within) => pagefind.search(each, within && { filters: within })),
      nearest: (word) => Promise.resolve(nearestWord(word, words)),
    }),
  );
