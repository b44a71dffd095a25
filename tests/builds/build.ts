/**
 * `npm run test:builds [-- --anew]`: builds the sites under test. A site whose inputs are what they
 * were at its last build is left as it is, unless the flag asks for all anew.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser } from '../browser.ts';
import { writeOther } from './other.ts';
import { OTHER, ROOT, SUB_PATH, type BuiltSite } from './sites.ts';

/** All that a built site follows from. */
const INPUTS = [
  'astro.config.mjs',
  'package-lock.json',
  'tsconfig.json',
  '{content,public,src}/**/*',
  'tests/builds/{build,other,sites}.ts',
];

const { values } = parseArgs({ options: { anew: { type: 'boolean', default: false } } });

const files = globSync(INPUTS, { withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => join(parentPath, name))
  .sort();
const inputs = createHash('sha256');
for (const file of files) inputs.update(file).update(readFileSync(file));
const digest = inputs.digest('hex');

/** What a build came from and when its folder was made: another build there, by hand, shows. */
const stampOf = ({ folder, env }: BuiltSite) =>
  JSON.stringify([digest, env, statSync(folder, { throwIfNoEntry: false })?.birthtimeMs]);

const stampFile = ({ folder }: BuiltSite) => `.cache/built-${folder.replaceAll('/', '-')}.json`;

function isFresh(site: BuiltSite): boolean {
  try {
    return readFileSync(stampFile(site), 'utf8') === stampOf(site);
  } catch {
    return false;
  }
}

/** Builds a site without a word, unless it fails: then with all that the build said. */
function build(site: BuiltSite): void {
  const { status, stdout, stderr } = spawnSync('node', ['src/commands/astro.ts', 'build'], {
    encoding: 'utf8',
    env: { ...process.env, ...site.env },
  });
  if (status === 0) return writeFileSync(stampFile(site), stampOf(site));
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
    if (!values.anew && isFresh(site)) continue;
    BEFORE.get(site)?.();
    build(site);
  }
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
