import { SOURCES, type Choice, type Question } from './questions.ts';

/** What is answered to be asked the question before once more. */
export const BACK = '<';

/** What is said before the first question. */
export const HOW_TO_ANSWER = `Enter takes what is proposed, or leaves out what may be left out. “${BACK}” goes back to the question
before. Ctrl+C ends this, and nothing is written until the end.`;

/** What is known of a question when it is put. */
export interface Known {
  isNeeded: boolean;
  proposal?: string | undefined;
  /** The names from which it takes its own. */
  names?: readonly string[];
}

/** How a question is put: what to write, the choices with what they mean, and what Enter does. */
export function promptFor(
  { name, ask, kind, choices, lengths, mayBeEmpty }: Question,
  { isNeeded, proposal, names = [] }: Known,
): string {
  const there = names.length > 0 ? `    There are ${names.join(', ')}.\n` : '';
  const hints = [
    kind === 'list' ? `several with ${SOURCES.has(name) ? '“; ”' : 'commas'} between` : '',
    kind === 'list' && mayBeEmpty && isNeeded ? '“none” where there is none' : '',
    kind === 'yes or no' ? 'yes or no' : '',
    choices.length > 1 ? 'a number or a word of these' : '',
    lengths ?? '',
    proposal ? `Enter for ${proposal}` : '',
    !isNeeded && !proposal ? 'Enter leaves it out' : '',
  ].filter(Boolean);
  return `\n${name} — ${ask}\n${listOf(choices)}${there}${hints.length > 0 ? `  (${hints.join('; ')}) ` : '  '}> `;
}

function listOf(choices: readonly Choice[]): string {
  const width = Math.max(...choices.map(({ value }) => value.length));
  return choices
    .map(({ value, meaning }, at) => {
      const line = `    ${String(at + 1).padStart(2)}  ${value.padEnd(width)}  ${meaning ?? ''}`;
      return `${line.trimEnd()}\n`;
    })
    .join('');
}

/** Fields as flags, each with what to write and the values that it may have. */
export function flagsIn(questions: readonly Question[]): string[] {
  const width = Math.max(...questions.map(({ name }) => name.length));
  return questions.flatMap((question) => {
    const { name, choices, isNeeded } = question;
    const line = `  --${name.padEnd(width)}  ${inHelp(question)}${isNeeded ? '' : ' (may be left out)'}`;
    return [line, ...choices.filter(({ meaning }) => meaning).map(asHelp(width))];
  });
}

const asHelp =
  (width: number) =>
  ({ value, meaning }: Choice) =>
    `${' '.repeat(width + 8)}${value}: ${meaning}`;

/** What a flag takes. */
const inHelp = ({ ask, kind, choices, lengths }: Question) =>
  [
    ask,
    choices.every(({ value, meaning }) => meaning !== undefined || ask.includes(value))
      ? ''
      : `One of ${choices.map(({ value }) => value).join(', ')}.`,
    lengths === undefined ? '' : `${lengths.charAt(0).toUpperCase()}${lengths.slice(1)}.`,
    kind === 'yes or no' ? 'yes or no.' : '',
  ]
    .filter(Boolean)
    .join(' ');
