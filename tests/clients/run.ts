/**
 * `npm run test:clients [-- PROGRAM …] [-- --page PATH]`: has programs that readers meet pages
 * through take in built pages, one of each kind, and prints how much of each arrives. Ends with 1
 * where something is lost without a reason (losses.ts), or where a loss that is listed no longer
 * happens.
 */
import { parseArgs } from 'node:util';
import { asked } from '../asked.ts';
import { has } from '../built/programs.ts';
import { page } from '../builds/pages.ts';
import type { Client } from './client.ts';
import { defuddle } from './defuddle.ts';
import { losses, type Loss } from './losses.ts';
import { pagesOfEachKind } from './pages.ts';
import { pandoc } from './pandoc.ts';
import { percollate } from './percollate.ts';
import { readability } from './readability.ts';
import { readingOf } from './reading.ts';
import { singleFile } from './single-file.ts';
import { lynx, w3m } from './text-browsers.ts';

/** A program, if it is there or can be had. */
type Find = () => Client | Promise<Client | undefined>;

const fromDebian =
  (program: 'w3m' | 'lynx' | 'pandoc', find: () => Promise<Client>): Find =>
  async () =>
    (await has(program, `what ${program} makes of pages`)) ? find() : undefined;

/** What could not be installed says itself why; nothing of it is tested then. */
const fromNpm =
  (name: string, find: () => Promise<Client>): Find =>
  () =>
    find().catch((error: unknown) => {
      console.warn(`NOT TESTED: what ${name} makes of pages. ${String(error)}`);
      return undefined;
    });

const PROGRAMS: Record<string, Find> = {
  readability: () => readability,
  defuddle: () => defuddle,
  w3m: fromDebian('w3m', w3m),
  lynx: fromDebian('lynx', lynx),
  pandoc: fromDebian('pandoc', pandoc),
  percollate: fromNpm('percollate', percollate),
  'single-file': fromNpm('single-file', singleFile),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { page: { type: 'string' } },
});
const names = asked(Object.keys(PROGRAMS), positionals);
const pages = values.page === undefined ? pagesOfEachKind() : [page(values.page)];

/** Prints what a program makes of the pages. Returns how much of it has no reason, and which losses it met. */
async function tell(client: Client): Promise<{ faults: number; met: Set<Loss> }> {
  console.info(`\n${client.name} ${client.version}`);
  const met = new Set<Loss>();
  let [faults, arrived, all] = [0, 0, 0];
  for (const page of pages) {
    const reading = await readingOf(client, page).catch((error: unknown) => String(error));
    if (typeof reading === 'string') {
      // the other pages are still worth asking for
      faults += 1;
      console.info(`  /${page.path}: NOT READ: ${reading}`);
      continue;
    }
    const { of, missing } = reading.arrival;
    for (const loss of reading.met) met.add(loss);
    faults += reading.unexplained.length;
    arrived += of - missing.length;
    all += of;
    console.info(`  /${page.path}: ${of - missing.length} of ${of} blocks`);
    for (const line of reading.unexplained) console.info(`    WITHOUT A REASON ${line}`);
  }
  console.info(`  ${pages.length} pages: ${arrived} of ${all} blocks`);
  return { faults, met };
}

let faults = 0;
for (const name of names) {
  const client = await PROGRAMS[name]?.();
  if (!client) continue;
  const told = await tell(client);
  faults += told.faults;
  if (values.page !== undefined) continue;
  for (const loss of losses) {
    if (loss.client !== client.name || told.met.has(loss)) continue;
    faults += 1;
    console.info(`  NO LONGER LOST (${loss.how}): ${loss.why}`);
  }
}
// a server of pages may still be open
process.exit(faults > 0 ? 1 : 0);
