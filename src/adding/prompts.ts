import {
  asAnswer,
  SOURCES,
  valuesNamed,
  type Choice,
  type Question,
  type Value,
} from './questions.ts';

/** What is answered to be asked the question before once more. */
export const BACK = '<';
/** What is answered to leave out what may be left out, whatever is proposed. */
export const LEAVE_OUT = '-';

/** What is said before the first question. */
export const HOW_TO_ANSWER = `Enter takes what is proposed, or leaves out what may be left out. “${BACK}” goes back to the question before, where Enter keeps what you answered. Ctrl+C ends this, and nothing is written until the end.`;

/** What is known of a question when it is put. */
export interface Known {
  isNeeded: boolean;
  proposal?: string | undefined;
  /** What was answered when it was put before. */
  earlier?: Value | undefined;
  /** The names from which it takes its own. */
  names?: readonly string[];
}

/** How a question is put: what to write, the choices with what they mean, and what Enter does. */
export function promptFor(
  { name, ask, kind, choices, lengths, mayBeEmpty }: Question,
  { isNeeded, proposal, earlier, names = [] }: Known,
): string {
  const there = names.length > 0 ? `    There are ${names.join(', ')}.\n` : '';
  const hints = [
    kind === 'list' ? `several with ${SOURCES.has(name) ? '“; ”' : 'commas'} between` : '',
    kind === 'list' && mayBeEmpty && isNeeded ? '“none” where there is none' : '',
    kind === 'yes or no' ? 'yes or no' : '',
    choices.length > 1 ? 'a number or a word of these' : '',
    lengths ?? '',
    earlier === undefined ? '' : `Enter keeps “${inBrief(asAnswer(earlier))}”`,
    earlier === undefined && proposal ? `Enter for ${proposal}` : '',
    isNeeded
      ? ''
      : `${earlier === undefined && !proposal ? 'Enter' : `“${LEAVE_OUT}”`} leaves it out`,
  ].filter(Boolean);
  return `\n${name} — ${ask}\n${listOf(choices)}${there}${hints.length > 0 ? `  (${hints.join('; ')}) ` : '  '}> `;
}

/** The beginning of an answer by which its author knows it again. */
const inBrief = (answer: string) =>
  answer.length > 60 ? `${answer.slice(0, 59).trimEnd()}…` : answer;

function listOf(choices: readonly Choice[]): string {
  const width = Math.max(...choices.map(({ value }) => value.length));
  return choices
    .map(({ value, meaning }, at) => {
      const line = `    ${String(at + 1).padStart(2)}  ${value.padEnd(width)}  ${meaning ?? ''}`;
      return `${line.trimEnd()}\n`;
    })
    .join('');
}

/**
 * Fields as flags, each with what to write and the values that it may have. `standing` says in a few
 * words which may be left out, or when.
 */
export function flagsIn(
  questions: readonly Question[],
  standing: (question: Question) => string,
): string[] {
  const width = Math.max(...questions.map(({ name }) => name.length));
  return questions.flatMap((question) => {
    const { name, choices } = question;
    const said = standing(question);
    const line = `  --${name.padEnd(width)}  ${inHelp(question)}${said && ` (${said})`}`;
    return [line, ...choices.filter(({ meaning }) => meaning).map(asHelp(width))];
  });
}

const asHelp =
  (width: number) =>
  ({ value, meaning }: Choice) =>
    `${' '.repeat(width + 8)}${value}: ${meaning}`;

/** What a flag takes. */
const inHelp = (question: Question) => {
  const { ask, kind, choices, lengths } = question;
  return [
    ask,
    choices.every(({ meaning }) => meaning !== undefined) ? '' : valuesNamed(question, ask),
    lengths === undefined ? '' : `${lengths.charAt(0).toUpperCase()}${lengths.slice(1)}.`,
    kind === 'yes or no' ? 'yes or no.' : '',
  ]
    .filter(Boolean)
    .join(' ');
};
