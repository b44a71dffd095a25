/**
 * `npm run edition -- 1.1`: closes the edition that is published, and opens edition 1.1. What the
 * closed one said is kept in content/editions/ for good: every page that can be cited as HTML,
 * Markdown and PDF, the whole as PDF and as a book, the works, the paragraphs, and a manifest.
 * `--date 2026-11-28` gives the day of the new edition, today unless given; `--from dist` takes the
 * pages from a folder that was built already, with TAKE_AWAY=later.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parseSource, reportProblems } from '../bibliography/index.ts';
import { findBrowser, HOW_TO_GET_ONE } from '../build/browser.ts';
import { checkKeptEditions } from '../checks/kept-editions.ts';
import { readEditions } from '../checks/editions.ts';
import { checkLedger, checkNumbers } from '../checks/ledger.ts';
import { manifestOf, writeManifest, type FileToKeep } from '../editions/manifest.ts';
import { sha256 } from '../ledger/index.ts';
import { siteContent } from '../loaders/content-folder.ts';
import { contentFolder } from '../loaders/folders.ts';
import { MANIFEST } from '../loaders/kept-editions.ts';
import { editionNumber, editionSchema, type Edition } from '../schemas/editions.ts';
import { faultOf, filesToKeep } from './close-edition.ts';
import { complain, say } from './say.ts';
import { swallowed } from './swallowed.ts';
import { inPlainWords } from './unknown-flag.ts';
import { howToPutAside, uncommitted } from './uncommitted.ts';

const HELP = `Closes the edition that is published, keeps for good what it said, and opens the next one.

  npm run edition -- 1.2                      close the last edition, and open edition 1.2 of today
  npm run edition -- 1.2 --date 2027-01-15    give the new edition another day
  npm run edition -- 1.2 --from dist          take the pages from a folder that was built with
                                              TAKE_AWAY=later, and build nothing

Before it, all of content/ is to be committed, as it was published. It takes some minutes, needs a
Chromium for the PDFs, and writes content/editions/ and content/data/editions.yaml, which you commit.`;

/** Where the site is built, within the project, unless it was built already. */
const BUILT = '.cache/edition/dist';

/** To number it now would put it into the edition that is being closed. */
const NEVER_PUBLISHED =
  'A build stops at this, so it was never published. Close the edition on the commit that was published, and go on from there.';

/** Says why nothing was done, and ends the command. */
function refuse(...lines: string[]): never {
  complain([...lines, '\nNothing was written.'].join('\n'));
  process.exit(1);
}

function argumentsGiven() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
        from: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    return refuse(inPlainWords(error, ['date', 'from']), '', HELP);
  }
}
const { values, positionals } = argumentsGiven();
if (values.help) {
  say(HELP);
  process.exit(0);
}

const inContent = (path: string) => fileURLToPath(new URL(path, contentFolder));
const shown = (path: string) => relative(process.cwd(), path);

function build(): string {
  say('The site is built, which takes a minute or two …');
  const env = { ...process.env, OUT_DIR: BUILT, TAKE_AWAY: 'later' };
  const { status, stdout, stderr } = spawnSync('node', ['src/commands/astro.ts', 'build'], {
    encoding: 'utf8',
    env,
  });
  if (status !== 0) refuse(stdout + stderr, 'The site could not be built.');
  return BUILT;
}

function keep(folder: string, edition: Edition, files: readonly FileToKeep[]): Buffer {
  const manifest = writeManifest(manifestOf(edition, files));
  // whole or not at all, where the command is stopped
  const partial = `${folder}.partial`;
  rmSync(partial, { recursive: true, force: true });
  for (const { path, bytes } of [...files, { path: MANIFEST, bytes: manifest }]) {
    mkdirSync(dirname(join(partial, path)), { recursive: true });
    writeFileSync(join(partial, path), bytes);
  }
  renameSync(partial, folder);
  return manifest;
}

