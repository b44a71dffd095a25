/**
 * `astro`, which would otherwise tell its makers of each command. What follows is handed on as it is.
 * `astro build` ends at once where the last build made the same site of the same inputs, unless it
 * is told to “--force”. What other options of Astro’s would change is not known here: with any of
 * them all is made, and nothing remembered. Content with a mistake ends it before Astro is started,
 * which would have words of its own after the report.
 */
import { fileURLToPath } from 'node:url';
import { BUILT_FROM, digestOfInputs, saidIfUnchanged } from '../build/unchanged.ts';
import { allProblems, isError } from '../checks/all-problems.ts';
import { reportAll } from '../checks/report.ts';
import { siteContent } from '../loaders/content-folder.ts';
import { contentFolder } from '../loaders/folders.ts';
import { settings } from '../loaders/settings.ts';
import { complain } from './say.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const [command, ...options] = process.argv.slice(2);
const isPlain = options.every((option) => ['--silent', '--force'].includes(option));
const inputs =
  command === 'build' && isPlain ? digestOfInputs(fileURLToPath(contentFolder)) : undefined;
const said =
  inputs && !options.includes('--force') ? saidIfUnchanged(settings.OUT_DIR, inputs) : undefined;

const problems = command === 'build' && !said ? allProblems(siteContent().content) : [];

if (problems.some(isError)) {
  complain(`${reportAll(problems)}\nNothing was built.`);
  process.exitCode = 1;
} else if (said) {
  for (const report of said) console.warn(report);
  console.info(
    `Nothing has changed since the last build, and ${settings.OUT_DIR} is what it made. To build it anew: npm run build -- --force`,
  );
} else {
  if (inputs) process.env[BUILT_FROM] = inputs;
  const cli = new URL('./bin/astro.mjs', import.meta.resolve('astro/package.json'));
  await import(cli.href);
}
