import { lacksOf, readThrough } from '../captures.ts';
import { expect, test } from './test.ts';

// longer pages: tests/engines/captures.ts; and that no other text waits for a reader: pieces.spec.ts
test('a picture of a whole page shows all that a reader sees who scrolls', async ({ page }) => {
  await page.goto('./since-2013/');
  await expect(page.locator('html')).not.toHaveAttribute('data-later', 'all');
  const fresh = await page.screenshot({ fullPage: true });
  await page.evaluate(readThrough);
  expect(await lacksOf(fresh, await page.screenshot({ fullPage: true }))).toBeUndefined();
});
