import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rowsOf, type Row } from './rows.ts';

const cases = rowsOf('cases');
const caseOf = (id: string) => cases.find((each) => each.id === id) as Row;
const keyOf = (cite: string) => cite.replace(/^@|,.*$/gu, '');
const worksOf = ({ cites = [], sources = [] }: Record<string, unknown>) =>
  [...(cites as string[]), ...(sources as string[])].map(keyOf);
/** A name without what stands in brackets after it. */
const bare = ({ name }: Row) => String(name).replace(/ \(.*$/u, '');

/** The notes beside the text, by the claims that they are on. */
const notes = globSync('content/sections/*.mdx').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/<Since claims="([^"]+)">([\s\S]*?)<\/Since>/gu)].map(
    ([, ids = '', text = '']) => ({ ids: ids.split(' '), text }),
  ),
);

const claimed = rowsOf('claims').flatMap((claim) =>
  ((claim['cases'] ?? []) as string[]).map((id) => [claim.id, id, claim] as const),
);

test.for(claimed)(
  'what is known of %s names %s, or shares a source with it',
  ([id, other, claim]) => {
    const said = [
      claim['reasons'],
      ...notes.flatMap(({ ids, text }) => (ids.includes(id) ? text : [])),
    ];
    const isNamed = said.join(' ').includes(bare(caseOf(other)));
    const shared = worksOf(claim).filter((work) => worksOf(caseOf(other)).includes(work));
    expect(isNamed || shared.length > 0).toBe(true);
  },
);

const questions = rowsOf('worksheet').flatMap(({ questions }) => questions as Row[]);
const asked = questions.flatMap((question) =>
  ((question['cases'] ?? []) as string[]).map((id) => [question.id, id, question] as const),
);

test.for(asked)(
  'the evidence of %s names %s, or shares a source with it',
  ([, other, question]) => {
    const isNamed = String(question['evidence']).includes(bare(caseOf(other)));
    const shared = worksOf(question).filter((work) => worksOf(caseOf(other)).includes(work));
    expect(isNamed || shared.length > 0).toBe(true);
  },
);
