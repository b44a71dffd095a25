import { didYouMeanKey } from '../bibliography/index.ts';
import type { Content } from '../loaders/content.ts';
import { SOURCES, type Value } from './questions.ts';

/** What is wrong with the sources of a row: one that no work has. The rest the checks say. */
export function faultInSources(name: string, value: Value, content: Content): string | undefined {
  if (!SOURCES.has(name) || !Array.isArray(value)) return undefined;
  const known = new Set(content.works.works.map(({ id }) => id));
  const unknown = (value as readonly string[])
    .map((cite) => /^@?([^\s,]+)/u.exec(cite)?.[1] ?? cite)
    .find((key) => !known.has(key));
  if (unknown === undefined) return undefined;
  return `No work has the key “${unknown}”. ${didYouMeanKey(unknown, content.works.works)} “npm run cite -- find” finds keys.`.replace(
    /  +/gu,
    ' ',
  );
}
