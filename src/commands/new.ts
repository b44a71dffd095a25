/**
 * `npm run new -- case` (or section, claim, count, event, term, correction): asks for the fields of a
 * row, or takes them from flags, writes it where it belongs, and says what is to be done next.
 */
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { didYouMean, reportProblems, sentences } from '../bibliography/index.ts';
import { RowAdditions } from '../adding/add-rows.ts';
import {
  KINDS,
  namesFor,
  proposalFor,
  questionsFor,
  standingOf,
  type Kind,
} from '../adding/kinds.ts';
import { BACK, flagsIn, HOW_TO_ANSWER, LEAVE_OUT, promptFor } from '../adding/prompts.ts';
import {
  asAnswer,
  questionCalled,
  valueOf,
  WrongAnswer,
  type Question,
  type Value,
} from '../adding/questions.ts';
import { NoAnswer, Terminal } from '../adding/terminal.ts';
import { siteContent } from '../loaders/content-folder.ts';
import { complain, refuse, say } from './say.ts';
import { swallowed } from './swallowed.ts';
import { inPlainWords } from './unknown-flag.ts';

const WORDS = Object.keys(KINDS).join(', ');
const HELP = `Adds to the content by asking. What can be added: ${WORDS}.

  npm run new -- case                       asks for each field; Enter leaves out what may be left out
  npm run new -- case --help                says which fields there are
  npm run new -- term --term ALMO --id almo takes fields from flags, and asks for the others
  npm run new -- term … --yes               asks nothing: what has no flag is left out

Answers can come from a script, a line each. Lists are given with “; ” between, or a flag for each; commas do where no item has one of its own. Nothing is written as in YAML: no brackets, no quotation marks.
Nothing is written that a check would stop.`;

const isFlag = (word: string) => word.startsWith('-');
const given = process.argv.slice(2);
const word = given.find((each) => !isFlag(each)) ?? '';
const kind = KINDS[word];
if (!kind) {
  if (word !== '' && !given.includes('--help'))
    refuse(
      sentences(`There is no “${word}” to be added.`, didYouMean(word, Object.keys(KINDS))),
      '',
      HELP,
    );
  say(HELP);
  process.exit(word === '' && given.length === 0 ? 1 : 0);
}
const questions = questionsFor(kind);

