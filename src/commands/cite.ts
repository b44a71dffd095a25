/**
 * `npm run cite -- add FILE…`: adds works that a reference manager exported, or that a DOI, an ISBN
 * or an address leads to; `find WORDS` finds keys; `check` says what works lack.
 */
import site from '#words/site.json' with { type: 'json' };
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { didYouMean, reportProblems, sentences, type Work } from '../bibliography/index.ts';
import { Additions, defaultList, type Offered } from '../adding/add-works.ts';
import { amended } from '../adding/amend.ts';
import { findWorks } from '../adding/find-works.ts';
import { WrongAnswer } from '../adding/questions.ts';
import { faultInKeys } from '../adding/sources.ts';
import { NoAnswer, Terminal } from '../adding/terminal.ts';
import {
  draftOf,
  identifierIn,
  lookUp,
  NotLookedUp,
  readReferences,
  textIn,
  UnreadableReferences,
  type Choice,
  type Drafted,
} from '../imports/index.ts';
import { keepCompletions } from '../checks/completions.ts';
import type { Content } from '../loaders/content.ts';
import { siteContent } from '../loaders/content-folder.ts';
import { productOf } from '../links/choose.ts';
import { complain, say } from './say.ts';
import { sayWhatWorksLack } from './say-what-works-lack.ts';
import { swallowed } from './swallowed.ts';
import { inPlainWords } from './unknown-flag.ts';
import { entryOf, fieldInWords, listIn } from './work-in-words.ts';

const HELP = `Adds works to the bibliography, finds their keys, and says what they lack.

  npm run cite -- add FILE…           add the works of a file that a reference manager exported:
                                      CSL-JSON, BibTeX, biblatex, RIS or EndNote XML
  npm run cite -- add 10.1111/j.1…    add the work of a DOI; likewise of an ISBN or an address
  npm run cite -- find WORDS          find keys by words of the author, the title or the year
  npm run cite -- check               say what works lack, the worst for a reader first
  npm run cite -- check bach-2012     the same of one work, or of several

With “add”:
  --to since-2013              the list in content/references/ to add to; a new name begins one
  --key gale-2026              the key of the work, where there is but one
  --yes                        ask nothing: take the proposed keys, and leave out what may be there
  --resolver ADDRESS           whom to ask about a DOI (DOI_RESOLVER; https://doi.org/)
  --translation-server ADDRESS where a Zotero translation server runs (TRANSLATION_SERVER), which an
                               ISBN or an address needs

With “check”:
  --all                        name every work, however many lack the same

Nothing is written that a check would stop.`;

/** Says why nothing is done, and ends the command. */
function refuse(...lines: string[]): never {
  complain(lines.join('\n'));
  process.exit(1);
}

function argumentsGiven() {
  const options = {
    to: { type: 'string' },
    key: { type: 'string' },
    yes: { type: 'boolean', default: false },
    resolver: { type: 'string', default: process.env['DOI_RESOLVER'] ?? 'https://doi.org/' },
    'translation-server': { type: 'string', default: process.env['TRANSLATION_SERVER'] ?? '' },
    all: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  } as const;
  const lost = swallowed(Object.keys(options), (flag) => `npm run cite -- … --${flag} …`);
  if (lost) refuse(lost, '', 'Nothing was written.');
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    return refuse(inPlainWords(error, Object.keys(options)), '', HELP);
  }
}

const { values, positionals } = argumentsGiven();
const [action, ...rest] = positionals;
let terminal: Terminal | undefined;
const ask = (question: string) => (terminal ??= new Terminal()).ask(question);

/** A draft with what it was read from. */
interface Found {
  from: string;
  draft: Drafted;
}

async function choose(choices: readonly Choice[]): Promise<string[]> {
  if (values.yes) {
    throw new NotLookedUp('The address leads to several works, and “--yes” does not say which.');
  }
  say(choices.map(({ title }, at) => `  ${at + 1}  ${title}`).join('\n'));
  const answer = await ask('Which of these? Their numbers, or Enter for none: ');
  return (answer.match(/\d+/gu) ?? []).flatMap((number) => choices[Number(number) - 1]?.key ?? []);
}

