import citeproc from 'citeproc/package.json' with { type: 'json' };
import citationJs from '@citation-js/plugin-csl/package.json' with { type: 'json' };
import type { Style } from './styles.ts';
import type { CslItem } from './works.ts';

/** Where formatted labels and entries can be kept between runs. */
export interface LabelCache {
  get: (key: string) => string | undefined;
  set: (key: string, value: string) => void;
}

/**
 * Opens the cache that belongs to an identity: everything that a label depends on (works, style,
 * locale, engine versions), as one long string. A cache of another identity must never be given.
 */
export type OpenCache = (identity: string) => LabelCache;

/** Answers from a cache, and makes only what it lacks. */
export function withCache(
  openCache: OpenCache | undefined,
  style: Style,
  items: readonly CslItem[],
) {
  const identity = JSON.stringify([citeproc.version, citationJs.version, style, items]);
  const cache: LabelCache = openCache?.(identity) ?? new Map<string, string>();
  /** A text under its key. */
  const text = async (key: string, make: () => Promise<string>): Promise<string> => {
    const known = cache.get(key);
    if (known !== undefined) return known;
    const made = await make();
    cache.set(key, made);
    return made;
  };
  /** A value under its key, kept as JSON. */
  const value = async <T>(key: string, make: () => Promise<T>): Promise<T> =>
    JSON.parse(await text(key, async () => JSON.stringify(await make()))) as T;
  return { text, value };
}
