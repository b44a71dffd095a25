/**
 * `npm run check`: says what a build would stop for, without a build. `--watch` says it anew whenever
 * something in the content is saved. Keeps the file from which VS Code completes the keys of works.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { allProblems, isError } from '../checks/all-problems.ts';
import { keepCompletions } from '../checks/completions.ts';
import { reportsInTurn } from '../checks/report.ts';
import type { Content } from '../loaders/content.ts';
import { siteContent } from '../loaders/content-folder.ts';
import { watchFolder } from '../loaders/watch-folder.ts';
import { complain, say } from './say.ts';
import { swallowed } from './swallowed.ts';
import { inPlainWords } from './unknown-flag.ts';

const HELP = `Says what is wrong with the content, where, and what to do about it: all that a build would stop for.

  npm run check               check everything once; ends with 1 where there is a mistake
  npm run check -- --watch    check again at each save, until Ctrl+C

It changes nothing in content/. For VS Code it writes .vscode/works.code-snippets, from which the keys
of works are completed.`;

function argumentsGiven() {
  try {
    return parseArgs({
      options: {
        watch: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    complain(`${inPlainWords(error, ['watch'])}\n\n${HELP}`);
    process.exit(1);
  }
}

const report = reportsInTurn();

/** Says what is wrong. Returns whether the content can be published. */
function check(content: Content): boolean {
  const start = performance.now();
  const problems = allProblems(content);
  const isFit = !problems.some(isError);
  (isFit ? say : complain)(report(problems));
  say(`${inWords(content)}, checked in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
  keepCompletions(content);
  return isFit;
}

const inWords = ({ sections, pages, works, data }: Content) =>
  [
    [sections.length, 'section'],
    [pages.length, 'page'],
    [works.works.length, 'work'],
    [data.length, 'table'],
  ]
    .map(([count, name]) => `${count} ${name}${count === 1 ? '' : 's'}`)
    .join(', ');

const { help, watch } = argumentsGiven();
const lost = swallowed(['watch'], (flag) => `npm run check -- --${flag}`);
const folder = siteContent();
if (help) {
  say(HELP);
} else if (lost) {
  complain(lost);
  process.exitCode = 1;
} else if (!existsSync(folder.folder)) {
  complain(`There is no folder ${folder.folder}: run this in the folder of the project.`);
  process.exitCode = 1;
} else {
  const WAITING = 'Waiting for the next save; Ctrl+C ends this.';
  // before the first look, so that what is saved meanwhile is looked at as well
  if (watch) {
    watchFolder(folder.folder, () => {
      say(`\n──── ${new Date().toLocaleTimeString('en-GB')}\n`);
      try {
        check(folder.refresh());
      } catch (error) {
        // such as a file that is gone again before it could be read
        complain(`The content could not be checked: ${(error as Error).message}.`);
      }
      say(WAITING);
    });
  }
  const isFit = check(folder.content);
  if (watch) say(WAITING);
  else if (!isFit) process.exitCode = 1;
}