async function worksIn(source: string): Promise<Found[]> {
  if (existsSync(source)) {
    const { entries, format, unread } = readReferences(textIn(readFileSync(source)));
    for (const { line, text } of unread) {
      complain(
        `${source}, line ${line}\n    ${text}\n  This entry cannot be read: a brace or a quotation mark is not closed, or a comma is missing.\n  → Mend it there, and add the file again: what is added now is told as a duplicate then.\n`,
      );
      process.exitCode = 1;
    }
    return entries.map((entry) => ({ from: `${source}, ${format}`, draft: draftOf(entry) }));
  }
  const identifier = identifierIn(source);
  if (!identifier) {
    throw new UnreadableReferences(
      'There is no such file, and it is no DOI, ISBN or address. A path with spaces in it goes into quotation marks.',
    );
  }
  const services = {
    resolver: values.resolver,
    translationServer: values['translation-server'] || undefined,
    userAgent: `${productOf(site.name)}/1.0 (adding a work)`,
  };
  const entries = await lookUp(identifier, services, choose);
  return entries.map((entry) => ({ from: source, draft: draftOf(entry) }));
}

/** The works of all that was named; what could not be read is said, and counts as failed. */
async function allWorks(sources: readonly string[]): Promise<Found[]> {
  const found: Found[] = [];
  for (const source of sources) {
    try {
      found.push(...(await worksIn(source)));
    } catch (error) {
      if (!(error instanceof UnreadableReferences || error instanceof NotLookedUp)) throw error;
      complain(`${source}\n  ${error.message}\n`);
      process.exitCode = 1;
    }
  }
  return found;
}

