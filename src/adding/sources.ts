import { didYouMeanKey, readSource, sentences, type Work } from '../bibliography/index.ts';
import type { Content } from '../loaders/content.ts';
import { SOURCES, type Value } from './questions.ts';

/** What is wrong with keys that are to be those of works; undefined where all are. */
export function faultInKeys(keys: readonly string[], works: readonly Work[]): string | undefined {
  const known = new Set(works.map(({ id }) => id));
  const unknown = keys.filter((key) => !known.has(key));
  if (unknown.length === 0) return undefined;
  const faults = unknown.flatMap((key) => [
    `No work has the key “${key}”.`,
    didYouMeanKey(key, works),
  ]);
  return sentences(...faults, '“npm run cite -- find” finds keys.');
}

/** What is wrong with the sources of a row: keys that no work has. The rest the checks say. */
export function faultInSources(name: string, value: Value, content: Content): string | undefined {
  if (!SOURCES.has(name) || !Array.isArray(value)) return undefined;
  const keys = (value as readonly string[]).flatMap((source) => readSource(source).item?.id ?? []);
  return faultInKeys(keys, content.works.works);
}
