import panel from '#words/panel.json' with { type: 'json' };
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { rowsOf } from '../content/rows.ts';
import { expect, test } from './test.ts';

interface Topic {
  title: string;
  questions: { id: string; ask: string; evidence: string }[];
}
const topics = rowsOf('worksheet') as unknown as Topic[];
const questions = topics.flatMap(({ questions }) => questions);
const first = questions[0]?.ask ?? '';
const all = questions.length;

/** The first words of a text, for a pattern. */
const inPattern = (text: string) => text.slice(0, 40).replace(/[$.()?+*]/gu, '\\$&');

/** What stands at the foot of the window: how far the sheet is filled in, and that it is kept. */
const filledIn = (page: Page) => page.locator('.filled-in [role="status"]');
/** What came of a button that was pressed. */
const outcome = (page: Page) => page.locator('.worksheet-tools [role="status"]');
/** Goes on to the questions, as who fills the sheet in: what helps with that comes then. */
const scroll = (page: Page) => page.evaluate(() => scrollBy(0, 200));
/** Opens a file of this text, as a reader chooses one. */
async function openFile(page: Page, text: string): Promise<void> {
  await scroll(page);
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file' }).click();
  const file = { name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await (await chosen).setFiles(file);
}

test('every question is asked in its label, and says what is known beside the answer', async ({
  page,
}) => {
  await page.goto('./should-your-service-go/');
  for (const { ask, evidence } of questions) {
    const answer = page.getByLabel(ask, { exact: true });
    await expect.soft(answer).toBeVisible();
    // without its full stop, before which the citation stands
    await expect
      .soft(answer)
      .toHaveAccessibleDescription(new RegExp(`^${inPattern(evidence)}`, 'u'));
  }
});

test('answers stay on this device, and are there after a reload', async ({ page }) => {
  const asked: string[] = [];
  await page.goto('./should-your-service-go/');
  await scroll(page);
  await expect(page.locator('.worksheet-tools')).toBeVisible();
  page.on('request', (request) => {
    // but for what helps every reader, when it is wanted
    if (!/\/favicon\.svg$|\/_astro\/[\w.-]+\.js$/u.test(request.url())) asked.push(request.url());
  });
  await page.getByLabel(first, { exact: true }).fill('Priya & <b>Tom</b>');
  await expect(filledIn(page)).toHaveText(`1 of ${all} answered · ${panel.kept}`);
  await expect(page.locator('.summary')).toContainText('Priya & <b>Tom</b>');
  expect(asked).toEqual([]);
  const references = page.getByLabel('Print the list of references too');
  await references.uncheck();
  await page.reload();
  await expect(page.getByLabel(first, { exact: true })).toHaveValue('Priya & <b>Tom</b>');
  await expect(references).not.toBeChecked();
  // from the head of the sheet to what saves and opens it
  await page.getByRole('link', { name: 'buttons' }).click();
  await expect(page.getByRole('button', { name: 'Open a file' })).toBeInViewport();
});

test('how far it is filled in is in sight while one types, and said', async ({ page }) => {
  await page.goto('./should-your-service-go/');
  await scroll(page);
  await expect(filledIn(page)).toHaveText(`0 of ${all} answered`);
  const { ask = '' } = questions[7] ?? {};
  await page.getByLabel(ask, { exact: true }).fill('Priya');
  await expect(filledIn(page)).toHaveText(new RegExp(`^1 of ${all} answered`, 'u'));
  await expect(filledIn(page)).toBeInViewport();
  const progress = page.getByRole('progressbar', { name: 'Questions answered' });
  await expect(progress).toHaveAttribute('max', String(all));
  await expect(progress).toHaveAttribute('value', '1');
  // what the sheet is about is no answer
  await page.getByLabel('Service', { exact: true }).fill('Libraries');
  await expect(filledIn(page)).toHaveText(new RegExp(`^1 of ${all} answered`, 'u'));
  await page.getByLabel(ask, { exact: true }).fill(' ');
  await expect(filledIn(page)).toHaveText(new RegExp(`^0 of ${all} answered`, 'u'));
});

test('the sheet is saved to a file, and opened from it in another browser', async ({ page }) => {
  const asked: string[] = [];
  await page.goto('./should-your-service-go/');
  await page.getByLabel('Service', { exact: true }).fill('Libraries');
  await page.getByLabel(first, { exact: true }).fill('Priya & <b>Tom</b>');
  page.on('request', (request) => {
    if (!/^blob:|\/_astro\/[\w.-]+\.js$/u.test(request.url())) asked.push(request.url());
  });
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save to a file' }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe('should-your-service-go.json');
  const file = await readFile(await download.path(), 'utf8');
  expect(asked).toEqual([]);

  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expect(page.getByLabel(first, { exact: true })).toHaveValue('');
  await openFile(page, file);
  await expect(outcome(page)).toHaveText('Opened mine.json.');
  await expect(page.getByLabel(first, { exact: true })).toHaveValue('Priya & <b>Tom</b>');
  await expect(page.locator('.summary')).toContainText('Service: Libraries');
  await expect(filledIn(page)).toHaveText(`1 of ${all} answered · ${panel.kept}`);
  await page.reload();
  await expect(page.getByLabel('Service', { exact: true })).toHaveValue('Libraries');
});

test('a file that differs from the sheet replaces answers only when that is confirmed', async ({
  page,
}) => {
  const [{ id = '', ask = '' } = {}, { id: other = '', ask: asked = '' } = {}] = questions;
  const sheet = { sheet: 'should-your-service-go', version: 1, answers: { [id]: 'Ann' } };
  await page.goto('./should-your-service-go/');
  await page.getByLabel(ask, { exact: true }).fill('Priya');
  await page.getByLabel(asked, { exact: true }).fill('Tom');
  page.once('dialog', (dialog) => void dialog.dismiss());
  await openFile(page, JSON.stringify(sheet));
  await expect(outcome(page)).toHaveText('The file was not opened. Your sheet is as it was.');
  await expect(page.getByLabel(ask, { exact: true })).toHaveValue('Priya');
  page.once('dialog', (dialog) => void dialog.accept());
  await openFile(page, JSON.stringify(sheet));
  await expect(page.getByLabel(ask, { exact: true })).toHaveValue('Ann');
  // what the file does not have stays
  await expect(page.getByLabel(asked, { exact: true })).toHaveValue('Tom');
  const kept = await page.evaluate(() => Object.values(localStorage).join());
  expect(kept).toContain(`"${other}":"Tom"`);
});

test('a file that is none of ours is told so, and changes nothing', async ({ page }) => {
  await page.goto('./should-your-service-go/');
  await page.getByLabel(first, { exact: true }).fill('Priya');
  await openFile(page, '<script>document.title = "run"</script>');
  await expect(outcome(page)).toHaveText(
    'mine.json was not saved from this sheet. Your sheet is as it was.',
  );
  await expect(page.getByLabel(first, { exact: true })).toHaveValue('Priya');
  await expect(page).not.toHaveTitle('run');
});

test('two windows keep each other’s answers', async ({ page, context }) => {
  const [first = '', second = ''] = questions.map(({ ask }) => ask);
  const other = await context.newPage();
  for (const window of [page, other]) {
    await window.goto('./should-your-service-go/');
    await scroll(window);
    await expect(window.locator('.worksheet-tools')).toBeVisible();
  }
  await page.getByLabel(first, { exact: true }).fill('Priya');
  await other.getByLabel(second, { exact: true }).fill('Tom');
  await expect(page.getByLabel(second, { exact: true })).toHaveValue('Tom');
  await expect(other.locator('.summary')).toContainText('Priya');
  await page.reload();
  await expect(page.getByLabel(first, { exact: true })).toHaveValue('Priya');
  await expect(page.getByLabel(second, { exact: true })).toHaveValue('Tom');
});

test('the summary is copied as text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./should-your-service-go/');
  await page.getByLabel(first, { exact: true }).fill('Priya');
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(outcome(page)).toHaveText('Copied.');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain(`${first}\nPriya\n`);
  for (const { ask } of questions) expect(text).toContain(ask);
  for (const { title } of topics) expect(text).toContain(title.toUpperCase());
  expect(text).not.toMatch(/score|recommend|you should (?:go|stay)/iu);
});

