/**
 * `npm run test:hosts [-- --only nginx] [-- --stay]`: starts each host that `hosting/` has a
 * configuration for, fetches every file of the sites under test, and says what it answers otherwise
 * than it should; then how many requests nginx answers in a second, and whether a deploy breaks one.
 * With `--stay` the one host named serves dist/ until it is stopped.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT, SUB_PATH } from '../builds/sites.ts';
import { installFromDebian } from '../debian.ts';
import { deployUnderLoad } from './deploy.ts';
import { HOSTS, isThere, start } from './hosts.ts';
import { ratioToBare } from './load.ts';
import { QUESTIONS } from './questions.ts';

const { values } = parseArgs({
  options: { only: { type: 'string' }, stay: { type: 'boolean', default: false } },
});
const names = Object.keys(HOSTS).filter((name) => !values.only || values.only === name);

/** Hosts read their files as another user than the one who built them. */
const folder = mkdtempSync(join(tmpdir(), 'hosted-'));
const SITES = [ROOT, SUB_PATH].map(({ folder: built, base }, at) => ({
  built,
  base,
  folder: join(folder, String(at)),
}));
for (const { built, base, folder: root } of SITES) {
  mkdirSync(join(root, base), { recursive: true });
  cpSync(built, join(root, base), { recursive: true });
}

let faults = 0;
const tell = (what: string, found: readonly string[]) => {
  faults += found.length;
  console.info(`  ${found.length === 0 ? 'as it should be' : `${found.length} FAULTS`}: ${what}`);
  for (const fault of found.slice(0, 10)) console.info(`    ${fault}`);
};

async function askAll(name: string): Promise<void> {
  for (const { base, folder: root } of SITES) {
    console.info(`\n${name}, the site at ${base}`);
    const { address, stop } = await start(name, { folder: root, base: base.replace(/\/$/u, '') });
    const hosted = { address: address + base, folder: join(root, base) };
    for (const [what, faultsOf] of Object.entries(QUESTIONS)) tell(what, await faultsOf(hosted));
    await stop();
  }
}

for (const name of names) {
  const { packages = [] } = HOSTS[name] ?? {};
  if (!isThere(name)) await installFromDebian(`No ${name} yet`, ...packages);
  if (!isThere(name)) {
    console.warn(`NOT TESTED: ${name}. To test it: apt-get install ${packages.join(' ')}`);
    continue;
  }
  if (values.stay) {
    const { address } = await start(name, { folder: SITES[0]?.folder ?? '', base: '', port: 8080 });
    console.info(`${name} serves the site at ${address}/`);
    await new Promise(() => undefined);
  }
  await askAll(name);
}
if (names.includes('nginx') && isThere('nginx')) {
  console.info('\nnginx, under load');
  tell(
    'requests a second, beside one bare file of the same size',
    await ratioToBare(SITES[0]?.folder ?? ''),
  );
  tell(
    'a deploy in the midst of a thousand requests',
    await deployUnderLoad(SITES[0]?.folder ?? ''),
  );
}
rmSync(folder, { recursive: true });
process.exitCode = faults > 0 ? 1 : 0;
