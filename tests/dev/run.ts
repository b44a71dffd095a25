/**
 * `npm run test:dev [-- --edits N] [-- --port N]`: has an author write while `npm run dev` serves the
 * site. A sentence, a work and a row of a table are edited in turn, in a copy of the content, each N
 * times (50), and each time a browser waits until the new words are on its screen. Prints for each
 * kind how many came in time, how long they took, and what it cost the processor. Ends with 1 where
 * one did not come.
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

/** How long the new words may take, in ms, and how long they are waited for. */
const IN_TIME = 1500;
const PATIENCE = 15_000;

const CACHE = '.cache/dev';
const CONTENT = join(CACHE, 'content');

interface Edit {
  kind: string;
  /** A file of the content, words in it, and the page that shows them. */
  file: string;
  words: string;
  page: string;
}

const EDITS: readonly Edit[] = [
  {
    kind: 'sentence',
    file: 'sections/the-downsides.mdx',
    words: 'It does not take ideology to hesitate',
    page: 'the-downsides/',
  },
  {
    kind: 'work',
    file: 'references/essay.yaml',
    words: 'Shrinking the state or the Big Society?',
    page: 'the-downsides/',
  },
  {
    kind: 'row',
    file: 'data/timeline.yaml',
    words: 'will have a Social Enterprise Unit',
    page: 'timeline/',
  },
];

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
    stream?.on('data', (data: Buffer) => (said += data.toString()));
  for (let waited = 0; waited < 120; waited += 1) {
    if (server.exitCode !== null) throw new Error(`The server has ended:\n${said}`);
    if (await fetch(address).catch(() => undefined)) return server;
    await pause(1000);
  }
  server.kill();
  throw new Error(`The server did not answer:\n${said}`);
}

/** What a process has cost the processor so far, in ms, in all its threads. */
function processorTime(pid: number): number {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return NaN;
  const [, rest = ''] = readFileSync(file, 'utf8').split(') ');
  const fields = rest.split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

const originals = new Map<string, string>();

/** Makes an edit; returns the words that are new. */
function make({ file, words }: Edit, number: number): string {
  const path = join(CONTENT, file);
  const original = originals.get(path) ?? readFileSync(path, 'utf8');
  originals.set(path, original);
  if (!original.includes(words)) throw new Error(`${file} does not say “${words}”.`);
  const edited = words.replace(' ', ` edit${number} `);
  writeFileSync(path, original.replace(words, edited));
  return edited;
}

/** Waits until words are on the screen; returns after how many ms they were, if they came. */
async function shown(page: Page, words: string): Promise<number | undefined> {
  const start = performance.now();
  const there = page.getByText(words).first();
  return there.waitFor({ timeout: PATIENCE }).then(
    () => performance.now() - start,
    () => undefined,
  );
}

interface Measured {
  took: number | undefined;
  cost: number;
}

function tell(kind: string, measured: readonly Measured[]): boolean {
  const took = measured.flatMap((each) => each.took ?? []).sort((a, b) => a - b);
  const costs = measured.map(({ cost }) => cost).sort((a, b) => a - b);
  const middle = (of: readonly number[]) => Math.round(of[Math.floor(of.length / 2)] ?? NaN);
  const inTime = took.filter((each) => each <= IN_TIME).length;
  console.info(
    `${kind}: ${took.length} of ${measured.length} came, ${inTime} within ${IN_TIME} ms; ` +
      `median ${middle(took)} ms, worst ${Math.round(took.at(-1) ?? NaN)} ms; ` +
      `processor ${middle(costs)} ms, at most ${Math.round(costs.at(-1) ?? NaN)} ms`,
  );
  return took.length === measured.length;
}

rmSync(CONTENT, { recursive: true, force: true });
cpSync('content', CONTENT, { recursive: true });
if (existsSync('.cache/bibliography'))
  cpSync('.cache/bibliography', join(CACHE, 'bibliography'), { recursive: true });
const executablePath = await ensureBrowser();
const server = await startServer();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const measured = new Map<string, Measured[]>();
try {
  const page = await browser.newPage();
  const rounds = Number(values.edits);
  for (let round = 1; round <= rounds; round += 1) {
    for (const [at, edit] of EDITS.entries()) {
      if (page.url() !== address + edit.page) {
        await page.goto(address + edit.page, { waitUntil: 'networkidle' });
        await pause(500);
      }
      const before = processorTime(server.pid ?? 0);
      const words = make(edit, round * EDITS.length + at);
      const took = await shown(page, words);
      const cost = processorTime(server.pid ?? 0) - before;
      measured.set(edit.kind, [...(measured.get(edit.kind) ?? []), { took, cost }]);
      // an author looks at it, for longer or shorter
      await pause((round % 5) * 250);
    }
  }
  console.info(
    `load ${loadavg()
      .map((each) => each.toFixed(1))
      .join(' ')}`,
  );
  const all = EDITS.map(({ kind }) => tell(kind, measured.get(kind) ?? []));
  if (all.includes(false)) process.exitCode = 1;
} finally {
  await browser.close();
  server.kill();
  await once(server, 'exit').catch(() => undefined);
}
