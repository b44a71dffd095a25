import { expect, test } from './test.ts';

test(
  'all that is known of every work can be seen',
  { tag: ['@no-script', '@every-size'] },
  async ({ page }) => {
    // from a place on the page, where all of it is laid out
    await page.goto('./references/#main');
    const hidden = await page
      .locator('.record :is(.entry, .tracing, .label, .places, .links, .downloads a, li)')
      .evaluateAll((all) =>
        all.filter((each) => !each.checkVisibility()).map(({ outerHTML }) => outerHTML),
      );
    expect(hidden).toEqual([]);
  },
);

test('a work’s record leads to the places that cite it', async ({ page }) => {
  for (const [work, section] of [
    ['bach-2012', 'the-downsides'],
    ['11kbw-challenge', 'since-2013'],
  ] as const) {
    await page.goto(`./references/#${work}`);
    const record = page.locator(`[id="${work}"]`);
    await expect.soft(record).toBeInViewport();
    await record.locator(`.places a[href*="/${section}/"]`).last().click();
    await expect(page).toHaveURL(new RegExp(`/${section}/#.*${work}-\\d+$`, 'u'));
    await expect.soft(page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`)).toBeInViewport();
  }
});
