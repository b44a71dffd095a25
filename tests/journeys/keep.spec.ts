import words from '#words/keep.json' with { type: 'json' };
import type { Locator, Page } from '@playwright/test';
import type { Note } from '../../src/notes/note.ts';
import { edition } from '../built/editions.ts';
import { faults } from './axe.ts';
import { helped, markOn, panelOf, select } from './citing.ts';
import { OPEN } from './previews.ts';
import { expect, test } from './test.ts';

/** All notes on the device, in their order. */
const notesOf = (page: Page): Promise<Note[]> =>
  page.evaluate(
    () =>
      new Promise<Note[]>((done, fail) => {
        const opening = indexedDB.open('notes');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('notes').objectStore('notes').getAll();
          all.onsuccess = () => {
            opening.result.close();
            done((all.result as Note[]).sort((a, b) => (a.rank < b.rank ? -1 : 1)));
          };
        };
      }),
  );

const linksReady = (page: Page) =>
  page.locator('a.permalink[aria-haspopup]').first().waitFor({ state: 'attached' });

/** Presses a button by keyboard, and expects it to say that it kept. */
async function keep(within: Locator, name: string, said = words.kept): Promise<void> {
  const button = within.getByRole('button', { name });
  await button.press('Enter');
  const status = within.getByRole('status').filter({ hasText: said });
  await expect(status.getByRole('link', { name: words.mine })).toHaveAttribute(
    'href',
    /\/notes\/$/u,
  );
  await expect(button).toBeFocused();
  expect.soft(await markOn(button)).toContain(words.done);
}

test('what a reader keeps, from wherever it is offered, is on the device with what it cites', async ({
  page,
  site,
}) => {
  await page.goto('./the-downsides/');
  await helped(page);
  await select(page, 'it takes expertise', 'human resources');
  await keep(page.locator('.selection-bar'), words.keep);
  await page.keyboard.press('Escape');
  await page.evaluate(() => getSelection()?.removeAllRanges());

  const panel = await panelOf(page, 'p4-4');
  await keep(panel, words.keep);
  await keep(panel, words.keep, words.there);
  expect.soft(await faults(page, { within: '.cite-panel' })).toEqual([]);
  await page.keyboard.press('Escape');

  await page.locator('#the-downsides-michie-2012-1').focus();
  await keep(page.locator(OPEN), words.keep);
  await page.keyboard.press('Escape');
  await page.locator('#claim-22 .claim-mark').focus();
  await keep(page.locator(OPEN), words.keep);

  await page.goto('./claims/');
  await linksReady(page);
  await page.locator('#c-21 + .permalink').press('Enter');
  await keep(page.getByRole('dialog', { name: 'C-21' }), words.keep);
  expect.soft(await faults(page, { within: '.link-panel' })).toEqual([]);

  await page.goto('./cases/');
  await linksReady(page);
  await page.locator('#mycsp + .permalink').press('Enter');
  await keep(page.getByRole('dialog', { name: 'MyCSP' }), words.keep);

  await page.goto('./forms/');
  await linksReady(page);
  await page.locator('tr[id] .cluster a').first().focus();
  await keep(page.locator(OPEN), words.keepIt.row);

  const notes = await notesOf(page);
  expect(notes.map(({ kind, page, anchor }) => [kind, page, anchor])).toEqual([
    ['quotation', 'the-downsides', 'p4-3'],
    ['paragraph', 'the-downsides', 'p4-4'],
    ['source', 'the-downsides', 'p4-3'],
    ['claim', 'claims', 'c-22'],
    ['claim', 'claims', 'c-21'],
    ['case', 'cases', 'mycsp'],
    ['row', 'forms', await page.locator('tr[id]').first().getAttribute('id')],
  ]);
  const kept = `${site.address}editions/${edition.number}/`;
  const [quotation, paragraph, source, , claim] = notes;
  const michie = { id: 'michie-2012', locator: { label: 'page', value: '9' } };
  const bach = { id: 'bach-2012', locator: { label: 'page', value: '401' } };
  expect.soft(quotation).toMatchObject({
    title: 'The downsides',
    number: '4.3',
    hash: expect.stringMatching(/^[\da-f]{8}$/u),
    quote: 'it takes expertise in human resources',
    address: `${kept}the-downsides/#p4-3:~:text=it%20takes%20expertise%20in%20human%20resources`,
    cites: [[bach], [michie]],
  });
  expect.soft(paragraph).toMatchObject({
    quote: '',
    address: `${kept}the-downsides/#p4-4`,
    passage: expect.stringMatching(/^It can be bought in, .* \(Michie, 2012, p\. 9\)\.$/u),
  });
  expect.soft(source).toMatchObject({ cites: [[michie]], passage: quotation?.passage });
  expect.soft(claim).toMatchObject({
    address: `${kept}claims/#c-21`,
    edition: edition.number,
    cites: [[michie], [{ id: 'csw-2013-grants' }, { id: 'publicnet-2013' }]],
  });
});

