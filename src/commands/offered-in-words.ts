/** What is said of a work that is offered for the bibliography, and how it is asked about. */
import type { Offered } from '../adding/add-works.ts';
import { reportProblems } from '../bibliography/index.ts';
import type { Drafted } from '../imports/index.ts';
import { complain, say } from './say.ts';
import { entryOf, fieldInWords, listIn } from './work-in-words.ts';

const FIELD = 'or a field to change, as in “publisher: …”';

/** Says what was understood of a draft, what was lost, what is doubtful, and what may be the same work. */
export async function show(draft: Drafted, { work, near }: Offered): Promise<void> {
  const fields = Object.entries(draft.record).map(([name, value]) => fieldInWords(name, value));
  say(`\n  ${await entryOf(work)}\n\n${listIn(fields)}`);
  if (draft.left.length > 0) {
    const left = draft.left.map(({ field, value, why }) => [
      field,
      `${value.slice(0, 60)} (${why})`,
    ]);
    say(`\n  Not taken over:\n${listIn(left)}`);
  }
  for (const { what, cure } of draft.doubts) say(`\n  Look at this: ${what}\n  → ${cure}`);
  const alike = await Promise.all(
    near
      .slice(0, 5)
      .map(async (each) => [each.work.id, `${await entryOf(each.work)} (${each.shares})`]),
  );
  if (alike.length > 0) say(`\n  May be in the bibliography already:\n${listIn(alike)}`);
}

/** Says why a work cannot be added under a key. */
export function sayWhyNot({ hindrances, isFaulty, key, proposed }: Offered, list: string): void {
  complain(`\n  It cannot be added ${isFaulty ? 'as it is' : `as “${key}”`}:\n`);
  // what can be typed here, and a key that no other work has
  const told = hindrances.map((each) => ({
    ...each,
    cure: each.cure.replace('bach-2012', proposed).replace('take the line out', 'take it out'),
  }));
  complain(reportProblems(told, (file) => file !== list).replace(/^(?=.)/gmu, '  '));
}

/** How a work is put, of which there may be something to say first. */
export function questionOf({ key, near, hindrances, isFaulty }: Offered): string {
  if (isFaulty) {
    return '\nLeave it out with Enter, or type the field that is wrong, as in “title: …”; its name alone takes it out, as in “issued:”: ';
  }
  return hindrances.length > 0 || near.length > 0
    ? `\nLeave it out with Enter, or give it a key${hindrances.length > 0 ? '' : ` such as ${key}`}, ${FIELD}: `
    : `\nKey (Enter for ${key}; another; “-” to leave it out; ${FIELD}): `;
}
