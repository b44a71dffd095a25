import { expect, test } from '@playwright/test';

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
});

test('paper has the text and its references, and nothing to click', async ({ page }) => {
  await page.goto('./the-downsides/');
  await expect(page.locator('article')).toBeVisible();
  await expect(page.locator('[role="doc-bibliography"] li').first()).toBeVisible();
  for (const gone of [
    'nav[aria-label="Site"]',
    '.pager',
    '.permalink',
    '.downloads',
    '.preview',
    '.skip',
  ]) {
    await expect(page.locator(gone).first(), gone).toBeHidden();
  }
});

test('addresses of links in the text are written out', async ({ page }) => {
  await page.goto('./the-downsides/');
  const after = await page
    .locator('.since a[href^="http"]')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(after).toContain('https://');
});

test('paper is white in the dark, too', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('./the-downsides/');
  const colours = await page.locator('html').evaluate((html) => {
    const { color, backgroundColor } = getComputedStyle(html);
    return { color, backgroundColor };
  });
  expect(colours).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
});

test('the essay prints', async ({ page }) => {
  await page.goto('./essay/');
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 4).toString()).toBe('%PDF');
});