test('a passage is kept in the words of the edition, whatever style its reader chose', async ({
  page,
}) => {
  await page.addInitScript(() => localStorage.setItem('citation-style', 'vancouver'));
  await page.goto('./the-downsides/');
  await helped(page);
  await expect(page.locator('#the-downsides-michie-2012-2')).not.toContainText('Michie');
  const panel = await panelOf(page, 'p4-4');
  await keep(panel, words.keep);
  const [note] = await notesOf(page);
  expect(note?.passage).toContain('(Michie, 2012, p. 9)');
});

test('where the browser lets nothing be kept, the reader is told', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Refused.', 'SecurityError');
    };
  });
  await page.goto('./claims/');
  await linksReady(page);
  await page.locator('#c-21 + .permalink').click();
  const panel = page.getByRole('dialog', { name: 'C-21' });
  await panel.getByRole('button', { name: words.keep }).click();
  await expect(panel.getByRole('status')).toContainText('so the note was not kept');
  await expect(panel.getByRole('link', { name: words.mine })).toHaveCount(0);
});

test('the browser is asked once to keep the notes, and the reader is told when its room is nearly used up', async ({
  page,
}) => {
  await page.addInitScript(() => {
    StorageManager.prototype.persist = () => {
      document.body.dataset['asked'] = String(Number(document.body.dataset['asked'] ?? 0) + 1);
      return Promise.resolve(true);
    };
    StorageManager.prototype.estimate = () => Promise.resolve({ usage: 95_000_000, quota: 1e8 });
  });
  await page.goto('./claims/');
  await linksReady(page);
  for (const claim of ['21', '20']) {
    await page.locator(`#c-${claim} + .permalink`).click();
    const panel = page.getByRole('dialog', { name: `C-${claim}` });
    await panel.getByRole('button', { name: words.keep }).click();
    await expect(panel.getByRole('status')).toContainText(
      'is nearly used up (95.0 MB of 100.0 MB)',
    );
    await page.keyboard.press('Escape');
  }
  await expect(page.locator('body')).toHaveAttribute('data-asked', '1');
  expect(await notesOf(page)).toHaveLength(2);
});

test(
  'on a phone the bar beside selected words has room to keep them',
  { tag: '@touch' },
  async ({ page }) => {
    await page.goto('./the-downsides/');
    await helped(page);
    await select(page, 'it takes expertise', 'human resources');
    const bar = page.locator('.selection-bar');
    const button = bar.getByRole('button', { name: words.keep });
    await button.tap();
    await expect(bar.getByRole('status')).toContainText(words.kept);
    const box = await bar.boundingBox();
    const { width = 0, height = 0 } = page.viewportSize() ?? {};
    expect(box && box.x >= 0 && box.x + box.width <= width).toBe(true);
    expect(box && box.y >= 0 && box.y + box.height <= height).toBe(true);
    const link = await bar.getByRole('link', { name: words.mine }).boundingBox();
    expect(link?.height).toBeGreaterThanOrEqual(44);
  },
);
