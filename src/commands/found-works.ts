/** The works of files, DOIs, ISBNs and addresses that an author names. */
import site from '#words/site.json' with { type: 'json' };
import { existsSync, readFileSync } from 'node:fs';
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
import { productOf } from '../links/choose.ts';
import { complain, say } from './say.ts';

/** A draft with what it was read from. */
export interface Found {
  from: string;
  draft: Drafted;
}

/** Where works are looked up, and who is asked which of several is meant. */
export interface LookingUp {
  resolver: string;
  translationServer: string;
  /** Nobody is asked anything. */
  yes: boolean;
  ask: (question: string) => Promise<string>;
}

async function choose(choices: readonly Choice[], { yes, ask }: LookingUp): Promise<string[]> {
  if (yes) {
    throw new NotLookedUp('The address leads to several works, and “--yes” does not say which.');
  }
  say(choices.map(({ title }, at) => `  ${at + 1}  ${title}`).join('\n'));
  const answer = await ask('Which of these? Their numbers, or Enter for none: ');
  return (answer.match(/\d+/gu) ?? []).flatMap((number) => choices[Number(number) - 1]?.key ?? []);
}

async function worksIn(source: string, by: LookingUp): Promise<Found[]> {
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
    resolver: by.resolver,
    translationServer: by.translationServer || undefined,
    userAgent: `${productOf(site.name)}/1.0 (adding a work)`,
  };
  const entries = await lookUp(identifier, services, (choices) => choose(choices, by));
  return entries.map((entry) => ({ from: source, draft: draftOf(entry) }));
}

/** The works of all that was named; what could not be read is said, and counts as failed. */
export async function allWorks(sources: readonly string[], by: LookingUp): Promise<Found[]> {
  const found: Found[] = [];
  for (const source of sources) {
    try {
      found.push(...(await worksIn(source, by)));
    } catch (error) {
      if (!(error instanceof UnreadableReferences || error instanceof NotLookedUp)) throw error;
      complain(`${source}\n  ${error.message}\n`);
      process.exitCode = 1;
    }
  }
  return found;
}
