import words from '#words/preview.json' with { type: 'json' };
import { citation, expectPreview, OPEN } from './previews.ts';
import { expect, test } from './test.ts';

test(
  'a touch opens a preview, moves to the next, closes it and follows its links',
  { tag: '@touch' },
  async ({ page }) => {
    const cite = await citation(page);
    const preview = page.locator(OPEN);
    await cite.tap();
    await expectPreview(page);
    await expect(page).not.toHaveURL(/#/u);
    // half-way down, where no sheet reaches
    await page.touchscreen.tap(5, 320);
    await expect(preview).toHaveCount(0);

    await cite.tap();
    await expectPreview(page);
    await page.touchscreen.tap(5, 5);
    await page.locator('a[role="doc-biblioref"]', { hasText: 'Civil Service' }).last().tap();
    await expect(preview).toHaveCount(1);
    await expect(preview).toContainText('officials');
    await page.touchscreen.tap(5, 320);
    await expect(preview).toHaveCount(0);

    await cite.tap();
    await preview.getByRole('link', { name: words.more }).tap();
    await expect(page).toHaveURL(/\/references\/#bach-2012$/u);
    await expect(page.locator('#bach-2012')).toBeInViewport();
  },
);
