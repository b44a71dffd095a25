import { faults } from './axe.ts';
import { expect, test } from './test.ts';

test(
  'old and new words stand beside each other, marked for the eye',
  { tag: '@other' },
  async ({ page }) => {
    await page.goto('./changes/#p90-2');
    const line = (tag: string) =>
      page
        .locator(tag)
        .first()
        .evaluate((element) => getComputedStyle(element).textDecorationLine);
    expect([await line('del'), await line('ins')]).toEqual(['line-through', 'underline']);
    const sides = page.locator('.wordings').first().locator('> section');
    const [left, right] = await Promise.all([0, 1].map((at) => sides.nth(at).boundingBox()));
    expect(left?.y).toBe(right?.y);
    await page.setViewportSize({ width: 320, height: 640 });
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond).toBeLessThanOrEqual(0);
    expect(await faults(page)).toEqual([]);
  },
);
