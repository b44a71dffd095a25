/** `npm run cite -- add`. */
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Additions, defaultList, type Offered } from '../adding/add-works.ts';
import { amended } from '../adding/amend.ts';
import { WrongAnswer } from '../adding/questions.ts';
import { didYouMean, reportProblems, sentences } from '../bibliography/index.ts';
import { keepCompletions } from '../checks/completions.ts';
import type { Drafted } from '../imports/index.ts';
import type { Content } from '../loaders/content.ts';
import { siteContent } from '../loaders/content-folder.ts';
import { allWorks, type LookingUp } from './found-works.ts';
import { questionOf, sayWhyNot, show } from './offered-in-words.ts';
import { refuse, say } from './say.ts';

/** How works are added. */
export interface AddOptions extends LookingUp {
  /** The list to add to, by its name. */
  to: string | undefined;
  /** The key of the work, where there is but one. */
  key: string | undefined;
}

/** A draft as it is to be added, and its key. */
interface Wanted {
  draft: Drafted;
  key: string;
}

/** Names that works have as those of bodies. */
const bodiesOf = ({ works: { works } }: Content): ReadonlySet<string> =>
  new Set(
    works.flatMap(({ csl }) =>
      [...(csl.author ?? []), ...(csl.editor ?? [])].flatMap(({ literal }) => literal ?? []),
    ),
  );

/** What is to be added of a draft, and under which key; undefined where it is left out. */
async function wantedOf(
  offered: Offered,
  draft: Drafted,
  additions: Additions,
  { yes, key: asked, ask }: AddOptions,
): Promise<Wanted | undefined> {
  let [now, next, wanted] = [draft, offered, asked];
  // of a work that is there already that is enough to know
  let isTold = next.near.length > 0;
  for (;;) {
    if (next.hindrances.length > 0 && !isTold) sayWhyNot(next, additions.list.file);
    if (next.hindrances.length > 0 && next.key !== next.proposed && !yes) {
      // a key that it cannot have says nothing against the work
      wanted = undefined;
      next = additions.offer(now);
    }
    const { key, near, hindrances } = next;
    const isDoubtful = hindrances.length > 0 || near.length > 0;
    if (yes) return isDoubtful ? undefined : { draft: now, key };
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

function listNamed({ to: name, yes }: AddOptions, content: Content): string {
  if (name === undefined) return defaultList(content) ?? inReferences('works.yaml');
  const file = inReferences(name.replace(/^.*\//u, '').replace(/(?:\.ya?ml)?$/u, '.yaml'));
  if (!/\/[a-z\d]+(?:-[a-z\d]+)*\.yaml$/u.test(file)) {
    refuse(`A list cannot be called “${name}”: name it with small letters, digits and hyphens.`);
  }
  if (content.files.references.every((each) => each.file !== file)) sayBegun(file, content, yes);
  return file;
}

/** Says that a list is begun, before anything is asked or written: its name may be mistyped. */
function sayBegun(file: string, content: Content, yes: boolean): void {
  const nameOf = (path: string) => path.replace(/^.*\/|\.ya?ml$/gu, '');
  const lists = content.files.references.map((each) => nameOf(each.file));
  const near = didYouMean(nameOf(file), lists);
  say(
    sentences(
      `${file} is a new list, which is begun with what you add.`,
      near &&
        `${near} ${yes ? 'Then take that file away, and add this again.' : 'Then press Ctrl+C, and nothing is written.'}`,
    ),
  );
}

/** The path of a list, as an author would write it. */
const inReferences = (name: string) =>
  relative(process.cwd(), join(siteContent().folder, 'references', name)).replaceAll('\\', '/');

/** Adds the works of these files, DOIs, ISBNs and addresses, and says what is to be done next. */
export async function addWorks(sources: readonly string[], options: AddOptions): Promise<void> {
  const { content } = siteContent();
  const { unread, problems } = content.works;
  if (unread.length > 0) refuse(reportProblems(problems), '\nMend this first.');
  const file = listNamed(options, content);
  const found = await allWorks(sources, options);
  if (options.key !== undefined && found.length > 1) {
    refuse(`“--key” names one work, and there are ${found.length}. Nothing was written.`);
  }
  const additions = new Additions(content, file);
  const added: string[] = [];
  for (const [at, each] of found.entries()) {
    say(`${at > 0 ? '\n' : ''}${at + 1} of ${found.length}, from ${each.from}`);
    const offered = additions.offer(each.draft, options.key);
    await show(each.draft, offered);
    const wanted = await wantedOf(offered, each.draft, additions, options);
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