async function show(draft: Drafted, { work, near }: Offered): Promise<void> {
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

/** A draft as it is to be added, and its key. */
interface Wanted {
  draft: Drafted;
  key: string;
}

const FIELD = 'or a field to change, as in “publisher: …”';

/** Names that works have as those of bodies. */
const bodiesOf = ({ works: { works } }: Content): ReadonlySet<string> =>
  new Set(
    works.flatMap(({ csl }) =>
      [...(csl.author ?? []), ...(csl.editor ?? [])].flatMap(({ literal }) => literal ?? []),
    ),
  );

/** Says why a work cannot be added under a key. */
function sayWhyNot({ hindrances, isFaulty, key, proposed }: Offered, list: string): void {
  complain(`\n  It cannot be added ${isFaulty ? 'as it is' : `as “${key}”`}:\n`);
  // what can be typed here, and a key that no other work has
  const told = hindrances.map((each) => ({
    ...each,
    cure: each.cure.replace('bach-2012', proposed).replace('take the line out', 'take it out'),
  }));
  complain(reportProblems(told, (file) => file !== list).replace(/^(?=.)/gmu, '  '));
}

/** How a work is put, of which there may be something to say first. */
function questionOf({ key, near, hindrances, isFaulty }: Offered): string {
  if (isFaulty) {
    return '\nLeave it out with Enter, or type the field that is wrong, as in “title: …”; its name alone takes it out, as in “issued:”: ';
  }
  return hindrances.length > 0 || near.length > 0
    ? `\nLeave it out with Enter, or give it a key${hindrances.length > 0 ? '' : ` such as ${key}`}, ${FIELD}: `
    : `\nKey (Enter for ${key}; another; “-” to leave it out; ${FIELD}): `;
}

/** What is to be added of a draft, and under which key; undefined where it is left out. */
async function wantedOf(
  offered: Offered,
  draft: Drafted,
  additions: Additions,
): Promise<Wanted | undefined> {
  let [now, next, wanted] = [draft, offered, values.key];
  // of a work that is there already that is enough to know
  let isTold = next.near.length > 0;
  for (;;) {
    if (next.hindrances.length > 0 && !isTold) sayWhyNot(next, additions.list.file);
    if (next.hindrances.length > 0 && next.key !== next.proposed && !values.yes) {
      // a key that it cannot have says nothing against the work
      wanted = undefined;
      next = additions.offer(now);
    }
    const { key, near, hindrances } = next;
    const isDoubtful = hindrances.length > 0 || near.length > 0;
    if (values.yes) return isDoubtful ? undefined : { draft: now, key };
    const answer = await ask(questionOf(next));
    if (answer === '-' || (isDoubtful && answer === '')) return undefined;
    if (answer === '') return { draft: now, key };
    isTold = false;
    try {
      const changed = amended(now, answer, bodiesOf(siteContent().content));
      now = changed ?? now;
      next = additions.offer(now, changed ? wanted : answer);
      if (changed) await show(now, next);
      if (!changed && next.hindrances.length === 0) return { draft: now, key: next.key };
    } catch (error) {
      if (!(error instanceof WrongAnswer)) throw error;
      say(`  ${error.message}`);
    }
  }
}

function listNamed(name: string | undefined, content: Content): string {
  if (name === undefined) return defaultList(content) ?? inReferences('works.yaml');
  const file = inReferences(name.replace(/^.*\//u, '').replace(/(?:\.ya?ml)?$/u, '.yaml'));
  if (!/\/[a-z\d]+(?:-[a-z\d]+)*\.yaml$/u.test(file)) {
    refuse(`A list cannot be called “${name}”: name it with small letters, digits and hyphens.`);
  }
  if (content.files.references.every((each) => each.file !== file)) sayBegun(file, content);
  return file;
}

/** Says that a list is begun, before anything is asked or written: its name may be mistyped. */
function sayBegun(file: string, content: Content): void {
  const nameOf = (path: string) => path.replace(/^.*\/|\.ya?ml$/gu, '');
  const lists = content.files.references.map((each) => nameOf(each.file));
  const near = didYouMean(nameOf(file), lists);
  say(
    sentences(
      `${file} is a new list, which is begun with what you add.`,
      near &&
        `${near} ${values.yes ? 'Then take that file away, and add this again.' : 'Then press Ctrl+C, and nothing is written.'}`,
    ),
  );
}

/** The path of a list, as an author would write it. */
const inReferences = (name: string) =>
  relative(process.cwd(), join(siteContent().folder, 'references', name)).replaceAll('\\', '/');

async function add(sources: readonly string[]): Promise<void> {
  if (sources.length === 0) refuse('Name a file, a DOI, an ISBN or an address.', '', HELP);
  const { content } = siteContent();
  const { unread, problems } = content.works;
  if (unread.length > 0) refuse(reportProblems(problems), '\nMend this first.');
  const file = listNamed(values.to, content);
  const found = await allWorks(sources);
  if (values.key !== undefined && found.length > 1) {
    refuse(`“--key” names one work, and there are ${found.length}. Nothing was written.`);
  }
  const additions = new Additions(content, file);
  const added: string[] = [];
  for (const [at, each] of found.entries()) {
    say(`${at > 0 ? '\n' : ''}${at + 1} of ${found.length}, from ${each.from}`);
    const offered = additions.offer(each.draft, values.key);
    await show(each.draft, offered);
    const wanted = await wantedOf(offered, each.draft, additions);
    if (!wanted) {
      say('\n  Left out.');
      if (offered.near.length === 0) process.exitCode = 1;
      continue;
    }
    additions.add(wanted.draft, wanted.key);
    added.push(wanted.key);
  }
  if (added.length === 0) {
    say('\nNothing was written.');
    return;
  }
  const { list } = additions;
  const leftOut = found.length - added.length;
  writeFileSync(list.file, list.text);
  keepCompletions(siteContent().refresh());
  const [first = ''] = added;
  say(`
${added.length === 1 ? 'One work was' : `${added.length} works were`} added to ${list.file}: ${added.join(', ')}.${leftOut > 0 ? `\n${leftOut} of ${found.length} ${leftOut === 1 ? 'was' : 'were'} left out, as said above.` : ''}

Now
  1. say in ${list.file} how you know each: its last lines begin with “# ” and say what to write;
  2. cite each in the text, as in [@${first}] or [@${first}, p. 12], or in a table, as in cites: [${first}].`);
}

async function find(words: readonly string[]): Promise<void> {
  if (words.length === 0) refuse('Give words of the author, the title or the year.', '', HELP);
  const found = findWorks(words, siteContent().content.works.works);
  if (found.length === 0) {
    refuse(`No work has “${words.join(' ')}”. Try fewer words, or the beginning of a name.`);
  }
  const shown = found.slice(0, 20);
  const rows = await Promise.all(
    shown.map(async (work: Work) => [`@${work.id}`, await entryOf(work)]),
  );
  say(listIn(rows, ''));
  if (found.length > shown.length) say(`…and ${found.length - shown.length} more: add a word.`);
}

function check(keys: readonly string[]): void {
  const { content } = siteContent();
  const { works, unread, problems } = content.works;
  if (unread.length > 0) refuse(reportProblems(problems));
  const ids = keys.map((key) => key.replace(/^@/u, ''));
  const fault = faultInKeys(ids, works);
  if (fault) refuse(fault);
  const chosen = ids.length === 0 ? works : works.filter(({ id }) => ids.includes(id));
  sayWhatWorksLack(chosen, content, { isAll: values.all });
}

try {
  if (values.help || action === undefined) say(HELP);
  else if (action === 'add') await add(rest);
  else if (action === 'find') await find(rest);
  else if (action === 'check') check(rest);
  else {
    const near = didYouMean(action, ['add', 'find', 'check']);
    refuse(sentences(`“${action}” is none of add, find and check.`, near), '', HELP);
  }
} catch (error) {
  if (!(error instanceof NoAnswer)) throw error;
  refuse(`\n\n${error.message}`);
} finally {
  terminal?.close();
}
