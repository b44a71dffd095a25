/**
 * `npm run test:builds [-- --anew]`: builds the sites under test. A site that is what a build would
 * make is left as it is, unless the flag asks for all anew.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ensureBrowser } from '../browser.ts';
import { writeOther } from './other.ts';
import { OTHER, ROOT, SUB_PATH, type BuiltSite } from './sites.ts';

const { values } = parseArgs({ options: { anew: { type: 'boolean', default: false } } });

/** Builds a site without a word, unless it fails: then with all that the build said. */
function build(site: BuiltSite): void {
  const command = ['src/commands/astro.ts', 'build', ...(values.anew ? ['--force'] : [])];
  const { status, stdout, stderr } = spawnSync('node', command, {
    encoding: 'utf8',
    env: { ...process.env, ...site.env },
  });
  if (status === 0) return;
  console.error(stdout + stderr);
  throw new Error(`The site could not be built in ${site.folder}.`);
}

/** Labels and entries follow from works and styles alone, not from where a site stands. */
function shareLabels(): void {
  const labels = 'bibliography';
  rmSync(`${SUB_PATH.env['CACHE_DIR']}/${labels}`, { recursive: true, force: true });
  cpSync(`.cache/${labels}`, `${SUB_PATH.env['CACHE_DIR']}/${labels}`, { recursive: true });
}

const BEFORE = new Map<BuiltSite, () => void>([
  [SUB_PATH, shareLabels],
  [OTHER, () => writeOther(`${OTHER.env['CONTENT_DIR']}`)],
]);

try {
  // without one there are no PDFs, which the tests ask for
  await ensureBrowser();
  for (const site of [ROOT, SUB_PATH, OTHER]) {
    BEFORE.get(site)?.();
    build(site);
  }
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
