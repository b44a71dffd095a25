import { expect, test } from './test.ts';

test('Since 2013 is 900 to 1,500 words with at least 30 citations', async ({ page }) => {
  await page.goto('./since-2013/');
  const { words, clusters } = await page.evaluate(() => {
    const article = document.querySelector('article')?.cloneNode(true) as HTMLElement;
    const clusters = article.querySelectorAll('.cluster').length;
    for (const element of article.querySelectorAll('header, .heading, .cluster')) element.remove();
    for (const element of article.querySelectorAll('p, li')) element.append(' ');
    return { words: article.textContent?.match(/[\p{L}\p{N}][^\s–]*/gu)?.length ?? 0, clusters };
  });
  expect(words).toBeGreaterThanOrEqual(900);
  expect(words).toBeLessThanOrEqual(1500);
  expect(clusters).toBeGreaterThanOrEqual(30);
});

test('what it cites says how it was seen', async ({ page }) => {
  await page.goto('./references/');
  for (const record of await page.locator('.record').all()) {
    await expect(record.locator('.tracing')).toHaveCount(1);
  }
  await expect(page.locator('.record', { hasText: 'stored cop' }).first()).toBeVisible();
});
