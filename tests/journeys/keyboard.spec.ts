import { OPEN } from './previews.ts';
import { expect, test } from './test.ts';

test('the first stop is the way past the header', { tag: '@no-script' }, async ({ page }) => {
  await page.goto('./what-is-a-mutual/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the text' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

for (const path of ['./what-is-a-mutual/', './forms/', './404.html']) {
  test(`${path}: the keyboard reaches every link and control in order, sees where it is, and gets out`, async ({
    page,
  }) => {
    await page.goto(path);
    const stops = await page.locator(':is(a[href], summary):visible').evaluateAll((links) => {
      for (const [index, link] of links.entries()) link.setAttribute('data-stop', String(index));
      return links.length;
    });
    for (let stop = 0; stop < stops; stop++) {
      await page.keyboard.press('Tab');
      const { at, ring, inSight } = await page.evaluate(() => {
        const focused = document.activeElement ?? document.body;
        const { outlineStyle, outlineWidth } = getComputedStyle(focused);
        const { top, bottom } = focused.getBoundingClientRect();
        return {
          at: focused.getAttribute('data-stop'),
          ring: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1,
          inSight: bottom > 0 && top < innerHeight,
        };
      });
      expect({ at, ring, inSight }).toEqual({ at: String(stop), ring: true, inSight: true });
      if ((await page.locator('[interestfor]:focus').count()) === 0) continue;
      // an open preview comes next in the order of the keyboard; Esc passes it by
      await expect(page.locator(OPEN)).toHaveCount(1);
      await page.keyboard.press('Escape');
    }
    await page.keyboard.press('Tab');
    await expect(page.locator(':is(a, summary):focus')).toHaveCount(0);
  });
}
