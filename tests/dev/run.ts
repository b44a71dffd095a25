/**
 * `npm run test:dev [-- --edits N] [-- --port N]`: has an author write while `npm run dev` serves the
 * site. A sentence, a work and a row of a table are edited in turn, in a copy of the content, each N
 * times (50), and each time a browser waits until the new words are on its screen; so are mistakes,
 * until the report of them is there, and gone again once they are mended; so is one that was there
 * from the start. Prints for each kind how many came in time, how long they took, and what it cost
 * the processor. Ends with 1 where one did not come.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import { ensureBrowser } from '../browser.ts';

/** How long an edit may take to show, in ms, and how long it is waited for. */
const IN_TIME = 1500;
const PATIENCE = 15_000;

const CACHE = '.cache/dev';
const CONTENT = join(CACHE, 'content');

/** Where Vite shows errors. */
const REPORT = 'vite-error-overlay';

interface Edit {
  kind: string;
  /** A file of the content, words in it, what they become, and the page that shows them. */
  file: string;
  words: string;
  edited: (number: number) => string;
  page: string;
  /** For a mistake, what the report says of it. */
  report?: (number: number) => string;
}

const EDITS: readonly Edit[] = [
  {
    kind: 'sentence',
    file: 'sections/the-downsides.mdx',
    words: 'It does not take ideology to hesitate',
    edited: (number) => `It does not take edit ${number} to hesitate`,
    page: 'the-downsides/',
  },
  {
    kind: 'work',
    file: 'references/essay.yaml',
    words: 'Shrinking the state or the Big Society?',
    edited: (number) => `Shrinking edit ${number} or the Big Society?`,
    page: 'the-downsides/',
  },
  {
    kind: 'mistake in a work',
    file: 'references/essay.yaml',
    words: 'container-title: Industrial Relations Journal',
    edited: (number) => `container-titel${number}: Industrial Relations Journal`,
    page: 'the-downsides/',
    report: (number) => `container-titel${number}`,
  },
  {
    kind: 'citation of no work',
    file: 'sections/the-downsides.mdx',
    words: '[@bach-2012, p. 407]',
    edited: (number) => `[@nobody-${number}, p. 407]`,
    page: 'the-downsides/',
    report: (number) => `nobody-${number}`,
  },
  {
    kind: 'row',
    file: 'data/timeline.yaml',
    words: 'will have a Social Enterprise Unit',
    edited: (number) => `will have a Social Edit ${number}`,
    page: 'timeline/',
  },
];

/** A mistake that is there when the server is started. */
const LEFT: Edit = {
  kind: 'mistake that was left',
  file: 'data/claims.yaml',
  words: 'verdict: partly',
  edited: () => 'verdict: partley',
  page: 'claims/',
  report: () => 'partley',
};

interface Measured {
  took: number | undefined;
  cost: number;
}

const { values } = parseArgs({
  options: {
    edits: { type: 'string', default: '50' },
    port: { type: 'string', default: process.env['FIRST_PORT'] ?? '4700' },
  },
});
const address = `http://localhost:${values.port}/`;

