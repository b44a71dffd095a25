import keeping from '#words/keep.json' with { type: 'json' };
import words from '#words/notebook.json' with { type: 'json' };
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { readBackup, writeBackup } from '../../src/notes/backup.ts';
import type { Note } from '../../src/notes/note.ts';
import type { BuiltSite } from '../builds/sites.ts';
import { Device, type noted } from '../notes/notebook.ts';
import { faults } from './axe.ts';
import { helped, panelOf, select } from './citing.ts';
import { shiftOf } from './shift.ts';
import { expect, test } from './test.ts';

/** Some notes of a site's, three on two pages unless others are given. */
function notebook({ address }: BuiltSite, others?: Parameters<typeof noted>[0][]): Note[] {
  const device = new Device('file');
  const all = others ?? [
    { number: '4.1', anchor: 'p4-1', quote: 'first of all', tags: ['pay'] },
    { number: '4.2', anchor: 'p4-2', quote: 'the second', words: 'Mine' },
    {
      page: 'why-mutuals',
      title: 'Why mutuals?',
      number: '3.1',
      anchor: 'p3-1',
      quote: 'the third',
    },
  ];
  for (const values of all) {
    const { page = 'the-downsides', anchor = 'p4-1' } = values ?? {};
    const note = device.add({
      ...values,
      address: `${address}editions/1.1/${page}/#${anchor}`,
    });
    // as if it were no numbered paragraph: nothing is asked about it
    if (!values?.hash) delete note.hash;
  }
  return [...device.backUp()];
}
const fileOf = (notes: readonly Note[], { address }: BuiltSite) =>
  writeBackup(notes, '2026-11-28T12:00:00Z', { site: address });

const items = (page: Page) => page.locator('.note');
const report = (page: Page) => page.locator('.report');
const said = (page: Page) => page.locator('.undoing [role="status"]');
const chooser = (page: Page, name: string) => page.getByRole('combobox', { name });
const act = (note: Locator, name: string) => note.getByRole('button', { name });
/** Where the notes are from, in the order of the page. */
const from = (page: Page) => page.locator('.from a');

async function putBack(page: Page, text: string): Promise<void> {
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: words.take.putBack }).click();
  const file = { name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await (await chosen).setFiles(file);
  await expect(report(page)).not.toBeEmpty();
}

async function opened(page: Page): Promise<void> {
  await page.goto('./notes/');
  await expect(page.locator('.backup')).toBeVisible();
}

