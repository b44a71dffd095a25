/**
 * `npm run test:clients [-- PROGRAM …] [-- --page PATH]`: has programs that readers meet pages
 * through take in every built page, and prints how much of each arrives. Ends with 1 where something
 * is lost without a reason (losses.ts), or where a loss that is listed no longer happens.
 */
import { parseArgs } from 'node:util';
import { pagesOf } from '../builds/pages.ts';
import { ROOT } from '../builds/sites.ts';
import type { Client } from './client.ts';
import { defuddle } from './defuddle.ts';
import { losses, type Loss } from './losses.ts';
import { readability } from './readability.ts';
import { readingOf } from './reading.ts';
import { lynx, w3m } from './text-browsers.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { page: { type: 'string' } },
});
const all: Client[] = [readability, defuddle, w3m, lynx];
const clients = all.filter(
  ({ name }) => positionals.length === 0 || positionals.includes(name.toLowerCase()),
);
const pages = pagesOf(ROOT).filter(({ path }) => values.page === undefined || path === values.page);

const met = new Set<Loss>();
let faults = 0;
for (const client of clients) {
  console.info(`\n${client.name} ${client.version}`);
  for (const page of pages) {
    const { arrival, unexplained, ...rest } = await readingOf(client, page);
    for (const loss of rest.met) met.add(loss);
    faults += unexplained.length;
    const { of, missing } = arrival;
    console.info(`  /${page.path}: ${of - missing.length} of ${of} blocks`);
    for (const line of unexplained) console.info(`    WITHOUT A REASON ${line}`);
  }
}
for (const loss of losses) {
  if (values.page !== undefined || met.has(loss)) continue;
  if (!clients.some(({ name }) => name === loss.client)) continue;
  faults += 1;
  console.info(`NO LONGER LOST by ${loss.client} (${loss.how}): ${loss.why}`);
}
process.exitCode = faults > 0 ? 1 : 0;
