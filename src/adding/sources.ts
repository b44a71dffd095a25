import { didYouMeanKey, sentences } from '../bibliography/index.ts';
import type { Content } from '../loaders/content.ts';
import { SOURCES, type Value } from './questions.ts';

/** What is wrong with the sources of a row: keys that no work has. The rest the checks say. */
export function faultInSources(name: string, value: Value, content: Content): string | undefined {
  if (!SOURCES.has(name) || !Array.isArray(value)) return undefined;
  const known = new Set(content.works.works.map(({ id }) => id));
  const unknown = (value as readonly string[])
    .map((cite) => /^@?([^\s,]+)/u.exec(cite)?.[1] ?? cite)
    .filter((key) => !known.has(key));
  if (unknown.length === 0) return undefined;
  const faults = unknown.flatMap((key) => [
    `No work has the key “${key}”.`,
    didYouMeanKey(key, content.works.works),
  ]);
  return sentences(...faults, '“npm run cite -- find” finds keys.');
}
