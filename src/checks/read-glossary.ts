import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseSource } from '../bibliography/index.ts';
import type { Spelling } from '../markdown/index.ts';
import { ROWS } from '../schemas/index.ts';

const last = { path: '', changed: 0, spellings: [] as Spelling[] };

/** Every spelling of every term of the glossary; none of one that is missing or cannot be read. */
export function readSpellings(folder: string): Spelling[] {
  const path = join(folder, 'data/glossary.yaml');
  const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (last.path === path && last.changed === changed) return last.spellings;
  const { value } = changed
    ? parseSource({ file: path, text: readFileSync(path, 'utf8') })
    : { value: [] };
  const terms = ROWS.glossary.array().safeParse(value).data ?? [];
  const spellings = terms.flatMap(({ id, term, also }) =>
    [withinSentence(term), ...also].map((text) => ({ id, text })),
  );
  Object.assign(last, { path, changed, spellings });
  return spellings;
}

/** A term as it stands within a sentence: "Right to Request" keeps its capitals, "Spin-out" does not. */
const withinSentence = (term: string) =>
  /\p{L}.*\p{Lu}/u.test(term) ? term : term.charAt(0).toLowerCase() + term.slice(1);