test('notes are edited in place, tagged, found, sorted, deleted, and all of it undone, by keyboard', async ({
  page,
  site,
}) => {
  await opened(page);
  await expect(page.getByText(words.empty)).toBeVisible();
  // a screen reader says only what comes into a status that was there before
  await expect(said(page)).not.toHaveCSS('display', 'none');
  await expect(page.locator('.undoing')).not.toHaveCSS('display', 'none');
  await putBack(page, fileOf(notebook(site), site));
  await expect(report(page)).toContainText('3 notes were added.');
  await expect(items(page)).toHaveCount(3);
  await expect(page.locator('.from a').first()).toHaveAttribute(
    'href',
    '/editions/1.1/the-downsides/#p4-1',
  );

  const first = items(page).nth(0);
  await act(first, 'Edit').press('Enter');
  const own = page.getByLabel(words.own);
  await expect(own).toBeFocused();
  await page.keyboard.type('What I think');
  await page.getByLabel(words.tags).fill('pay, unions');
  // the works by their names, when these have come
  await page.getByRole('checkbox', { name: /^Bach \(2012\)/u }).check();
  await expect(first.getByText('Saved on this device only.')).toBeVisible();
  expect.soft(await faults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(act(first, 'Edit')).toBeFocused();
  await page.reload();
  await expect(items(page).nth(0)).toContainText('What I think');
  await expect(items(page).nth(0)).toContainText('Tags: pay, unions');
  await act(items(page).nth(0), 'Edit').click();
  await expect(page.getByRole('checkbox', { name: /^Bach \(2012\)/u })).toBeChecked();
  await page.getByRole('button', { name: words.done }).click();

  const down = act(items(page).nth(0), 'Move down');
  await down.press('Enter');
  await expect(said(page)).toHaveText('Moved to place 2 of 3.');
  await expect(act(items(page).nth(1), 'Move down')).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(said(page)).toHaveText('Moved to place 3 of 3.');
  await expect(from(page)).toHaveText([
    'The downsides, 4.2',
    'Why mutuals?, 3.1',
    'The downsides, 4.1',
  ]);

  await chooser(page, words.tools.order).selectOption(words.tools.pages);
  await expect(page.locator('.listed h2')).toHaveText(['Why mutuals?', 'The downsides']);
  await expect(from(page)).toHaveText([
    'Why mutuals?, 3.1',
    'The downsides, 4.1',
    'The downsides, 4.2',
  ]);
  await chooser(page, words.tools.order).selectOption(words.tools.own);
  await page.getByLabel(words.tools.search).fill('THIRD');
  await expect(items(page)).toHaveCount(1);
  await expect(page.locator('.count')).toHaveText('1 of 3 notes');
  await page.getByLabel(words.tools.search).fill('');
  await chooser(page, words.tools.tag).selectOption('unions');
  await expect(items(page)).toHaveCount(1);
  await chooser(page, words.tools.tag).selectOption(words.tools.anyTag);

  await act(items(page).nth(1), 'Delete').press('Enter');
  await expect(items(page)).toHaveCount(2);
  await expect(said(page)).toHaveText(words.did.delete);
  await expect(said(page)).toBeInViewport();
  await expect(page.locator('.from a').nth(1)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(items(page)).toHaveCount(3);
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: words.tools.undo }).click();
  await expect(said(page)).toHaveText('Undone: Moved.');
  await expect(from(page)).toHaveText([
    'The downsides, 4.1',
    'The downsides, 4.2',
    'Why mutuals?, 3.1',
  ]);
  await page.getByRole('button', { name: words.tools.redo }).click();
  await expect(said(page)).toHaveText('Done again: Moved.');

  // there is a way back long after
  await act(items(page).nth(1), 'Delete').click();
  await expect(items(page)).toHaveCount(2);
  await page.reload();
  await expect(items(page)).toHaveCount(2);
  await page.getByText('1 deleted note').click();
  await page.locator('.deleted button').press('Enter');
  await expect(items(page)).toHaveCount(3);
});

test('five passages of four pages are collected, sorted, written on, taken away, and put into another profile', async ({
  page,
  site,
  browser,
}) => {
  const keep = async (within: Locator) => {
    await within.getByRole('button', { name: keeping.keep }).press('Enter');
    await expect(within.getByRole('link', { name: keeping.mine })).toBeVisible();
  };
  const linked = () =>
    page.locator('a.permalink[aria-haspopup]').first().waitFor({ state: 'attached' });
  await page.goto('./the-downsides/');
  await helped(page);
  await select(page, 'it takes expertise', 'human resources');
  await keep(page.locator('.selection-bar'));
  await page.keyboard.press('Escape');
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await keep(await panelOf(page, 'p4-1'));
  await page.goto('./why-mutuals/');
  await helped(page);
  await keep(await panelOf(page, 'p3-1'));
  for (const [path, id, name] of [
    ['./claims/', 'c-21', 'C-21'],
    ['./cases/', 'mycsp', 'MyCSP'],
  ] as const) {
    await page.goto(path);
    await linked();
    await page.locator(`#${id} + .permalink`).press('Enter');
    await keep(page.getByRole('dialog', { name }));
  }
  await page.locator('main').getByRole('link', { name: keeping.mine }).click();
  await expect(items(page)).toHaveCount(5);
  await expect(from(page).nth(3)).toHaveText('The claims, checked: C-21');
  await expect(from(page).nth(4)).toHaveText('Cases: MyCSP');
  await expect(page.locator('.changed')).toHaveCount(0);
  await act(items(page).nth(4), 'Move up').click();
  await expect(said(page)).toHaveText('Moved to place 4 of 5.');
  await act(items(page).nth(0), 'Edit').click();
  await page.getByLabel(words.own).fill('What I make of it');
  await page.getByRole('button', { name: words.done }).click();

  const document = page.waitForEvent('download');
  await page.getByRole('button', { name: words.take.run }).click();
  const bytes = await readFile(await (await document).path());
  // a ZIP (APPNOTE.TXT, 4.3.7), as a DOCX is
  expect(bytes.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');

  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: words.take.save }).click();
  const backup = await readFile(await (await file).path(), 'utf8');
  expect(readBackup(backup, { site: site.address })).toMatchObject({ problems: [], leftOut: 0 });
  const context = await browser.newContext({ baseURL: `http://localhost:${site.port}/` });
  const other = await context.newPage();
  await opened(other);
  await putBack(other, backup);
  await expect(report(other)).toContainText('5 notes were added.');
  await expect(from(other)).toHaveText(await from(page).allTextContents());
  await expect(other.locator('.own')).toHaveText('What I make of it');
  await context.close();
});

