/**
 * `npm run test:spoken [-- --update]`: what the screen reader Orca says of pages in Firefox. It is no
 * part of `npm test`, in which a virtual one reads a section (tests/journeys/read-aloud.spec.ts).
 * Programs that are not there are installed from Debian, or told. `--update` writes the transcript.
 */
import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import type { Served } from '../../src/commands/serve-site.ts';
import { serve } from '../builds/serve.ts';
import { ROOT } from '../builds/sites.ts';
import { isReady, onPath } from '../debian.ts';
import { startDesktop } from './desktop.ts';
import { openFirefox, type Window } from './firefox.ts';
import { startOrca, type Orca } from './orca.ts';

/** The programs that it takes, each with Debian's package. */
const PACKAGES = {
  orca: 'orca',
  'firefox-esr': 'firefox-esr',
  Xvfb: 'xvfb',
  'dbus-daemon': 'dbus-daemon',
  xdotool: 'xdotool',
};

const SECTION = 'why-mutuals';
const TRANSCRIPT = join(import.meta.dirname, 'transcripts', `${SECTION}.txt`);
/** A citation, and the work that it leads to. */
const [CITATION, WORK] = ['article a[href="#gov-uk-2013"]', '#gov-uk-2013 > p'];

/** What keeps a paragraph in the reader's notes. */
const KEEP = '.cite-panel p.row button:nth-of-type(3)';

const text = (selector: string) =>
  document.querySelector(selector)?.textContent.replace(/\s+/gu, ' ').trim() ?? '';
const focus = (selector: string) => document.querySelector<HTMLElement>(selector)?.focus();
/** Whether the preview of a link is open: the mouse may rest on another. */
const hasPreview = (selector: string) =>
  document.querySelector('.preview:popover-open')?.id ===
  document.querySelector(selector)?.getAttribute('interestfor');
const press = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();
const isThere = (selector: string) => document.querySelector(selector) !== null;
const labels = () =>
  [...document.querySelectorAll('.since')].map((note) => note.getAttribute('aria-label'));

function listen(): void {
  let orca: Orca, firefox: Window, site: Served;
  const running = new AsyncDisposableStack();

  before(async () => {
    site = running.adopt(await serve(ROOT.folder), ({ close }) => close());
    const desktop = running.adopt(await startDesktop(), ({ close }) => close());
    orca = running.adopt(startOrca(desktop), ({ close }) => close());
    await orca.hear('Screen reader on');
    firefox = running.adopt(await openFirefox(desktop), ({ close }) => close());
    console.info(`Listening to ${orca.name} in ${firefox.name}.`);
  });

  after(() => running.disposeAsync());

  /** Opens the section anew, all of which is read at once, and gives what is said of its text. */
  async function read(): Promise<string[]> {
    await firefox.open(`${site.address}/robots.txt`);
    await firefox.open(`${site.address}/${SECTION}/`);
    const said = await orca.hear('Accessibility');
    const main = said.slice(said.indexOf('main content'));
    return main.slice(0, main.indexOf('References'));
  }

  async function until(holds: (selector: string) => boolean, selector: string): Promise<void> {
    while (!(await firefox.evaluate(holds, selector)))
      await new Promise((done) => setTimeout(done, 50));
  }

  /** Gives the focus to the citation, and returns what its work is called. */
  async function atCitation(): Promise<string> {
    await read();
    await firefox.evaluate(focus, CITATION);
    await orca.hear(await firefox.evaluate(text, CITATION));
    return firefox.evaluate(text, WORK);
  }

  test('reads a section as its transcript has it', async () => {
    const said = `${(await read()).join('\n')}\n`;
    if (process.argv.includes('--update')) writeFileSync(TRANSCRIPT, said);
    strictEqual(said, readFileSync(TRANSCRIPT, 'utf8'));
  });

  test('says what a note is, and where it ends', async () => {
    const said = await read();
    const bounds = said.filter((each) => /^Our note|^leaving panel/u.test(each));
    const notes = await firefox.evaluate(labels);
    deepStrictEqual(
      bounds,
      notes.flatMap((label) => [label, 'leaving panel.']),
    );
  });

  test('says the work that Enter on a citation leads to', async () => {
    const work = await atCitation();
    firefox.press('Return');
    await orca.hear(work);
  });

  test('says which work the links of a preview belong to', async () => {
    const work = await atCitation();
    await until(hasPreview, CITATION);
    firefox.press('Tab');
    const said = await orca.hear(work);
    ok(said.includes('Full record link.'), said.join('\n'));
  });

  test('says which note a button is for, and where the note has gone', async () => {
    for (const number of ['#p3-1', '#p3-2']) {
      await firefox.open(`${site.address}/robots.txt`);
      await firefox.open(`${site.address}/${SECTION}/`);
      await until(isThere, `${number}[aria-haspopup]`);
      await firefox.evaluate(press, number);
      await until(isThere, '.cite-panel .form:not(:empty)');
      await firefox.evaluate(press, KEEP);
      await until(isThere, `${KEEP}[data-done]`);
    }
    await firefox.open(`${site.address}/notes/`);
    const down = '.note [data-act="down"]';
    await until(isThere, down);
    // the whole page is read first, its foot last
    await orca.hear('Keyboard shortcuts');
    await firefox.evaluate(focus, down);
    await orca.hear('Move down: Why mutuals?, 3.1');
    firefox.press('Return');
    await orca.hear('Moved to place 2 of 2.');
  });
}

const areThere = () => Object.keys(PACKAGES).every((name) => onPath(name).length > 0);
if (await isReady('what Orca says', Object.values(PACKAGES), areThere))
  suite('Orca', { concurrency: 1 }, listen);
