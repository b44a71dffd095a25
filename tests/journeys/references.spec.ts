import { expect, test } from './test.ts';

test(
  'a work that an address leads to is unfolded, and all that is known of it can be seen',
  { tag: ['@no-script', '@every-size'] },
  async ({ page }) => {
    await page.goto('./references/#le-grand-2012');
    const record = page.locator('#le-grand-2012');
    await expect(record).toBeInViewport();
    await expect(record.getByText('Making it Mutual')).toBeVisible();
    const hidden = await record
      .locator('.entry, .tracing, .label, .places, .links, .downloads a, li')
      .evaluateAll((all) =>
        all.filter((each) => !each.checkVisibility()).map(({ outerHTML }) => outerHTML),
      );
    expect(hidden).toEqual([]);
    // and no other is
    await expect(page.locator('.record .places').filter({ visible: true })).toHaveCount(1);
  },
);

test(
  'the works are half as high as they were, and a reader unfolds them one by one',
  { tag: ['@no-script', '@every-size'] },
  async ({ page }) => {
    await page.goto('./references/');
    const screens = await page.evaluate(() => document.documentElement.scrollHeight / 900);
    // 243 screens of a window 1,440 pixels wide, at commit 6862de8
    expect(screens).toBeLessThan(243 / 2);
    await page.locator('#bach-2012 summary').click();
    await expect(page.locator('#bach-2012 .places')).toBeVisible();
  },
);

test(
  'where works stand by letter, the address of a work leads to its record',
  { tag: '@other' },
  async ({ page }) => {
    await page.goto('./references/#bach-2012');
    await expect(page).toHaveURL(/\/references\/b\/#bach-2012$/u);
    await expect(page.locator('#bach-2012').getByText('Where it is cited')).toBeVisible();
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

test(
  'works are chosen by state and by kind, and letters that have none of them go',
  { tag: '@no-script' },
  async ({ page }) => {
    await page.goto('./references/');
    await page.getByRole('radio', { name: /^not traced/u }).check();
    const { states, groups, within } = await page.evaluate(() => {
      const shownOf = (selector: string) =>
        [...document.querySelectorAll<HTMLElement>(selector)].filter((each) =>
          each.checkVisibility(),
        );
      const records = shownOf('.record');
      return {
        states: [...new Set(records.map((each) => each.dataset['state']))],
        groups: shownOf('[data-group]').length,
        within: new Set(records.map((each) => each.closest('[data-group]'))).size,
      };
    });
    expect(states).toEqual(['untraced']);
    expect(groups).toBe(within);
  },
);
