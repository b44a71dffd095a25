import type { Spelling } from '../markdown/index.ts';
import { ROWS } from '../schemas/index.ts';

/** Every spelling of every term of these rows of the glossary; none where they have a mistake. */
export function spellingsIn(glossary: unknown): Spelling[] {
  const terms = ROWS.glossary.array().safeParse(glossary).data ?? [];
  return terms.flatMap(({ id, term, also }) =>
    [withinSentence(term), ...also].map((text) => ({ id, text })),
  );
}

/** A term as it stands within a sentence: "Right to Request" keeps its capitals, "Spin-out" does not. */
const withinSentence = (term: string) =>
  /\p{L}.*\p{Lu}/u.test(term) ? term : term.charAt(0).toLowerCase() + term.slice(1);
