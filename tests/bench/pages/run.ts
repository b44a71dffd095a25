/**
 * `npm run bench:pages [-- --pairs 20 --page /claims/]`: how soon a built site is on the screen and
 * answers; see docs/benchmarks.md. The largest paint of one page is said, and not written down.
 */
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { ensureBrowser } from '../../browser.ts';
import { serve } from '../../builds/serve.ts';
import { writeBetween } from '../docs.ts';
import { audit, LIGHTHOUSE } from './lighthouse.ts';
import { answerOf, bare, paintOf, SLOWER, type Control } from './paint.ts';
import { packSite } from './packed.ts';
import { middle, ratioOf } from './ratio.ts';

const DIST = 'dist';
/** The site and its bare pages, as a host for the public sends them. */
const PACKED = '.bench/pages';
/** A browser that makes no process for a next page while one is measured. */
const NO_SPARE = '--disable-features=SpareRendererForSitePerProcess';
const { values } = parseArgs({
  options: { pairs: { type: 'string', default: '60' }, page: { type: 'string' } },
});
/** How often a page and its words as bare HTML are measured. */
const pairs = Number(values.pairs);
const PRESSES = 15;
const PAGES = ['/', '/the-downsides/', '/references/', '/claims/'];
const measured = values.page === undefined ? PAGES : [values.page];
const CONTROLS: Control[] = [
  { name: 'a filter', path: '/claims/', press: '.filters input >> nth=2', then: '.filters' },
  {
    name: 'a paragraph’s number',
    path: '/the-downsides/',
    press: 'a.number[aria-haspopup]',
    then: '.cite-panel .form:not(:empty)',
  },
  {
    name: 'display',
    path: '/the-downsides/',
    press: 'a.display[aria-haspopup]',
    then: '.display-panel',
  },
  {
    name: 'the dark',
    path: '/the-downsides/',
    first: 'a.display[aria-haspopup]',
    press: '.display-panel [value="dark"]',
    then: '[data-theme="dark"]',
  },
  {
    name: 'search',
    path: '/references/',
    press: '.site-header > a[aria-haspopup]',
    then: 'dialog[open]',
  },
];

const row = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`;

/** A port that nobody listens at. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => {
    server.listen(0, () => done());
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

const executablePath = await ensureBrowser();
const port = await freePort();
const browser = await chromium.launch({
  executablePath,
  args: [
    '--no-sandbox',
    '--disable-background-networking',
    NO_SPARE,
    `--remote-debugging-port=${port}`,
  ],
});
const bareOf = (path: string) => bare(readFileSync(`${DIST}${path}index.html`, 'utf8'));
packSite(DIST, PACKED, new Map(measured.map((path) => [`bare${path}`, bareOf(path)])));
const { address, close } = await serve(PACKED, { compressed: true });

const paints: string[] = [];
for (const path of measured) {
  const [ours, theirs, shifts]: [number[], number[], number[]] = [[], [], []];
  // each as often first, so that whatever else the machine does falls on both
  for (let pair = 0; pair < pairs; pair++) {
    const runs = [
      async () => theirs.push((await paintOf(browser, `${address}/bare${path}`)).paint),
      async () => {
        const { paint, shift } = await paintOf(browser, address + path);
        ours.push(paint);
        shifts.push(shift);
      },
    ];
    for (const run of pair % 2 ? runs.reverse() : runs) await run();
  }
  const { ratio, from, to } = ratioOf(ours, theirs);
  paints.push(
    row([
      path,
      `${Math.round(middle(theirs))} ms`,
      `${Math.round(middle(ours))} ms`,
      ratio.toFixed(2),
      `${from.toFixed(2)} to ${to.toFixed(2)}`,
      Number(Math.max(...shifts).toFixed(4)),
    ]),
  );
}

if (values.page !== undefined) {
  console.info(paints.join('\n'));
  process.exit();
}

const answers: string[] = [];
for (const control of CONTROLS) {
  const times: Record<number, number[]> = { 1: [], [SLOWER]: [] };
  for (let run = 0; run < PRESSES; run++) {
    for (const [rate, each] of Object.entries(times)) {
      each.push(await answerOf(browser, address, control, Number(rate)));
    }
  }
  const cells = Object.values(times).map((each) => `${Math.round(middle(each))} ms`);
  answers.push(row([control.name, control.path, ...cells]));
}

const scores: string[] = [];
for (const path of PAGES) {
  const { scores: each, failed } = await audit(address + path, port);
  scores.push(row([path, ...each]));
  for (const fault of failed) console.info(`${path} ${fault}`);
}
await browser.close();
close();

const date = new Date().toISOString().slice(0, 10);
writeBetween(
  'pages',
  [
    `Measured on ${date} with Chromium ${browser.version()}, on two cores, in ${pairs} pairs.`,
    '',
    row(['page', 'bare HTML', 'this site', 'ratio', 'in 19 of 20 draws', 'layout shift']),
    row(['---', '---:', '---:', '---:', '---:', '---:']),
    ...paints,
    '',
    row(['pressed', 'on', 'to the next paint', `${SLOWER} times slower`]),
    row(['---', '---', '---:', '---:']),
    ...answers,
    '',
    row([LIGHTHOUSE, 'performance', 'accessibility', 'best practices', 'SEO']),
    row(['---', '---:', '---:', '---:', '---:']),
    ...scores,
  ].join('\n'),
);