const { content } = siteContent();
const { editions, problems } = readEditions(content.table('editions'));
const closing = editions.at(-1);
if (problems.length > 0 || !closing) refuse(reportProblems(problems));
const [number, ...more] = positionals;
const [first = '', second] = closing.number.split('.');
const following = `${first}.${Number(second) + 1}`;
const lost = swallowed(
  ['date', 'from'],
  (flag) => `npm run edition -- ${number ?? following} --${flag} …`,
);
if (lost) refuse(lost);
if (!number || more.length > 0) {
  refuse(
    `Say the number of the next edition, after ${closing.number}.`,
    `→ npm run edition -- ${following}`,
    `  or, where much of it is new, ${Number(first) + 1}.0`,
  );
}

if (!editionNumber.safeParse(number).success) {
  const [, before, after] = /^\D*(\d+)\D+(\d+)\D*$/u.exec(number) ?? [];
  const meant = before && after ? `${Number(before)}.${Number(after)}` : following;
  refuse(
    `There cannot be an edition “${number}”: a number is two figures with a full stop between.`,
    `→ npm run edition -- ${meant}`,
  );
}
if (!editionSchema.shape.date.safeParse(values.date).success) {
  refuse(
    `“${values.date}” is no day: write year-month-day.`,
    `→ npm run edition -- ${number} --date 2027-01-15`,
  );
}
const next = { number, date: values.date };
const { problems: mistakes } = readEditions(
  parseSource({ file: 'editions.json', text: JSON.stringify([...editions, next]) }),
);
if (mistakes.length > 0) {
  refuse(
    `There cannot be an edition ${number} of ${values.date} after edition ${closing.number} of ${closing.date}:`,
    ...mistakes.map(({ what }) => `  ${what}`),
    ...(mistakes.some(({ what }) => what.includes('“number”'))
      ? [`→ npm run edition -- ${following}`]
      : []),
  );
}
const folder = inContent(`editions/${closing.number}`);
if (existsSync(folder)) {
  refuse(
    `Edition ${closing.number} is kept already, in ${shown(folder)}, and what is kept is never written again.`,
    'If that folder is what this command left when it was stopped, take it away first.',
  );
}
const files = uncommitted(shown(inContent('')), { except: shown(inContent('editions')) });
if (files === undefined) {
  complain(
    `Git could not say whether all of ${shown(inContent(''))} is committed: see to it that it is as it was published.`,
  );
} else if (files.length > 0) {
  const command = `npm run edition -- ${process.argv.slice(2).join(' ')}`;
  refuse(howToPutAside(files, { folder: shown(inContent('')), closing: closing.number, command }));
}
const faults = [
  ...checkLedger(content),
  ...checkNumbers(content).map((fault) => ({ ...fault, cure: NEVER_PUBLISHED })),
  ...checkKeptEditions(content),
];
if (faults.length > 0) refuse(reportProblems(faults));
const chromium = await findBrowser();
if (!chromium) {
  refuse(`No Chromium was found, and an edition keeps PDFs of its pages: ${HOW_TO_GET_ONE}.`);
}
const built = values.from ?? build();
const fault = faultOf(built, content.ledger, closing);
if (fault) refuse(fault, 'Build it anew, or leave out “--from”.');

say(`The pages of edition ${closing.number} are printed …`);
const kept = await filesToKeep(built, content, closing, chromium);
const manifest = keep(folder, closing, kept);
const list = inContent('data/editions.yaml');
const before = readFileSync(list, 'utf8').replace(/\n*$/u, '\n');
writeFileSync(
  list,
  `${before}  manifest: '${sha256(manifest)}'\n- number: '${number}'\n  date: '${next.date}'\n`,
);
const pages = kept.filter(({ type }) => type === 'text/html').length;
const size = kept.reduce((sum, { bytes }) => sum + bytes.length, manifest.length);
say(`Edition ${closing.number} is closed. ${shown(folder)} keeps ${pages} pages, ${kept.length + 1} files, ${(size / 1e6).toFixed(1)} MB.
Edition ${number} is open: ${shown(list)} lists it.

Now
  1. commit ${shown(folder)} and ${shown(list)} together, before any text is changed;
  2. correct the text, with a row in content/data/corrections.yaml for what changes;
  3. run “npm run number”, and commit content/ledger.yaml with the text.`);
