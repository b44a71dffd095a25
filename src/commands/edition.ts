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
import type { Edition } from '../schemas/editions.ts';
import { faultOf, filesToKeep } from './close-edition.ts';

/** Where the site is built, within the project, unless it was built already. */
const BUILT = '.cache/edition/dist';

/** Says why nothing was done, and ends the command. */
function refuse(...lines: string[]): never {
  console.error([...lines, '\nNothing was written.'].join('\n'));
  process.exit(1);
}

function argumentsGiven() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
        from: { type: 'string' },
      },
    });
  } catch (error) {
    return refuse((error as Error).message);
  }
}
const { values, positionals } = argumentsGiven();

const inContent = (path: string) => fileURLToPath(new URL(path, contentFolder));
const shown = (path: string) => relative(process.cwd(), path);

function build(): string {
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
if (!number || more.length > 0) {
  refuse(`Say the number of the next edition, after ${closing.number}: “npm run edition -- 2.0”.`);
}

const next = { number, date: values.date };
const { problems: mistakes } = readEditions(
  parseSource({ file: 'editions.json', text: JSON.stringify([...editions, next]) }),
);
if (mistakes.length > 0) {
  refuse(
    `There cannot be an edition ${number} of ${values.date} after edition ${closing.number} of ${closing.date}:`,
    ...mistakes.map(({ what, cure }) => `  ${what} ${cure}`),
  );
}
const folder = inContent(`editions/${closing.number}`);
if (existsSync(folder)) {
  refuse(
    `Edition ${closing.number} is kept already, in ${shown(folder)}, and what is kept is never written again.`,
    'If that folder is what this command left when it was stopped, take it away first.',
  );
}
const faults = [...checkLedger(content), ...checkNumbers(content), ...checkKeptEditions(content)];
if (faults.length > 0) refuse(reportProblems(faults));
const chromium = await findBrowser();
if (!chromium) {
  refuse(`No Chromium was found, and an edition keeps PDFs of its pages: ${HOW_TO_GET_ONE}.`);
}
const built = values.from ?? build();
const fault = faultOf(built, content.ledger, closing);
if (fault) refuse(fault, 'Build it anew, or leave out “--from”.');

const files = await filesToKeep(built, content, closing, chromium);
const manifest = keep(folder, closing, files);
const list = inContent('data/editions.yaml');
const before = readFileSync(list, 'utf8').replace(/\n*$/u, '\n');
writeFileSync(
  list,
  `${before}  manifest: '${sha256(manifest)}'\n- number: '${number}'\n  date: '${next.date}'\n`,
);
const pages = files.filter(({ type }) => type === 'text/html').length;
const size = files.reduce((sum, { bytes }) => sum + bytes.length, manifest.length);
console.info(`Edition ${closing.number} is closed. ${shown(folder)} keeps ${pages} pages, ${files.length + 1} files, ${(size / 1e6).toFixed(1)} MB.
Edition ${number} is open: ${shown(list)} lists it.

Now
  1. commit ${shown(folder)} and ${shown(list)} together, before any text is changed;
  2. correct the text, with a row in content/data/corrections.yaml for what changes;
  3. run “npm run number”, and commit content/ledger.yaml with the text.`);
