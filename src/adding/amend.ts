import {
  didYouMean,
  FIELDS,
  readDate,
  sentences,
  TYPES,
  TYPE_CURE,
  writeEdtf,
  type Name,
} from '../bibliography/index.ts';
import { dateOf, inOrder, type Doubt, type Drafted } from '../imports/index.ts';
import { WrongAnswer } from './questions.ts';

/** “Bach, Stephen; van der Berg, Jan; Cabinet Office”: people have a comma, and bodies none. */
const namesIn = (text: string): Name[] =>
  text
    .split(';')
    .map((each) => each.trim())
    .filter(Boolean)
    .map((name) => {
      const [first = '', second = '', suffix] = name.split(/\s*,\s*/u);
      if (!second) return { literal: first };
      const [, before, family = first] = /^((?:\p{Ll}\S* )+)(\S.*)$/u.exec(first) ?? [];
      const [, given = second, after] = /^(\S.*?)((?: \p{Ll}\S*)+)$/u.exec(second) ?? [];
      return {
        family,
        given,
        ...(after ? { 'dropping-particle': after.trim() } : {}),
        ...(before ? { 'non-dropping-particle': before.trim() } : {}),
        ...(suffix ? { suffix } : {}),
      };
    });

/** A name as it is typed: “van der Berg, Jan”, or as it is where it is a body’s. */
export const nameAsTyped = ({ literal, given, family, suffix, ...particles }: Name): string =>
  literal ??
  [[particles['non-dropping-particle'], family], [given, particles['dropping-particle']], [suffix]]
    .map((parts) => parts.filter(Boolean).join(' '))
    .filter(Boolean)
    .join(', ');

/** “Kit Gale”, “Jan van der Berg”: what may be a person’s name, with the given name first. */
const PERSON =
  /^(\p{Lu}\S*(?: \p{Lu}\S*)?)((?: (?:van|von|der|den|de|du|da|di|del|la|le|ten|ter|zu))* \p{Lu}\S*)$/u;
/** Words that bodies are called by, and hardly anybody else. */
const BODY =
  /\b(?:agency|association|authority|board|cent(?:re|er)|college|commission|committee|company|council|department|federation|foundation|fund|government|group|house|institute|limited|ltd|ministry|network|news|office|parliament|party|press|service|services|society|taskforce|times|treasury|trust|union|university)\b/iu;

/** What an author may not have meant who wrote a person’s name as it is spoken. */
function doubtsOf(field: string, names: readonly Name[], bodies: ReadonlySet<string>): Doubt[] {
  const asPerson = ({ literal = '' }: Name) =>
    bodies.has(literal) || BODY.test(literal) ? null : PERSON.exec(literal);
  const spoken = names.filter((each) => asPerson(each));
  if (spoken.length === 0) return [];
  const written = names.map((each) => {
    const [, given, family] = asPerson(each) ?? [];
    return family ? `${family.trim()}, ${given}` : nameAsTyped(each);
  });
  const [one = ''] = spoken.map(({ literal }) => literal);
  return [
    {
      what: `${spoken.length > 1 ? `“${one}” and others were` : `“${one}” was`} taken for ${spoken.length > 1 ? 'organisations' : 'an organisation'}.`,
      cure: `If it is a person, the family name comes first, with a comma behind it: “${field}: ${written.join('; ')}”.`,
    },
  ];
}

/** A date as a list of works has it, where it was given in words: “2024-05” for “May 2024”. */
function dateIn(text: string): string {
  const { literal, ...date } = (readDate(text.trim()) ? undefined : dateOf(text)) ?? {};
  return (literal === undefined && readDate(date) && writeEdtf(date)) || text.trim();
}

/**
 * A draft with a field that an author gives by hand, as in “publisher: Testing House”, or without one,
 * as in “publisher:”; undefined where the answer names no field. Throws {@link WrongAnswer} where it
 * names one that there is not. `bodies` are names that are known to be no person’s.
 */
export function amended(
  draft: Drafted,
  answer: string,
  bodies: ReadonlySet<string> = new Set(),
): Drafted | undefined {
  const [, name = '', text = ''] = /^([a-z][\w-]*):(?:\s+(.*))?$/iu.exec(answer) ?? [];
  if (!name) return undefined;
  const kind = name === 'type' ? 'text' : FIELDS.get(name);
  if (!kind || (name === 'type' && !TYPES.has(text))) {
    throw new WrongAnswer(
      kind
        ? sentences(`“${text}” is not a type of work.`, didYouMean(text, TYPES.keys()), TYPE_CURE)
        : sentences(`“${name}” is not a field of a work.`, didYouMean(name, FIELDS.keys())),
    );
  }
  const value = kind === 'names' ? namesIn(text) : kind === 'date' ? dateIn(text) : text.trim();
  const { type, ...fields }: Record<string, unknown> = { ...draft.record, [name]: value };
  const given = Object.entries(fields).filter(([each]) => each !== name || value.length > 0);
  // what there was to look at has been told
  const doubts = typeof value === 'string' ? [] : doubtsOf(name, value, bodies);
  return { ...draft, record: { type, ...inOrder(given) }, doubts };
}
