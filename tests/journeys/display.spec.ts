import words from '#words/display.json' with { type: 'json' };
import type { Page } from '@playwright/test';
import { faults } from './axe.ts';
import { helped } from './citing.ts';
import { expect, test } from './test.ts';

const DARK = 'rgb(23, 21, 15)';
const LIGHT = 'rgb(255, 253, 248)';

const paper = (page: Page) =>
  page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor);

/** The panel, opened from the head of a section, where there may be a menu to unfold first. */
async function openDisplay(page: Page) {
  await page.goto('./the-downsides/');
  await helped(page);
  const menu = page.getByText('Menu', { exact: true });
  if (await menu.isVisible()) await menu.click();
  await page.getByRole('link', { name: 'Display' }).click();
  const panel = page.getByRole('dialog', { name: 'Display' });
  await expect(panel).toBeVisible();
  return panel;
}

test(
  'a reader’s choice of light or dark comes before the system’s, here and on the next page',
  { tag: ['@every-size', '@every-base'] },
  async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    const panel = await openDisplay(page);
    await expect(panel.getByLabel(words.themes.device)).toBeChecked();
    expect(await paper(page)).toBe(LIGHT);
    await panel.getByLabel('Dark').check();
    expect(await paper(page)).toBe(DARK);
    await page.goto('./conclusion/', { waitUntil: 'commit' });
    expect(await paper(page)).toBe(DARK);
    await page.emulateMedia({ colorScheme: 'dark' });
    const again = await openDisplay(page);
    await expect(again.getByLabel('Dark')).toBeChecked();
    await again.getByLabel('Light').check();
    expect(await paper(page)).toBe(LIGHT);
    await again.getByLabel(words.themes.device).check();
    expect(await paper(page)).toBe(DARK);
  },
);

test('quiet citations are dimmed and stay links, until they are called again', async ({ page }) => {
  const cite = page.locator('.cluster a').first();
  const colour = () => cite.evaluate((link) => getComputedStyle(link).color);
  const panel = await openDisplay(page);
  const loud = await colour();
  await panel.getByLabel('Quiet citations').check();
  await expect.poll(colour).not.toBe(loud);
  await page.goto('./why-mutuals/');
  await expect.poll(colour).not.toBe(loud);
  await page.goto('./the-downsides/');
  await cite.click();
  await expect(page).toHaveURL(/#bach-2012$/u);
  await (await openDisplay(page)).getByLabel('Quiet citations').uncheck();
  expect(await colour()).toBe(loud);
});

test('the numbers of claims stand beside their signs where a reader asks for them', async ({
  page,
}) => {
  const [here, there] = [
    page.getByText('C-17', { exact: true }),
    page.getByText('C-12', { exact: true }),
  ];
  const panel = await openDisplay(page);
  await expect(here).toBeHidden();
  await panel.getByLabel('Numbers of claims').check();
  await expect(here).toBeVisible();
  await page.goto('./why-mutuals/');
  await expect(there).toBeVisible();
  await (await openDisplay(page)).getByLabel('Numbers of claims').uncheck();
  await expect(here).toBeHidden();
});

test('all of it works by keyboard, and leads back to where it was opened', async ({ page }) => {
  await page.goto('./the-downsides/');
  await helped(page);
  const link = page.getByRole('link', { name: 'Display' });
  await link.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: 'Display' });
  await expect(panel.getByLabel(words.themes.device)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(panel.getByLabel('Light')).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(panel.getByLabel('Quiet citations')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(link).toBeFocused();
});

test('axe finds no fault in the panel', { tag: '@every-size' }, async ({ page }) => {
  await openDisplay(page);
  expect(await faults(page)).toEqual([]);
});

test(
  'without a script it leads to what can be set',
  { tag: '@only-no-script' },
  async ({ page }) => {
    await page.goto('./the-downsides/');
    await page.getByRole('link', { name: 'Display' }).click();
    await expect(page).toHaveURL(/\/about\/#display$/u);
    await expect(page.getByRole('heading', { name: 'Display' })).toBeInViewport();
  },
);