/** Starts `npm run dev` on the copy; resolves once it answers. */
async function startServer(): Promise<ChildProcess> {
  const server = spawn(
    process.execPath,
    ['src/commands/astro.ts', 'dev', '--port', values.port, '--ignore-lock'],
    {
      env: { ...process.env, CONTENT_DIR: CONTENT, CACHE_DIR: CACHE },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (data: Buffer) => (said += data.toString()));
  for (let waited = 0; waited < 120; waited += 1) {
    if (server.exitCode !== null) throw new Error(`The server has ended:\n${said}`);
    if (await fetch(address).catch(() => undefined)) return server;
    await pause(1000);
  }
  server.kill();
  throw new Error(`The server did not answer:\n${said}`);
}

/** What the server has cost the processor so far, in ms, in all its threads; NaN where the system does not say. */
function processorTime(): number {
  const file = `/proc/${server.pid}/stat`;
  if (!existsSync(file)) return NaN;
  const [, rest = ''] = readFileSync(file, 'utf8').split(') ');
  const fields = rest.split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

const originals = new Map<string, string>();

/** Writes a file with other words, or as it was. */
function write(file: string, words = '', edited = words): void {
  const path = join(CONTENT, file);
  const original = originals.get(path) ?? readFileSync(path, 'utf8');
  originals.set(path, original);
  if (!original.includes(words)) throw new Error(`${file} does not say “${words}”.`);
  writeFileSync(path, original.replace(words, edited));
}

const measured = new Map<string, Measured[]>();

/** Does something, and measures how long it takes until what is waited for is there. */
async function measure(kind: string, act: () => void, there: () => Promise<void>): Promise<void> {
  const before = processorTime();
  const start = performance.now();
  act();
  const took = await there().then(
    () => performance.now() - start,
    () => undefined,
  );
  const cost = processorTime() - before;
  measured.set(kind, [...(measured.get(kind) ?? []), { took, cost }]);
}

/** Makes an edit, and waits until it shows; a mistake is mended again. */
async function make({ kind, file, words, report, ...edit }: Edit, number: number, page: Page) {
  const edited = edit.edited(number);
  const timeout = PATIENCE;
  const seen = report ? page.locator(REPORT).getByText(report(number)) : page.getByText(edited);
  await measure(
    kind,
    () => write(file, words, edited),
    () => seen.first().waitFor({ timeout }),
  );
  if (!report) return;
  await measure(
    `${kind}, mended`,
    () => write(file),
    async () => {
      await page.locator(REPORT).waitFor({ timeout, state: 'detached' });
      await page.locator('main h1').waitFor({ timeout });
    },
  );
}

function tell(kind: string, times: readonly Measured[]): boolean {
  const took = times.flatMap((each) => each.took ?? []).sort((a, b) => a - b);
  const costs = times.map(({ cost }) => cost).sort((a, b) => a - b);
  const middle = (of: readonly number[]) => Math.round(of[Math.floor(of.length / 2)] ?? NaN);
  const inTime = took.filter((each) => each <= IN_TIME).length;
  console.info(
    `${kind}: ${took.length} of ${times.length} came, ${inTime} within ${IN_TIME} ms; ` +
      `median ${middle(took)} ms, worst ${Math.round(took.at(-1) ?? NaN)} ms; ` +
      `processor ${middle(costs)} ms, at most ${Math.round(costs.at(-1) ?? NaN)} ms`,
  );
  return took.length === times.length;
}

const executablePath = await ensureBrowser();
rmSync(CONTENT, { recursive: true, force: true });
cpSync('content', CONTENT, { recursive: true });
// as on an author's own machine, where the site has been built before
if (existsSync('.cache/bibliography'))
  cpSync('.cache/bibliography', join(CACHE, 'bibliography'), { recursive: true });
// as an author may have left it in the evening
write(LEFT.file, LEFT.words, LEFT.edited(0));
const server = await startServer();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  await page.goto(address + LEFT.page);
  await make(LEFT, 0, page);
  // the page loads again once all is mended
  await pause(2000);
  for (let round = 1; round <= Number(values.edits); round += 1) {
    for (const edit of EDITS) {
      if (page.url() !== address + edit.page) {
        await page.goto(address + edit.page, { waitUntil: 'networkidle' });
        await pause(500);
      }
      await make(edit, round, page);
      // an author looks at it, for longer or shorter
      await pause((round % 5) * 250);
    }
  }
  const load = loadavg().map((each) => each.toFixed(1));
  console.info(`load of this machine: ${load.join(', ')}`);
  const all = [...measured].map(([kind, times]) => tell(kind, times));
  if (all.includes(false)) process.exitCode = 1;
} finally {
  await browser.close();
  server.kill();
  await once(server, 'exit').catch(() => undefined);
}
