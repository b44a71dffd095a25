/**
 * `npm run cite -- add FILE…`: adds works that a reference manager exported, or that a DOI, an ISBN
 * or an address leads to; `find WORDS` finds keys; `check` says what works lack.
 */
import { parseArgs } from 'node:util';
import { findWorks } from '../adding/find-works.ts';
import { faultInKeys } from '../adding/sources.ts';
import { NoAnswer, Terminal } from '../adding/terminal.ts';
import { didYouMean, reportProblems, sentences, type Work } from '../bibliography/index.ts';
import { siteContent } from '../loaders/content-folder.ts';
import { addWorks } from './cite-add.ts';
import { refuse, say } from './say.ts';
import { sayWhatWorksLack } from './say-what-works-lack.ts';
import { swallowed } from './swallowed.ts';
import { inPlainWords } from './unknown-flag.ts';
import { entryOf, listIn } from './work-in-words.ts';

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

async function add(sources: readonly string[]): Promise<void> {
  if (sources.length === 0) refuse('Name a file, a DOI, an ISBN or an address.', '', HELP);
  const { to, key, yes, resolver, 'translation-server': translationServer } = values;
  await addWorks(sources, { to, key, yes, resolver, translationServer, ask });
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
