import { citation, expectPreview, OPEN } from './previews.ts';
import { expect, test } from './test.ts';

test.describe('a touch', { tag: '@touch' }, () => {
  test('opens the preview, and a touch elsewhere closes it', async ({ page }) => {
    await (await citation(page)).tap();
    await expectPreview(page);
    await expect(page).not.toHaveURL(/#/u);
    // half-way down, where no sheet reaches
    await page.touchscreen.tap(5, 320);
    await expect(page.locator(OPEN)).toHaveCount(0);
  });

  test('follows the links of the preview', async ({ page }) => {
    await (await citation(page)).tap();
    await page.locator(OPEN).getByRole('link', { name: 'More on this reference' }).tap();
    await expect(page).toHaveURL(/\/references\/#bach-2012$/u);
    await expect(page.locator('#bach-2012')).toBeInViewport();
  });

  test('moves from one preview to the next', async ({ page }) => {
    await (await citation(page)).tap();
    await expectPreview(page);
    await page.touchscreen.tap(5, 5);
    await page.locator('a[role="doc-biblioref"]', { hasText: 'Civil Service' }).last().tap();
    await expect(page.locator(OPEN)).toHaveCount(1);
    await expect(page.locator(OPEN)).toContainText('officials');
  });
});
