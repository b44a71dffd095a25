import { citation, expectPreview, OPEN, tabTo, withoutInvokers } from './previews.ts';
import { expect, open, test } from './test.ts';

/** Milliseconds after which a preview that is left has closed. */
const LONGER = 1500;

const ways = [
  { title: 'a preview of the browser’s own', tag: '@no-script', own: true },
  { title: 'a preview that the script opens', tag: [], own: false },
];

for (const { title, tag, own } of ways) {
  test.describe(title, { tag }, () => {
    // the policy allows only the script as it was built
    test.use({ bypassCSP: !own });
    test.beforeEach(async ({ page }) => {
      if (!own) await withoutInvokers(page);
    });

    test('opens for a mouse, stays while it is pointed at, and closes when left or with Esc', async ({
      page,
    }) => {
      const cite = await citation(page);
      const preview = page.locator(OPEN);
      await cite.hover();
      await expectPreview(page);
      await page.waitForTimeout(LONGER);
      await expect(preview).toHaveCount(1);
      await page.keyboard.press('Escape');
      await expect(preview).toHaveCount(0);

      // it can be moved into
      await page.mouse.move(2, 2);
      await cite.hover();
      await expect(preview).toHaveCount(1);
      const box = await preview.boundingBox();
      if (!box) throw new Error('the preview has no place on the page');
      await page.mouse.move(box.x + box.width / 2, box.y + 20, { steps: 8 });
      await page.waitForTimeout(LONGER);
      await expect(preview).toHaveCount(1);
      await page.mouse.move(2, 2, { steps: 4 });
      await expect(preview).toHaveCount(0);

      // it makes way for the next
      await cite.hover();
      await expectPreview(page);
      await page.locator('a[role="doc-biblioref"]', { hasText: 'p. 407' }).last().hover();
      await expect(preview).toContainText('Cited: page 407');
      await expect(preview).toHaveCount(1);
    });

    test('opens for the keyboard, which Esc takes back to the text, and Tab through its links', async ({
      page,
      javaScriptEnabled,
    }) => {
      const cite = await citation(page);
      const preview = page.locator(OPEN);
      await tabTo(page, cite);
      await expectPreview(page);
      await page.waitForTimeout(LONGER);
      await expect(preview).toHaveCount(1);
      await page.keyboard.press('Escape');
      await expect(preview).toHaveCount(0);
      await expect(cite).toBeFocused();

      await tabTo(page, cite);
      await expect(preview).toHaveCount(1);
      const buttons = ['Cite this source', 'Keep in my notes'].map((name) =>
        preview.getByRole('button', { name }),
      );
      const links = await preview.getByRole('link').all();
      for (const stop of javaScriptEnabled === false ? links : [...links, ...buttons]) {
        await page.keyboard.press('Tab');
        await expect(stop).toBeFocused();
      }
      await page.keyboard.press('Tab');
      // what follows is the sign of the claim that it ends, which has a preview of its own
      await expect(page.locator('.claim-mark:focus')).toHaveCount(1);
      await expect(preview.getByText('Cited: page 408')).toHaveCount(0);
    });
  });
}

test.describe('of the previews that the script opens', () => {
  test.use({ bypassCSP: true });

  test('one that the keyboard opened stays, however the mouse lies or goes', async ({ page }) => {
    await withoutInvokers(page);
    const cite = await citation(page);
    await tabTo(page, cite);
    await expectPreview(page);
    const other = page.locator('article p', { hasNot: cite }).last();
    await other.hover({ force: true, position: { x: 2, y: 2 } });
    await page.mouse.move(3, 3, { steps: 4 });
    await page.waitForTimeout(LONGER);
    await expect(page.locator(OPEN)).toHaveCount(1);
  });

  test('one opens for a mouse that was there before the script, and does not move', async ({
    page,
  }) => {
    await withoutInvokers(page);
    const script = Promise.withResolvers<unknown>();
    const asked = Promise.withResolvers<unknown>();
    await page.route('**/interest-*.js', async (route) => {
      asked.resolve(null);
      await script.promise;
      await route.fallback();
    });
    await open(page, './the-downsides/');
    await asked.promise;
    const cite = page.locator('a[role="doc-biblioref"]', { hasText: 'Bach, 2012, p. 408' });
    await cite.hover();
    await page.waitForTimeout(1000);
    await expect(page.locator(OPEN)).toHaveCount(0);
    script.resolve(null);
    await expectPreview(page);
  });
});

test.describe('where the script is needed and there is none', () => {
  test.use({ bypassCSP: true, javaScriptEnabled: false });

  test('no preview opens, and a citation leads to its entry', async ({ page }) => {
    await withoutInvokers(page);
    const cite = await citation(page);
    await tabTo(page, cite);
    await cite.hover();
    await page.waitForTimeout(LONGER);
    await expect(page.locator(OPEN)).toHaveCount(0);
    await cite.click();
    await expect(page).toHaveURL(/#bach-2012$/u);
    await expect(page.locator('#bach-2012')).toBeInViewport();
  });
});