test('all answers are cleared, when that is confirmed', async ({ page }) => {
  await page.goto('./should-your-service-go/');
  const answer = page.getByLabel(first, { exact: true });
  await answer.fill('Priya');
  page.once('dialog', (dialog) => void dialog.dismiss());
  await page.getByRole('button', { name: 'Clear all answers' }).click();
  await expect(answer).toHaveValue('Priya');
  page.once('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: 'Clear all answers' }).click();
  await expect(answer).toHaveValue('');
  await expect(outcome(page)).toHaveText('Cleared.');
  const kept = await page.evaluate(() => Object.entries(localStorage).flat());
  expect(kept.join()).not.toMatch(/Priya|should-your-service-go/u);
});

/** Presses Tab until an element has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  const isFocused = () => target.evaluate((element) => element === document.activeElement);
  for (let stops = 0; stops < 200 && !(await isFocused()); stops++) {
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

test.describe('by keyboard alone', () => {
  test('the sheet is filled in, and copied', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('./should-your-service-go/');
    await tabTo(page, page.getByLabel(first, { exact: true }));
    await page.keyboard.type('Priya');
    await page.keyboard.press('Enter');
    await page.keyboard.type('and Tom');
    await tabTo(page, page.getByRole('button', { name: 'Copy as text' }));
    await page.keyboard.press('Enter');
    await expect(outcome(page)).toHaveText('Copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
      `${first}\nPriya\nand Tom\n`,
    );
  });

  test('its answers are cleared, when that is confirmed', async ({ page }) => {
    await page.goto('./should-your-service-go/');
    const answer = page.getByLabel(first, { exact: true });
    await tabTo(page, answer);
    await page.keyboard.type('Priya');
    const clear = page.getByRole('button', { name: 'Clear all answers' });
    await tabTo(page, clear);
    page.once('dialog', (dialog) => void dialog.dismiss());
    await page.keyboard.press('Enter');
    await expect(answer).toHaveValue('Priya');
    await expect(clear).toBeFocused();
    page.once('dialog', (dialog) => void dialog.accept());
    await page.keyboard.press('Space');
    await expect(answer).toHaveValue('');
    await expect(outcome(page)).toHaveText('Cleared.');
    await expect(clear).toBeFocused();
  });
});

test(
  'without scripts it is a sheet to print, with room to write, and with references or without',
  { tag: '@only-no-script' },
  async ({ page }) => {
    await page.goto('./should-your-service-go/');
    await expect(page.locator('.worksheet-tools, .keeping').filter({ visible: true })).toHaveCount(
      0,
    );
    await page.emulateMedia({ media: 'print' });
    for (const answer of await page.locator('.topic textarea').all()) {
      expect((await answer.boundingBox())?.height).toBeGreaterThan(60);
    }
    const references = page.locator('[role="doc-bibliography"], #references');
    await expect(references.filter({ visible: true })).toHaveCount(2);
    await expect(page.locator('.print-choice')).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await page.getByLabel('Print the list of references too').uncheck();
    await expect(references.filter({ visible: true })).toHaveCount(2);
    await page.emulateMedia({ media: 'print' });
    await expect(references.filter({ visible: true })).toHaveCount(0);
  },
);

test('on paper answers are text, which can go on over the end of a sheet', async ({ page }) => {
  await page.goto('./should-your-service-go/');
  const long = Array.from({ length: 90 }, (_none, line) => `Line ${line}`).join('\n');
  await page.getByLabel(first, { exact: true }).fill(long);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByLabel(first, { exact: true })).toBeHidden();
  const copy = page.locator('.on-paper:visible');
  await expect(copy).toHaveCount(1);
  expect(await copy.innerText()).toBe(long);
  // a question without an answer has room for one
  await expect(page.locator('.topic textarea:visible')).toHaveCount(all - 1);
});
