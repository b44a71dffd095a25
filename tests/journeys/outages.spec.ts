import worksheet from '#words/worksheet.json' with { type: 'json' };
import type { Page } from '@playwright/test';
import { isReadable, isTold, outages, type Reader } from '../outages/table.ts';
import { answering, search } from './searching.ts';
import { expect, test } from './test.ts';

/** What a page throws and nobody catches. */
function thrownOn(page: Page): string[] {
  const thrown: string[] = [];
  page.on('pageerror', ({ message }) => thrown.push(message));
  return thrown;
}

/** The first outage of each kind that a reader is told of; all of them: `npm run test:outages`. */
const told = [...Map.groupBy(outages, ({ says = [], leads }) => says[0] ?? leads).values()].map(
  ([first]) => first as (typeof outages)[number],
);

for (const { what, files, page: path, remembered, take, says, leads } of told) {
  test(`without ${what} a page is read, and says what it lacks`, async ({ page, noises }) => {
    const thrown = thrownOn(page);
    const reader: Reader = {
      click: (selector) => page.locator(selector).first().click(),
      hover: (selector) => page.locator(selector).first().hover(),
    };
    if (remembered) {
      await page.goto('./robots.txt');
      await page.evaluate(([key, value]) => localStorage.setItem(key, value), remembered);
    }
    await page.route(
      (url) => files.test(url.pathname),
      (route) => route.abort(),
    );
    await page.goto(`./${path}`);
    const readable = () => page.evaluate(isReadable, path.replace(/[?#].*/u, ''));
    await expect.poll(readable).toBe(true);
    if (take) {
      await answering(page);
      await take(reader);
    }
    if (says) await expect.poll(() => page.evaluate(isTold, says)).toBe(true);
    if (leads) await expect(page).toHaveURL((url) => url.pathname + url.hash === leads);
    expect(thrown).toEqual([]);
    // browsers note what they could not fetch, and Pagefind what it lost
    noises.splice(0);
  });
}

test('where a browser keeps nothing, all that helps a reader lives', async ({ page }) => {
  const thrown = thrownOn(page);
  await page.addInitScript(() => {
    const get = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    for (const area of ['localStorage', 'sessionStorage', 'caches', 'indexedDB']) {
      Object.defineProperty(globalThis, area, { get });
    }
    Object.defineProperty(navigator, 'serviceWorker', { get });
  });
  await page.goto('./the-downsides/');
  await answering(page);
  await page.locator('.cluster > a').first().click();
  await page.locator('#p4-2').click();
  await expect(page.getByRole('dialog').locator('.form').first()).not.toBeEmpty();
  await page.getByRole('dialog').getByLabel('Style').selectOption('apa');
  await expect(page.locator('article .cluster').first()).toContainText(', p');
  await page.getByRole('button', { name: 'Close' }).click();
  // keys are the panel's until it is gone
  await expect(page.locator('[role=dialog]')).toHaveCount(0);
  const dialog = await search(page, 'needleman');
  await expect(dialog.getByRole('status')).toHaveText('4 results');
  await expect(page.locator('.kept')).toHaveCount(0);
  await page.goto('./should-your-service-go/');
  await page.locator('textarea').first().fill('Priya');
  await expect(page.getByRole('status').filter({ hasText: worksheet.nothingKept })).toBeVisible();
  expect(thrown).toEqual([]);
});
