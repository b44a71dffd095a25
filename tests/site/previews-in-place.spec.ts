import type { Page } from '@playwright/test';
import { citation, expectPreview, OPEN, withoutFeature, withoutInvokers } from './previews.ts';
import { expect, test } from './test.ts';

/** Where the open preview reaches beyond the window, if anywhere. */
const beyond = (page: Page) =>
  page.locator(OPEN).evaluate((preview) => {
    const { left, right, top, bottom } = preview.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    return [
      left < 0 && 'left',
      right > clientWidth && 'right',
      top < 0 && 'top',
      bottom > clientHeight && 'bottom',
    ].filter(Boolean);
  });

test(
  'every preview stays within the window',
  { tag: '@every-size' },
  async ({ page, hasTouch }) => {
    await page.goto('./the-downsides/');
    const cites = await page.locator('article a[role="doc-biblioref"]').all();
    for (const [index, cite] of cites.slice(0, 6).entries()) {
      await cite.evaluate(
        (link, block) => link.scrollIntoView({ block, behavior: 'instant' }),
        (['start', 'center', 'end'] as const)[index % 3],
      );
      if (hasTouch) await cite.tap();
      else await cite.hover();
      await expect(page.locator(OPEN)).toHaveCount(1);
      expect(await beyond(page), (await cite.textContent()) ?? '').toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.locator(OPEN)).toHaveCount(0);
    }
  },
);

test.describe('where the browser cannot anchor one thing to another', () => {
  test.use({ bypassCSP: true });

  test(
    'the preview stands right below its citation, within the width',
    { tag: '@every-size' },
    async ({ page, hasTouch }) => {
      await withoutInvokers(page);
      await withoutFeature(page, 'position-area');
      const cite = await citation(page);
      if (hasTouch) await cite.tap();
      else await cite.hover();
      await expectPreview(page);
      const [above, below] = await Promise.all([
        cite.boundingBox(),
        page.locator(OPEN).boundingBox(),
      ]);
      const gap = (below?.y ?? 0) - (above?.y ?? 0) - (above?.height ?? 0);
      expect(gap).toBeGreaterThanOrEqual(0);
      expect(gap).toBeLessThan(16);
      expect(await beyond(page)).not.toContain('left');
      expect(await beyond(page)).not.toContain('right');
    },
  );
});
