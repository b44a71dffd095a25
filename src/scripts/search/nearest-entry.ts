import { nearest } from '../../bibliography/nearest.ts';
import { fetchJson } from '../own-files.ts';

let entries: Promise<string[]> | undefined;

/** The names of all that the search page lists, and the longer words of them. */
async function load(): Promise<string[]> {
  const names = (await fetchJson('/search/names.json')) as string[];
  const words = names.flatMap((name) => name.match(/[\p{L}\p{N}]{4,}/gu) ?? []);
  return [...new Set([...names, ...words])];
}

/** The name or word of this site that a mistyped one most likely meant, if there is one near. */
export async function nearestEntry(query: string): Promise<string | undefined> {
  entries ??= load();
  entries.catch(() => (entries = undefined));
  return nearest(query, await entries);
}
