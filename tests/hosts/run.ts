/**
 * `npm run test:hosts [-- nginx …]`: starts each host that `hosting/` has a configuration for, or
 * those named, fetches every file of the sites under test, and says what it answers otherwise than it
 * should; then how many requests nginx answers in a second, and whether a deploy breaks one. It is no
 * part of `npm test`. `-- --stay nginx` has one host serve what is in dist/ until it is stopped.
 */
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { asked } from '../asked.ts';
import { ROOT, SUB_PATH } from '../builds/sites.ts';
import { isReady } from '../debian.ts';
import { deployUnderLoad } from './deploy.ts';
import { HOSTS, isThere, start } from './hosts.ts';
import { ratioToBare } from './load.ts';
import { QUESTIONS, type Fault } from './questions.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { stay: { type: 'boolean', default: false } },
});

/** Where `--stay` serves. */
const PORT = 8080;
const place = mkdtempSync(join(tmpdir(), 'hosted-'));

/** Copies a build to where hosts may read it, as another user than the one who built it. */
function put(built: string, base: string): string {
  const folder = mkdtempSync(join(place, 'site-'));
  for (const each of [place, folder]) chmodSync(each, 0o755);
  mkdirSync(join(folder, base), { recursive: true });
  cpSync(built, join(folder, base), { recursive: true });
  return folder;
}

const canStart = (name: string) =>
  isReady(`the site on ${name}`, HOSTS[name]?.packages ?? [], () => isThere(name));

let faults = 0;
function tell(what: string, found: readonly Fault[]): void {
  faults += found.length;
  console.info(`  ${found.length === 0 ? 'as it should be' : `${found.length} FAULTS`}: ${what}`);
  for (const fault of found.slice(0, 10)) console.info(`    ${fault}`);
}

async function askAll(name: string, base: string, folder: string): Promise<void> {
  console.info(`\n${name}, the site at ${base}`);
  const { address, stop } = await start(name, { folder, base: base.replace(/\/$/u, '') });
  const hosted = { address: address + base, folder: join(folder, base) };
  for (const [what, faultsOf] of Object.entries(QUESTIONS)) tell(what, await faultsOf(hosted));
  await stop();
}

async function askEach(names: readonly string[]): Promise<void> {
  const sites = [ROOT, SUB_PATH].map(({ folder, base }) => ({ base, folder: put(folder, base) }));
  for (const name of names) {
    if (!(await canStart(name))) continue;
    for (const { base, folder } of sites) await askAll(name, base, folder);
  }
  const [{ folder } = { folder: '' }] = sites;
  if (!names.includes('nginx') || !isThere('nginx')) return;
  console.info('\nnginx, with many readers');
  tell('as many requests a second as one bare file', await ratioToBare(folder));
  tell('a deploy in the midst of a thousand pages', await deployUnderLoad(folder));
}

try {
  if (values.stay) {
    const [name = ''] = positionals;
    const base = process.env['BASE_PATH'] ?? '/';
    const site = { folder: put(ROOT.folder, base), base: base.replace(/\/$/u, ''), port: PORT };
    const { address } = (await canStart(name)) ? await start(name, site) : { address: undefined };
    if (address) console.info(`${name} serves the site at ${address}${base} until Ctrl+C.`);
    if (address) await new Promise((stopped) => process.on('SIGINT', stopped));
  } else {
    await askEach(asked(Object.keys(HOSTS), positionals));
  }
} finally {
  rmSync(place, { recursive: true });
}
process.exitCode = faults > 0 ? 1 : 0;