function flagsGiven() {
  const options = Object.fromEntries(
    questions.map(({ name, kind: of }) => [
      name,
      { type: 'string' as const, multiple: of === 'list' },
    ]),
  );
  const names = [...Object.keys(options), 'yes', 'help'];
  const lost = swallowed(names, (flag) => `npm run new -- ${word} --${flag} …`);
  if (lost) refuse(lost, '', 'Nothing was written.');
  try {
    return parseArgs({
      args: given.filter((each) => each !== word),
      options: {
        ...options,
        yes: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values as Record<string, string | string[] | boolean | undefined>;
  } catch (error) {
    return refuse(inPlainWords(error, names), '', help());
  }
}

const help = () =>
  [
    `npm run new -- ${word}, with any of these:`,
    '',
    ...flagsIn(
      questions,
      ({ name, isNeeded }) => kind.whenNeeded?.[name] ?? (isNeeded ? '' : 'may be left out'),
    ),
    '',
    'What has no flag is asked for; with --yes nothing is asked, and it is left out.',
  ].join('\n');

const flags = flagsGiven();
if (flags['help']) {
  say(help());
  process.exit(0);
}

const today = new Date().toISOString().slice(0, 10);
const folder = relative(process.cwd(), siteContent().folder).replaceAll('\\', '/');
const additions = new RowAdditions(siteContent().content, folder);
const { content } = additions;
const chosen: Kind = kind;
const answers = new Map<string, Value>();
/** What was answered to questions, not proposed, so that it need not be typed again. */
const typed = new Map<string, Value>();
let terminal: Terminal | undefined;
const ask = (question: string) => (terminal ??= new Terminal()).ask(question);

/** Takes an answer, or throws why it cannot be had. */
function take(question: Question, answer: string): void {
  const { name } = question;
  const before = answers.get(name);
  answers.set(name, valueOf(question, answer));
  const fault = additions.faultIn(chosen, question, answers);
  if (fault === undefined) return;
  if (before === undefined) answers.delete(name);
  else answers.set(name, before);
  throw new WrongAnswer(fault);
}

const inWords = (names: readonly string[]) => new Intl.ListFormat('en-GB').format(names);
const isNeeded = (question: Question) => standingOf(chosen, question, answers) === 'needed';

/**
 * Asks until there is an answer that the field can have, or it is left out. Whether to go on: not
 * where the question before is to be asked again.
 */
async function answer(question: Question): Promise<boolean> {
  const proposal = proposalFor(question.name, chosen, answers, content, today);
  const names = namesFor(question.name, chosen, content);
  const earlier = typed.get(question.name);
  for (;;) {
    const must = isNeeded(question);
    const said = await ask(promptFor(question, { isNeeded: must, proposal, earlier, names }));
    if (said === BACK) return false;
    const offered = earlier === undefined ? (proposal ?? '') : asAnswer(earlier);
    const meant = said === '' ? offered : said;
    if (!must && (meant === '' || said === LEAVE_OUT)) {
      typed.delete(question.name);
      return true;
    }
    try {
      if (meant === '') throw new WrongAnswer('This one is needed.');
      take(question, meant);
      if (said !== '') typed.set(question.name, answers.get(question.name) ?? said);
      return true;
    } catch (error) {
      if (!(error instanceof WrongAnswer)) throw error;
      say(`  ${error.message}`);
    }
  }
}

/** Asks all that no flag answers, and goes back where that is wanted. */
async function answerAll(): Promise<void> {
  const open = questions.filter(({ name }) => !answers.has(name));
  if (open.length > 0) say(HOW_TO_ANSWER);
  const asked: number[] = [];
  let at = 0;
  for (let question = open[at]; question; question = open[at]) {
    const isAsked = standingOf(chosen, question, answers) !== 'skipped';
    if (!isAsked || (await answer(question))) {
      if (isAsked) asked.push(at);
      at += 1;
    } else if (asked.length === 0) say('  This is the first question.');
    else {
      at = asked.pop() ?? 0;
      answers.delete(open[at]?.name ?? '');
    }
  }
}

function takeFlags(): void {
  const faults = questions.flatMap((question): string[] => {
    const flag = flags[question.name];
    if (flag === undefined) return [];
    try {
      take(question, Array.isArray(flag) ? flag.join('; ') : String(flag));
      return [];
    } catch (error) {
      if (!(error instanceof WrongAnswer)) throw error;
      // what it can be is said once
      const isSaid = question.choices.length > 0 || error.message.includes(question.ask);
      return [`--${question.name}: ${error.message}${isSaid ? '' : ` ${question.ask}`}`];
    }
  });
  if (faults.length > 0) refuse(...faults, '\nNothing was written.');
}

/** With “--yes”, what follows from the content is taken, and nothing that is needed may be missing. */
function takeProposals(of: Kind): void {
  for (const question of questions.filter(({ name }) => !answers.has(name))) {
    const proposal = proposalFor(question.name, of, answers, content, today);
    if (proposal !== undefined) take(question, proposal);
  }
  const missing = questions.filter((each) => isNeeded(each) && !answers.has(each.name));
  if (missing.length === 0) return;
  const standing = ({ name }: Question) => kind?.whenNeeded?.[name] ?? '';
  refuse('These are needed:', ...flagsIn(missing, standing), '\nNothing was written.');
}

/** The files as they would be; where a check would stop at them, asks which answer to change. */
async function editsWithoutFault(of: Kind) {
  for (;;) {
    let fault = '';
    try {
      const edits = additions.editsFor(of, answers);
      const problems = additions.hindrances(edits);
      if (problems.length === 0) return edits;
      fault = reportProblems(problems, (file) => edits.every((edit) => edit.file !== file));
    } catch (error) {
      if (!(error instanceof WrongAnswer)) throw error;
      fault = error.message;
    }
    complain(`\n${fault}\n`);
    if (flags['yes']) refuse('Nothing was written.');
    const name = await ask(
      'Which answer do you want to change? Its name, or Enter to write nothing: ',
    );
    if (name === '') refuse('Nothing was written.');
    const question = questionCalled(name, questions);
    if (!question) {
      const names = [...answers.keys()].join(', ');
      say(`  There is none called “${name}”. Answers so far: ${names}.`);
    } else {
      const before = answers.get(question.name);
      if (before !== undefined) typed.set(question.name, before);
      answers.delete(question.name);
      const isAnswered = await answer(question);
      if (!isAnswered && before !== undefined) answers.set(question.name, before);
    }
  }
}

try {
  takeFlags();
  if (flags['yes']) takeProposals(kind);
  else await answerAll();
  const edits = await editsWithoutFault(kind);
  for (const { file, text } of edits) writeFileSync(file, text);
  const files = edits.map(({ file }) => file).join(' and ');
  const page = kind.page || `/${String(answers.get('file'))}/`;
  const left = additions.leftOut(kind, answers).map((name) => `“${name}”`);
  const isOne = left.length === 1;
  const comments =
    left.length === 0
      ? ''
      : `; ${inWords(left)}, which you left out, ${isOne ? 'stands' : 'stand'} below the fields as ${isOne ? 'a comment' : 'comments'}, to fill in or take out`;
  const id = String(answers.get('id'));
  say(`
${files} ${edits.length > 1 ? 'were' : 'was'} written.

Now
  1. look at ${page} with “npm run dev”${comments};
${kind.then.map((each, at) => `  ${at + 2}. ${each.replace('…', id)}`).join(';\n')}.`);
  const pending = additions.pending(edits);
  if (pending.length > 0) say(`\nUntil then a build stops at this:\n\n${reportProblems(pending)}`);
} catch (error) {
  if (!(error instanceof NoAnswer)) throw error;
  refuse(`\n\n${error.message}`);
} finally {
  terminal?.close();
}
