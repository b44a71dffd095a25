import { parseSource } from '../bibliography/index.ts';
import type { Spelling } from '../markdown/index.ts';
import { ROWS } from '../schemas/index.ts';
import { readOnChange } from '../checks/read-on-change.ts';

/** Every spelling of every term of the glossary; none of one that is missing or cannot be read. */
export const readSpellings = readOnChange('data/glossary.yaml', (source): Spelling[] => {
  const terms = ROWS.glossary.array().safeParse(parseSource(source).value).data ?? [];
  return terms.flatMap(({ id, term, also }) =>
    [withinSentence(term), ...also].map((text) => ({ id, text })),
  );
});

/** A term as it stands within a sentence: "Right to Request" keeps its capitals, "Spin-out" does not. */
const withinSentence = (term: string) =>
  /\p{L}.*\p{Lu}/u.test(term) ? term : term.charAt(0).toLowerCase() + term.slice(1);
