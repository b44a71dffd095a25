/**
 * `npm run number`: gives every paragraph of the sections its number, and says what it decided.
 * `--same 4.5` says that the paragraph 4.5 was rewritten, `--other 4.5` that it is gone and that a
 * new one stands there; `--check` changes nothing, and fails where something would be changed.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { reportProblems } from '../bibliography/index.ts';
import { readEditions } from '../checks/editions.ts';
import { siteContent } from '../loaders/content-folder.ts';
import { contentFolder } from '../loaders/folders.ts';
import { writeLedger, type Doubt } from '../ledger/index.ts';
import type { Edition } from '../schemas/editions.ts';
import { numberSections } from './number-sections.ts';
import { complain, refuse, say } from './say.ts';
import { swallowed } from './swallowed.ts';
import { inPlainWords } from './unknown-flag.ts';

const HELP = `Gives every paragraph of the sections its number, and says what it decided.

  npm run number                   write content/ledger.yaml anew; commit it with the text
  npm run number -- --same 4.5     say that paragraph 4.5 was rewritten, where the command asks
  npm run number -- --other 4.5    say that it is gone, and that a new one stands there
  npm run number -- --check        change nothing; ends with 1 where something would be changed`;

function argumentsGiven() {
  const options = {
    same: { type: 'string', multiple: true, default: [] as string[] },
    other: { type: 'string', multiple: true, default: [] as string[] },
    check: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  } as const;
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options });
    const [number] = positionals;
    const lost = swallowed(['same', 'other', 'check'], (flag) =>
      ['npm run number --', `--${flag}`, ...positionals].join(' '),
    );
    if (lost) refuse(lost, '', 'Nothing was written.');
    if (number) {
      refuse(
        `Say of ${number} what it is:`,
        `  → npm run number -- --same ${number}    if it is the same paragraph, rewritten`,
        `  → npm run number -- --other ${number}   if it is another one`,
      );
    }
    return values;
  } catch (error) {
    return refuse(inPlainWords(error, Object.keys(options)), '', HELP);
  }
}

const values = argumentsGiven();
if (values.help) {
  say(HELP);
  process.exit(0);
}

const file = fileURLToPath(new URL('ledger.yaml', contentFolder));
const { content } = siteContent();
/** With the line ends that are written, whatever those of the file are. */
const text = (content.files.ledger?.text ?? '').replaceAll('\r\n', '\n');

/** Whether what an edition said is being changed after the day on which it came out. */
const isOut = ({ date }: Edition) => date < new Date().toISOString().slice(0, 10);

/** What an author has said of a paragraph. */
interface Answer {
  flag: 'same' | 'other';
  number: string;
}
const answers: Answer[] = (['same', 'other'] as const).flatMap((flag) =>
  values[flag].map((number) => ({ flag, number })),
);
const asFlag = ({ flag, number }: Answer) => `--${flag} ${number}`;

/** Asks of paragraphs what only their author knows; answers that were given are to be given again. */
function askOf(doubts: readonly Doubt[], given: readonly Answer[]): void {
  const command = ['npm run number --', ...given.map(asFlag)].join(' ');
  for (const { number, before, after } of doubts) {
    complain(
      `${number} may have been rewritten, or be gone and another paragraph new:\n  was: ${before}\n  is:  ${after}\n  → ${command} --same ${number}    if it is the same paragraph\n  → ${command} --other ${number}   if it is another one\n`,
    );
  }
  if (doubts.length > 1) {
    const all = doubts.map(({ number }) => `--same ${number}`).join(' ');
    complain(
      `Answer all in one command: “${command} ${all}”, with “--other” where it is another one.\n`,
    );
  }
  complain('Nothing was written.');
}

/** What is to be done before what is written may stand in an edition that may be out. */
const warningOf = ({ number, date }: Edition) =>
  `Edition ${number} is dated ${date}, and what is told above goes into it. If it has been published, take text and ledger as they were, close the edition with “npm run edition”, and make the change again: otherwise nothing is kept of what it said. If it has not, give it the day of today in content/data/editions.yaml.`;

const { editions, problems } = readEditions(content.table('editions'));
const edition = editions.at(-1);
problems.push(...(content.readLedger?.problems ?? []));
if (problems.length > 0 || !edition) {
  complain(reportProblems(problems));
  process.exitCode = 1;
} else {
  const making = { edition: edition.number, isDraft: !isOut(edition) };
  const numberedWith = (all: readonly Answer[]) => {
    const of = (name: string) =>
      new Set(all.flatMap(({ flag, number }) => (flag === name ? number : [])));
    return numberSections(content, content.ledger, making, {
      same: of('same'),
      other: of('other'),
    });
  };
  const numbered = numberedWith(answers);
  const { lines, doubts } = numbered;
  const next = writeLedger(numbered.ledger);
  const numberedAs = JSON.stringify(numbered);
  const isIdle = (answer: Answer) =>
    JSON.stringify(numberedWith(answers.filter((each) => each !== answer))) === numberedAs;
  const idle = answers.filter(isIdle);
  for (const answer of idle)
    complain(`Of ${answer.number} nothing is asked: “${asFlag(answer)}” changes nothing.\n`);
  if (doubts.length > 0) {
    askOf(
      doubts,
      answers.filter((each) => !idle.includes(each)),
    );
    process.exitCode = 1;
  } else {
    if (lines.length > 0) say(lines.join('\n'));
    if (lines.length > 0 && isOut(edition)) complain(warningOf(edition));
    if (values.check && next !== text) {
      complain('The ledger is not that of the text. Run “npm run number”.');
      process.exitCode = 1;
    } else if (next === text) {
      say('Every paragraph has its number already.');
    } else {
      writeFileSync(file, next);
      say('content/ledger.yaml was written; commit it with the text.');
    }
  }
}
