/**
 * `npm run links`: opens outside addresses of the content and writes what came of it into
 * content/data/links.yaml. Never part of a build.
 */
import words from '#words/site.json' with { type: 'json' };
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { reportProblems } from '../bibliography/index.ts';
import { checkData } from '../checks/against-schema.ts';
import { outsideAddresses } from '../links/addresses.ts';
import { checkLinks, isUnreached } from '../links/check-links.ts';
import { choose, productOf, userAgentOf } from '../links/choose.ts';
import { lineOf, summary, toLookAt } from '../links/report.ts';
import { updated, writeResults } from '../links/results.ts';
import { Visitor } from '../links/visitor.ts';
import { siteContent } from '../loaders/content-folder.ts';
import { contentFolder } from '../loaders/folders.ts';
import { settings, UNLESS_GIVEN } from '../loaders/settings.ts';
import { linksSchema, type LinkResult } from '../schemas/links.ts';
import { complain, say } from './say.ts';
import { swallowed } from './swallowed.ts';
import { inPlainWords } from './unknown-flag.ts';

const HELP = `npm run links                     opens every outside address that was not opened in the last 30 days
npm run links -- bach-2012 gov.uk only those of a work, of a file, or with these words in them
npm run links -- --days 7         those that were not opened in the last 7 days
npm run links -- --limit 50       no more than 50 of them (500 unless given)
npm run links -- --list           says which they would be, and opens nothing
npm run links -- --no-copies      looks for no copies in web archives
npm run links -- --keep           asks the archive to keep what is live and has no copy yet
npm run links -- --local          opens addresses of this machine and its network as well, for trials

What came of it is written into content/data/links.yaml; look through it and commit it.
TIMEGATE (${settings.TIMEGATE}) is where copies are looked for, KEEP_AT
(${settings.KEEP_AT}) where an archive is asked to keep a page.`;

/** How many hosts are asked at a time, and how many addresses may fail before any answers. */
const HOSTS = 4;
const ALL_FAIL = 12;
const DAY = 86_400_000;

const FLAGS = ['days', 'limit', 'list', 'keep', 'local'];

function readArguments() {
  const lost = swallowed(FLAGS, (flag) => `npm run links -- --${flag}`);
  if (lost) stop(lost);
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        days: { type: 'string', default: '30' },
        limit: { type: 'string', default: '500' },
        list: { type: 'boolean', default: false },
        'no-copies': { type: 'boolean', default: false },
        keep: { type: 'boolean', default: false },
        local: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    return stop(`${inPlainWords(error, [...FLAGS, 'no-copies'])}\n→ npm run links -- --help`);
  }
}

function stop(message: string): never {
  complain(message);
  process.exit(1);
}

const { values: given, positionals } = readArguments();
if (given.help) {
  say(HELP);
  process.exit(0);
}
const number = (name: 'days' | 'limit') =>
  /^\d+$/u.test(given[name])
    ? Number(given[name])
    : stop(`“--${name} ${given[name]}” is no number.\n→ npm run links -- --${name} 30`);
const [days, limit] = [number('days'), number('limit')];

const { content } = siteContent();
const table = content.table('links');
const problems = table ? checkData(table, linksSchema) : [];
if (problems.length > 0) stop(`${reportProblems(problems)}\n\nNothing was opened.`);
const results = new Map(
  ((table?.value ?? []) as LinkResult[]).map((row) => [row.url, row] as const),
);

const publisher = (content.table('publisher')?.value ?? {}) as Record<string, string | null>;
const isPublished = settings.SITE_URL !== UNLESS_GIVEN.SITE_URL;
const own = new URL(settings.BASE_PATH.replace(/\/*$/u, '/'), settings.SITE_URL).href;
const asking = {
  site: words.name,
  address: isPublished ? own : undefined,
  publisher: publisher['name']?.trim(),
  contact: publisher['contact']?.trim(),
};

const addresses = outsideAddresses(content, own);
const named = new Map(addresses.map(({ url, from }) => [url, from]));
const today = new Date().toISOString().slice(0, 10);
const before = (url: string) => results.get(url);
const chosen = choose(addresses, before, {
  words: positionals,
  notSince: new Date(Date.now() - days * DAY).toISOString().slice(0, 10),
  limit,
});

if (chosen.length === 0) {
  if (positionals.length > 0) stop(`No outside address has to do with ${positionals.join(', ')}.`);
  say(`Every one of ${addresses.length} addresses was opened in the last ${days} days.`);
  process.exit(0);
}
if (given.list) {
  say(chosen.map(({ url, from }) => `${url}\n  named in ${from.join(', ')}`).join('\n'));
  say(`\n${chosen.length} of ${addresses.length} addresses.`);
  process.exit(0);
}

const userAgent = userAgentOf(asking);
say(`${chosen.length} of ${addresses.length} addresses are opened as “${userAgent}”.`);
if (!asking.address && !asking.contact) {
  complain(
    'Nobody who is asked could tell whose request it is.\n→ Write a “contact” into content/data/publisher.yaml, or give the address of the site as SITE_URL.',
  );
}

const opened: LinkResult[] = [];
let [postponed, isStopped, hasReached] = [0, false, false];
const write = () =>
  writeFileSync(
    fileURLToPath(new URL('data/links.yaml', contentFolder)),
    writeResults(results.values(), new Set(named.keys())),
  );

process.once('SIGINT', () => {
  isStopped = true;
  say('\nIt stops when what is being opened has answered; again Ctrl+C stops at once.');
});

await checkLinks(chosen, {
  visitor: new Visitor({
    userAgent,
    product: productOf(asking.site),
    opensPrivate: given.local,
    ...(given.local ? { pause: 0 } : {}),
  }),
  today,
  timeGate: given['no-copies'] ? '' : settings.TIMEGATE,
  keepAt: given.keep ? settings.KEEP_AT : '',
  hosts: HOSTS,
  before,
  hasReached: () => hasReached,
  goesOn: () => !isStopped && (hasReached || opened.length < ALL_FAIL),
  done: ({ url }, fresh) => {
    if (!fresh) {
      postponed += 1;
      return;
    }
    const row = updated(before(url), fresh);
    opened.push(row);
    hasReached ||= !isUnreached(fresh.outcome);
    results.set(url, row);
    say(lineOf(row));
    // what was found out so far is not lost, whatever happens
    if (hasReached) write();
  },
});

if (!hasReached) {
  stop(
    '\nNo address could be reached, so this machine is probably offline. Nothing was written.\n→ Try again when it is online.',
  );
}
write();
const look = toLookAt(opened, (url) => named.get(url) ?? []);
if (look) say(`\nTo be looked at:\n\n${look}`);
say(`\n${summary(opened)}.`);
if (postponed > 0) {
  say(
    `${postponed} were left for another run, since their hosts asked for more time between requests.`,
  );
}
say('content/data/links.yaml was written; look through it and commit it.');
