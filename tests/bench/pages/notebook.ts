/**
 * `node tests/bench/pages/notebook.ts [--notes 1000]`, after a build: how soon a notebook of many notes
 * is shown and answers, in Chromium on this machine as it is. It is said, and not written down.
 */
import { parseArgs } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import { writeBackup } from '../../../src/notes/backup.ts';
import { ensureBrowser } from '../../browser.ts';
import { serve } from '../../builds/serve.ts';
import { ROOT } from '../../builds/sites.ts';
import { Device } from '../../notes/notebook.ts';

const { values } = parseArgs({ options: { notes: { type: 'string', default: '1000' } } });
const COUNT = Number(values.notes);

/** A backup of notes on eight paragraphs, half of them with words, a third with tags. */
function backup(): string {
  const device = new Device('file');
  const notes = Array.from({ length: COUNT }, (_, index) => {
    const paragraph = (index % 8) + 1;
    const note = device.add({
      number: `4.${paragraph}`,
      anchor: `p4-${paragraph}`,
      address: `${ROOT.address}editions/1.1/the-downsides/#p4-${paragraph}`,
      quote: `What staff gain is not what they were told, in case ${index}, as a sentence of an essay says.`,
      words:
        index % 2 ? `My own words on case ${index}: it is not so simple, and here is why.` : '',
      tags: index % 3 ? [] : ['pay', `tag ${index % 7}`],
    });
    delete note.hash;
    return note;
  });
  return writeBackup(notes, '2026-11-28T12:00:00Z', { site: ROOT.address });
}

const isCount = (count: number) => document.querySelectorAll('.note').length === count;

/** When the first note and the last are on the page, in milliseconds from when it was asked for. */
const whenShown = (count: number) =>
  new Promise<[first: number, last: number]>((done) => {
    let first: number | undefined;
    const look = () => {
      const there = document.querySelectorAll('.note').length;
      if (there > 0) first ??= performance.now();
      if (first !== undefined && there === count) done([first, performance.now()]);
      else setTimeout(look, 5);
    };
    look();
  });

/** How long a reader waits for the next paint after doing something (Event Timing), in milliseconds. */
async function waitsFor(page: Page, act: () => Promise<unknown>): Promise<number> {
  await page.evaluate(() => {
    const waits: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) waits.push(duration);
    });
    observer.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    Object.assign(window, { waits });
  });
  await act();
  await page.waitForTimeout(1000);
  return page.evaluate(() => Math.max(0, ...(window as unknown as { waits: number[] }).waits));
}

const executablePath = await ensureBrowser();
const site = await serve(ROOT.folder);
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox'],
});
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
await page.goto(new URL('notes/', site.address).href);
const chosen = page.waitForEvent('filechooser');
await page.getByRole('button', { name: 'Put a backup back' }).click();
const start = performance.now();
const file = { name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from(backup()) };
await (await chosen).setFiles(file);
await page.waitForFunction(isCount, COUNT);
console.info(`${COUNT} notes were put back in ${Math.round(performance.now() - start)} ms.`);

await page.evaluate(() => scrollTo(0, 0));
await page.reload({ waitUntil: 'commit' });
const [first, last] = await page.evaluate(whenShown, COUNT);
console.info(
  `The first was there ${Math.round(first)} ms after the page was asked for, the last ${Math.round(last)} ms.`,
);

const search = page.getByRole('searchbox');
const ACTS: Record<string, () => Promise<unknown>> = {
  'to open a note': () => page.locator('[data-act="edit"]').first().press('Enter'),
  'to type': () => page.keyboard.type('words of my own'),
  'to close it': () => page.keyboard.press('Escape'),
  'to move one': () => page.locator('[data-act="down"]').first().press('Enter'),
  'to delete one': () =>
    page
      .locator('[data-act="delete"]')
      .nth(COUNT / 2)
      .press('Enter'),
  'to undo that': () => page.keyboard.press('Control+z'),
  'to search': () => search.pressSequentially('case 99'),
  'to find all again': () => search.press('Control+a').then(() => search.press('Delete')),
  'to sort by page': () => page.getByRole('combobox', { name: 'Order' }).selectOption('pages'),
};
for (const [name, act] of Object.entries(ACTS)) {
  const wait = await waitsFor(page, act);
  // what takes less is not told
  console.info(`${name}: ${wait === 0 ? 'less than 16' : wait} ms until the next paint`);
}
await browser.close();
site.close();