test('a note is dragged to its place with a mouse', async ({ page, site }) => {
  await opened(page);
  await putBack(page, fileOf(notebook(site), site));
  await page.locator('.grip').nth(2).hover();
  await page.mouse.down();
  const { y = 0, x = 0 } = (await items(page).nth(0).boundingBox()) ?? {};
  await page.mouse.move(x + 20, y + 40);
  await page.mouse.move(x + 20, y + 5);
  await expect(items(page).nth(0)).toHaveClass(/drop-before/u);
  await page.mouse.up();
  await expect(said(page)).toHaveText('Moved to place 1 of 3.');
  await expect(from(page)).toHaveText([
    'Why mutuals?, 3.1',
    'The downsides, 4.1',
    'The downsides, 4.2',
  ]);
});

const MARKUP =
  '<img src="/x.png" onerror="document.title=1"><script>document.title=2</script><b>b</b>';

test('markup in a file is text, under the policy of the site, and what is wrong is said', async ({
  page,
  site,
}) => {
  await opened(page);
  const notes = notebook(site, [
    { quote: MARKUP, title: MARKUP, number: '<i>1</i>', words: MARKUP, tags: ['<u>t</u>'] },
    { quote: 'fine' },
  ]);
  const odd = fileOf(notes, site).replace(
    '"kind": "quotation"',
    `"kind": ${JSON.stringify(MARKUP)}`,
  );
  await putBack(page, odd);
  await expect(report(page)).toContainText('1 note was left out:');
  await expect(report(page)).toContainText(`and is “${MARKUP.slice(0, 60)}…”`);
  await putBack(page, fileOf(notes, site));
  await expect(items(page)).toHaveCount(2);
  await act(items(page).nth(0), 'Edit').click();
  await expect(page.getByLabel(words.own)).toHaveValue(MARKUP);
  await page.keyboard.press('Escape');
  await expect(page.locator('.own')).toHaveText(MARKUP);
  await expect(page.locator('#notebook :is(img, script, b, i, u)')).toHaveCount(0);
  await expect(page).toHaveTitle(/^My notes/u);
  for (const text of ['{', '[]', '{"notes":[],"version":9}']) {
    await putBack(page, text);
    await expect(report(page)).toContainText('Nothing in your notebook has changed.');
  }
  await expect(items(page)).toHaveCount(2);
});

test('a backup goes to another profile, and what was changed on both stays on both', async ({
  page,
  site,
  browser,
}) => {
  await opened(page);
  await putBack(page, fileOf(notebook(site), site));
  const save = async (from: Page) => {
    const download = from.waitForEvent('download');
    await from.getByRole('button', { name: words.take.save }).click();
    return readFile(await (await download).path(), 'utf8');
  };
  const write = async (on: Page, text: string) => {
    await act(items(on).nth(1), 'Edit').click();
    await on.getByLabel(words.own).fill(text);
    await on.getByRole('button', { name: words.done }).click();
    await expect(items(on).nth(1).locator('.own')).toHaveText(text);
  };
  const backup = await save(page);
  const context = await browser.newContext({ baseURL: `http://localhost:${site.port}/` });
  const other = await context.newPage();
  await opened(other);
  await putBack(other, backup);
  await expect(items(other)).toHaveCount(3);
  await write(other, 'Theirs');
  await act(items(other).nth(0), 'Delete').click();
  await expect(items(other)).toHaveCount(2);
  const back = await save(other);
  await context.close();

  await write(page, 'Ours');
  await putBack(page, back);
  await expect(report(page)).toContainText(
    '1 note was changed in both places, so you have both forms.',
  );
  await expect(report(page)).toContainText('1 note was deleted, as it was there.');
  await expect(page.locator('.own')).toHaveText(['Ours', 'Theirs'], { ignoreCase: false });
  await putBack(page, back);
  await expect(report(page)).toContainText(words.take.nothingNew);
  await page.getByRole('button', { name: words.tools.undo }).click();
  await expect(items(page)).toHaveCount(3);
});

