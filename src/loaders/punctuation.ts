import type { ParsedFile } from '../bibliography/index.ts';
import { withPunctuationSet } from '../markdown/index.ts';
import type { ParsedDocument } from '../markdown/parse.ts';
import { ROWS } from '../schemas/index.ts';

/** Fields that are no words of a row but its name, its sources, its places or what is to be found as typed. */
const AS_TYPED = new Set(['id', 'also', 'cites', 'contact', 'sources', 'where']);

/** A table whose words have the quotation marks, dashes and dots that those of a section have. */
export function asSet(parsed: ParsedFile): ParsedFile {
  const [, name = ''] = /([^/]*)\.yaml$/u.exec(parsed.file) ?? [];
  return name in ROWS ? { ...parsed, value: setIn(parsed.value) } : parsed;
}

/** A text whose title and other fields have them as well. */
export const withFieldsSet = (parsed: ParsedDocument): ParsedDocument =>
  parsed.frontMatter
    ? {
        ...parsed,
        frontMatter: { ...parsed.frontMatter, value: setIn(parsed.frontMatter.value) },
      }
    : parsed;

function setIn(value: unknown): unknown {
  if (typeof value === 'string') return withPunctuationSet(value);
  if (Array.isArray(value)) return value.map(setIn);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, AS_TYPED.has(name) ? each : setIn(each)]),
  );
}
