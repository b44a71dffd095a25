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
import { writeLedger } from '../ledger/index.ts';
import type { Edition } from '../schemas/editions.ts';
import { numberSections, type Numbered } from './number-sections.ts';

const HELP = `Gives every paragraph of the sections its number, and says what it decided.

  npm run number                   write content/ledger.yaml anew; commit it with the text
  npm run number -- --same 4.5     say that paragraph 4.5 was rewritten, where the command asks
  npm run number -- --other 4.5    say that it is gone, and that a new one stands there
  npm run number -- --check        change nothing; ends with 1 where something would be changed`;

function argumentsGiven() {
  try {
    return parseArgs({
      options: {
        same: { type: 'string', multiple: true, default: [] },
        other: { type: 'string', multiple: true, default: [] },
        check: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${HELP}`);
    process.exit(1);
  }
}

const values = argumentsGiven();
if (values.help) {
  console.info(HELP);
  process.exit(0);
}

const file = fileURLToPath(new URL('ledger.yaml', contentFolder));
const { content } = siteContent();
/** With the line ends that are written, whatever those of the file are. */
const text = (content.files.ledger?.text ?? '').replaceAll('\r\n', '\n');

/** Whether what an edition said is being changed after the day on which it came out. */
const isOut = ({ date }: Edition) => date < new Date().toISOString().slice(0, 10);

function say({ lines, doubts }: Numbered): void {
  if (lines.length > 0) console.info(lines.join('\n'));
  for (const { number, before, after } of doubts) {
    console.error(
      `\n${number} may have been rewritten, or be gone and another paragraph new:\n  was: ${before}\n  is:  ${after}\n  → npm run number -- --same ${number}    if it is the same paragraph\n  → npm run number -- --other ${number}   if it is another one`,
    );
  }
}

const { editions, problems } = readEditions(content.table('editions'));
const edition = editions.at(-1);
problems.push(...(content.readLedger?.problems ?? []));
if (problems.length > 0 || !edition) {
  console.error(reportProblems(problems));
  process.exitCode = 1;
} else {
  const making = { edition: edition.number, isDraft: !isOut(edition) };
  const numbered = numberSections(content, content.ledger, making, {
    same: new Set(values.same),
    other: new Set(values.other),
  });
  const next = writeLedger(numbered.ledger);
  say(numbered);
  if (numbered.isEdit && isOut(edition)) {
    console.warn(
      `Edition ${edition.number} is dated ${edition.date}. If it has been published, take text and ledger as they were, close the edition with “npm run edition”, and make the change again: otherwise nothing is kept of what it said.`,
    );
  }
  if (numbered.doubts.length > 0) {
    console.error('\nNothing was written.');
    process.exitCode = 1;
  } else if (values.check && next !== text) {
    console.error('The ledger is not that of the text. Run “npm run number”.');
    process.exitCode = 1;
  } else if (next === text) {
    console.info('Every paragraph has its number already.');
  } else {
    writeFileSync(file, next);
    console.info('content/ledger.yaml was written; commit it with the text.');
  }
}
