import words from '#words/keys.json' with { type: 'json' };
import type { Page } from '@playwright/test';
import { faults } from './axe.ts';
import { answering, gotoWithScripts } from './searching.ts';
import { expect, test } from './test.ts';

const keysOf = (page: Page) => page.getByRole('dialog', { name: words.title });

test('n and p lead through the sections, in order', { tag: '@every-base' }, async ({ page }) => {
  await gotoWithScripts(page, './why-mutuals/');
  for (const [key, title] of [
    ['n', 'The downsides'],
    ['n', 'Conclusion'],
    ['p', 'The downsides'],
    ['p', 'Why mutuals?'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.locator('h1')).toHaveText(title);
    await answering(page);
  }
  // where there is no section before, p does nothing
  await gotoWithScripts(page, './introduction/');
  await page.keyboard.press('p');
  await page.keyboard.press('?');
  await expect(keysOf(page)).toBeVisible();
  await expect(page.locator('h1')).toHaveText('Introduction');
});

test(
  'the keys are listed at ? and at the foot of every page',
  { tag: '@every-base' },
  async ({ page }) => {
    await gotoWithScripts(page, './the-downsides/');
    await page.keyboard.press('?');
    await expect(keysOf(page).locator('kbd')).toHaveText(['/', 'n', 'p', '?']);
    await expect(keysOf(page).locator('dd')).toHaveText([
      'search this site',
      'go to the next section',
      'go to the previous section',
      'show this list',
    ]);
    await page.keyboard.press('Escape');
    await expect(keysOf(page)).toBeHidden();
    const link = page.getByRole('contentinfo').getByRole('link', { name: words.title });
    await link.click();
    await expect(keysOf(page)).toBeVisible();
    // on the darkened page beside it
    await page.mouse.click(5, 5);
    await expect(keysOf(page)).toBeHidden();
    await expect(link).toBeFocused();
  },
);

test('no key does anything in a field, in a dialog or with a modifier', async ({ page }) => {
  await gotoWithScripts(page, './should-your-service-go/');
  const field = page.locator('textarea').first();
  await field.fill('');
  await field.pressSequentially('/np?');
  await expect(field).toHaveValue('/np?');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await gotoWithScripts(page, './why-mutuals/');
  for (const key of ['Control+/', 'Alt+n', 'Control+p', 'Shift+N']) await page.keyboard.press(key);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('h1')).toHaveText('Why mutuals?');

  await page.locator('#p3-1').click();
  const panel = page.getByRole('dialog', { name: 'Cite paragraph 3.1' });
  await panel.getByRole('button', { name: 'Close' }).focus();
  for (const key of ['/', 'n', '?']) await page.keyboard.press(key);
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await expect(page.locator('h1')).toHaveText('Why mutuals?');
});

test('they can be turned off on this device, and on again', async ({ page }) => {
  await gotoWithScripts(page, './why-mutuals/');
  await page.keyboard.press('?');
  const work = keysOf(page).getByLabel(words.work);
  await expect(work).toBeChecked();
  await work.uncheck();
  await keysOf(page).getByRole('button', { name: 'Close' }).click();
  await gotoWithScripts(page, './the-downsides/');
  for (const key of ['/', 'n', 'p', '?']) await page.keyboard.press(key);
  // links do what they did: the list can still be had, and the keys with it
  await page.getByRole('contentinfo').getByRole('link', { name: words.title }).click();
  await expect(work).not.toBeChecked();
  await expect(page.locator('h1')).toHaveText('The downsides');
  await work.check();
  await page.keyboard.press('Escape');
  await expect(keysOf(page)).toBeHidden();
  await page.keyboard.press('n');
  await expect(page.locator('h1')).toHaveText('Conclusion');
});

test(
  'nothing keeps anybody out of the list of keys, in the light or in the dark',
  { tag: '@every-size' },
  async ({ page }) => {
    await gotoWithScripts(page, './what-is-a-mutual/');
    await page.keyboard.press('?');
    await expect(keysOf(page)).toBeVisible();
    expect.soft(await faults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await faults(page, { rules: ['color-contrast'] })).toEqual([]);
    const box = await keysOf(page).boundingBox();
    const width = page.viewportSize()?.width ?? 0;
    expect(box && box.x >= 0 && box.x + box.width <= width).toBe(true);
  },
);

test('without scripts the link leads to the list', { tag: '@only-no-script' }, async ({ page }) => {
  await page.goto('./why-mutuals/');
  await page.getByRole('contentinfo').getByRole('link', { name: words.title }).click();
  await expect(page).toHaveURL(/\/search\/#keys$/u);
  await expect(page.locator('kbd')).toHaveText(['/', 'n', 'p', '?']);
});
