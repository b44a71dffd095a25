import { problem, type ParsedFile, type Problem } from '../bibliography/index.ts';

/** Checks that no spelling stands in two rows of the glossary: a word of a text leads to one meaning. */
export function checkTerms({ value, locationOf }: ParsedFile): Problem[] {
  if (!Array.isArray(value)) return [];
  const rowOf = new Map<string, number>();
  return value.flatMap((row: unknown, at) =>
    spellingsOf(row).flatMap(([path, spelling]): Problem[] => {
      const folded = spelling.trim().toLowerCase();
      const other = rowOf.get(folded) ?? at;
      rowOf.set(folded, other);
      if (other === at) return [];
      const { text, ...location } = locationOf([at, ...path]);
      return [
        problem(location, text, {
          what: `The glossary has “${spelling}” already, in the row ${idOf(value[other])}.`,
          cure: 'Change that row, or take this spelling out: a word leads to one meaning alone.',
        }),
      ];
    }),
  );
}

/** What a row has in the place of its fields, though some of it may be wrong. */
const fieldsOf = (row: unknown) => (row ?? {}) as Record<'id' | 'term' | 'also', unknown>;

const idOf = (row: unknown) => `“${String(fieldsOf(row).id)}”`;

/** Every spelling of a term with its place in the row. */
function spellingsOf(row: unknown): [path: (string | number)[], spelling: string][] {
  const { term, also } = fieldsOf(row);
  const all: [(string | number)[], unknown][] = [
    [['term'], term],
    ...(Array.isArray(also)
      ? also.map((each, at): [(string | number)[], unknown] => [['also', at], each])
      : []),
  ];
  return all.filter((each): each is [(string | number)[], string] => typeof each[1] === 'string');
}
