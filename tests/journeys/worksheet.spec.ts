import panel from '#words/panel.json' with { type: 'json' };
import type { Locator, Page } from '@playwright/test';
import { rowsOf } from '../content/rows.ts';
import { expect, test } from './test.ts';

interface Topic {
  title: string;
  questions: { id: string; ask: string }[];
}
const topics = rowsOf('worksheet') as unknown as Topic[];
const questions = topics.flatMap(({ questions }) => questions);
const first = questions[0]?.ask ?? '';

test('every question is asked in its label, and says what is known beside the answer', async ({
  page,
}) => {
  await page.goto('./should-your-service-go/');
  for (const { ask } of questions) {
    const answer = page.getByLabel(ask, { exact: true });
    await expect.soft(answer).toBeVisible();
    await expect.soft(answer).toHaveAccessibleDescription(/\S/u);
  }
});

test('answers stay on this device, and are there after a reload', async ({ page }) => {
  const asked: string[] = [];
  await page.goto('./should-your-service-go/');
  await expect(page.locator('.worksheet-tools')).toBeVisible();
  page.on('request', (request) => {
    if (!request.url().endsWith('/favicon.svg')) asked.push(request.url());
  });
  await page.getByLabel(first, { exact: true }).fill('Priya & <b>Tom</b>');
  await expect(page.getByRole('status')).toHaveText(panel.kept);
  await expect(page.locator('.summary')).toContainText('Priya & <b>Tom</b>');
  expect(asked).toEqual([]);
  await page.reload();
  await expect(page.getByLabel(first, { exact: true })).toHaveValue('Priya & <b>Tom</b>');
});

test('two windows keep each other’s answers', async ({ page, context }) => {
  const [first = '', second = ''] = questions.map(({ ask }) => ask);
  const other = await context.newPage();
  for (const window of [page, other]) {
    await window.goto('./should-your-service-go/');
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
  await expect(page.getByRole('status')).toHaveText('Copied.');
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
  await expect(page.getByRole('status')).toHaveText('Cleared.');
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
    await expect(page.getByRole('status')).toHaveText('Copied.');
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
    await expect(page.getByRole('status')).toHaveText('Cleared.');
    await expect(clear).toBeFocused();
  });
});

test(
  'without scripts it is a sheet to print, with room to write',
  { tag: '@only-no-script' },
  async ({ page }) => {
    await page.goto('./should-your-service-go/');
    await expect(page.locator('.worksheet-tools')).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    for (const answer of await page.locator('textarea').all()) {
      expect((await answer.boundingBox())?.height).toBeGreaterThan(60);
    }
  },
);

test('on paper long answers are whole', async ({ page }) => {
  await page.goto('./should-your-service-go/');
  const answer = page.getByLabel(first, { exact: true });
  await answer.fill('Line\n'.repeat(40));
  await page.emulateMedia({ media: 'print' });
  expect(
    await answer.evaluate((element) => element.scrollHeight - element.clientHeight),
  ).toBeLessThanOrEqual(1);
});
