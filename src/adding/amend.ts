import { didYouMean, FIELDS, sentences, TYPES, TYPE_CURE } from '../bibliography/index.ts';
import type { Drafted } from '../imports/index.ts';
import { WrongAnswer } from './questions.ts';

/** “Bach, Stephen; Cabinet Office”: people have a comma, and bodies none. */
const namesIn = (text: string) =>
  text
    .split(';')
    .map((each) => each.trim())
    .filter(Boolean)
    .map((name) => {
      const [family = '', given] = name.split(/\s*,\s*/u);
      return given ? { family, given } : { literal: family };
    });

/**
 * A draft with a field that an author gives by hand, as in “publisher: Testing House”, or without one,
 * as in “publisher:”; undefined where the answer names no field. Throws {@link WrongAnswer} where it
 * names one that there is not.
 */
export function amended(draft: Drafted, answer: string): Drafted | undefined {
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
  const value = kind === 'names' ? namesIn(text) : text.trim();
  const own: [string, unknown][] = value.length > 0 ? [[name, value]] : [];
  // in the place of the old one, where there is one
  const record = Object.entries({ ...draft.record, [name]: undefined }).flatMap(
    ([each, old]): [string, unknown][] => (each === name ? own : [[each, old]]),
  );
  // what there was to look at has been told
  return { ...draft, record: Object.fromEntries(record), doubts: [] };
}