test('two tabs may be open, and neither loses what is typed in the other', async ({
  page,
  site,
  context,
}) => {
  await opened(page);
  await putBack(page, fileOf(notebook(site), site));
  const other = await context.newPage();
  await opened(other);
  for (const tab of [page, other]) await act(items(tab).nth(0), 'Edit').click();
  await page.getByLabel(words.own).fill('In one tab');
  await expect(page.locator('.editor [role="status"]')).toHaveText('Saved on this device only.');
  await other.getByLabel(words.own).fill('In the other');
  await expect(other.locator('.editor [role="status"]')).toHaveText(words.bothKept);
  await expect(items(page)).toHaveCount(4);
  for (const tab of [page, other]) await tab.getByRole('button', { name: words.done }).click();
  for (const tab of [page, other]) {
    await expect(tab.locator('.own')).toHaveText(['In the other', 'Mine', 'In one tab']);
  }
});

test('what cannot be kept stays on the page, is said, and is there again later', async ({
  page,
  site,
}) => {
  await opened(page);
  await putBack(page, fileOf(notebook(site), site));
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
  });
  await act(items(page).nth(0), 'Edit').click();
  await page.getByLabel(words.own).fill('Too much');
  await expect(page.locator('.editor [role="status"]')).toHaveText(words.store.full);
  await page.getByRole('button', { name: words.done }).click();
  await expect(page.getByLabel(words.own)).toHaveValue('Too much');
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(items(page).nth(0).locator('.own')).toHaveText('Too much');
  await expect(said(page)).toHaveText(words.did.rescue);
  // a newer version of the site is open in another tab
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const newer = indexedDB.open('notes', 99);
        newer.onsuccess = () => {
          newer.result.close();
          done();
        };
      }),
  );
  await act(items(page).nth(0), 'Delete').click();
  await expect(said(page)).toHaveText(words.store.newer);
  await expect(items(page)).toHaveCount(3);
  // a browser that keeps nothing at all
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('', 'SecurityError');
    };
  });
  await page.reload();
  await expect(page.getByRole('alert')).toHaveText(words.store.refused);
});

test('a note of words that an edition changed says so, with the old words beside the new', async ({
  page,
  site,
  request,
}) => {
  const list = (await (await request.get('./paragraphs.json')).json()) as {
    id: string;
    number: string;
    section: string;
    earlier?: { edition: string; hash: string }[];
  }[];
  const edited = list.find(({ earlier }) => earlier);
  if (!edited?.earlier?.[0]) throw new Error('No paragraph was ever edited.');
  const { id, number, section } = edited;
  await opened(page);
  const [note, row] = notebook(site, [
    {
      page: section,
      anchor: id,
      number,
      ...edited.earlier[0],
      passage: 'Quite other words stood here.',
    },
    { kind: 'case', page: 'cases', anchor: 'mycsp', edition: '1.0', passage: 'Quite other words.' },
  ]);
  delete (row as Partial<Note>).hash;
  delete (row as Partial<Note>).number;
  await putBack(page, fileOf([note as Note, row as Note], site));
  // there is no list of what rows said: their pages are asked
  const changed = 'What this says has changed since edition 1.0';
  await expect(items(page).last()).toContainText(changed);
  await page.reload();
  await expect(items(page).last()).toContainText(changed);
  await expect(items(page)).toHaveCount(2);
  const paragraph = items(page).first();
  await expect(paragraph).toContainText(`Paragraph ${number} has been edited since edition`);
  await act(paragraph, words.passage.show).press('Enter');
  const compared = page.locator('.compared');
  await expect(compared).toBeFocused();
  await expect(compared.locator('section').first()).toContainText('Quite');
  await expect(compared.locator('section').last().locator('ins').first()).toBeVisible();
  expect.soft(await faults(page, { within: '#notebook' })).toEqual([]);
});

test('nothing moves while the notes come', { tag: '@every-size' }, async ({ page, site }) => {
  await opened(page);
  await putBack(page, fileOf(notebook(site), site));
  await expect(items(page)).toHaveCount(3);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
  ).toBeLessThanOrEqual(0);
  // a browser that was scrolled would go back there, and notes come after that
  await page.evaluate(() => scrollTo(0, 0));
  await page.reload();
  await expect(items(page)).toHaveCount(3);
  expect(await shiftOf(page)).toBe(0);
});
