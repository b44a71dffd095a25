/** Builds the site at a root, under a sub-path and in two editions, and runs the browser tests on all. */
import { spawnSync } from 'node:child_process';
import { ensureBrowser } from './browser.ts';
import { ROOT, SUB_PATH, TWO_EDITIONS, type BuiltSite } from './sites.ts';
import { writeTwoEditions } from './two-editions.ts';

/** Builds a site without a word, unless it fails. */
function build({ env, base }: BuiltSite): void {
  const { status, stdout, stderr } = spawnSync('astro', ['build'], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (status === 0) return;
  console.error(stdout + stderr);
  throw new Error(`The site could not be built for ${base}.`);
}

function drive(browser: string): void {
  const { status } = spawnSync('playwright', ['test', ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM: browser },
  });
  if (status === 0) return;
  throw new Error('The built site does not do all that it should: see the tests named above.');
}

/** Other engines take the main paths of the site at the root. */
function driveOthers(): void {
  const { status } = spawnSync('node', ['tests/journeys/engines/drive.ts'], { stdio: 'inherit' });
  if (status === 0) return;
  throw new Error('Another engine does not do all that it should: see the paths named above.');
}

try {
  const browser = await ensureBrowser();
  writeTwoEditions(TWO_EDITIONS.env['CONTENT_DIR'] ?? '');
  for (const site of [ROOT, SUB_PATH, TWO_EDITIONS]) build(site);
  drive(browser);
  // named tests are all that is wanted
  if (process.argv.length === 2) driveOthers();
  console.info(
    `The built site does what it should, at ${ROOT.base} and under ${SUB_PATH.base}, in ${browser}.`,
  );
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
