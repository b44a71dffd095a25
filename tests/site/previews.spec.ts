import { expect, test, type Locator, type Page } from '@playwright/test';

const open = '.preview:popover-open';
const flat = (text: string | null) => (text ?? '').replace(/\s+/gu, ' ').trim();

async function citation(page: Page): Promise<Locator> {
  await page.goto('./the-downsides/');
  const cite = page.locator('a[role="doc-biblioref"]', { hasText: 'Bach, 2012, p. 408' });
  await cite.scrollIntoViewIfNeeded();
  return cite;
}

/** Says all that the list says of the work, and the page cited. */
async function expectPreview(page: Page): Promise<void> {
  const preview = page.locator(open);
  await expect(preview).toHaveCount(1);
  const entry = flat(
    await page.locator('[role="doc-bibliography"] #bach-2012 > p').first().textContent(),
  );
  expect(flat(await preview.locator('p').first().textContent())).toBe(entry);
  await expect(preview).toContainText('page 408');
  await expect(preview).toContainText('Traced');
  await expect(preview.getByRole('link', { name: 'Open the work' })).toHaveAttribute(
    'href',
    'https://doi.org/10.1111/j.1468-2338.2012.00693.x',
  );
}

/** Makes the browser one that knows nothing of interest invokers, as most do not yet. */
const withoutInvokers = (page: Page) =>
  page.addInitScript(() => {
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'interestForElement');
    for (const type of ['interest', 'loseinterest']) {
      document.addEventListener(type, (event) => event.preventDefault(), { capture: true });
    }
  });

const everyWay = { tag: ['@no-script', '@fallback'] };
for (const tag of ['', ...everyWay.tag]) {
  test.describe(tag || 'with scripts', tag ? { tag } : {}, () => {
    test.beforeEach(async ({ page }) => {
      if (tag === '@fallback') await withoutInvokers(page);
    });

    test('a mouse opens the preview, can move into it, and leaves it open there', async ({
      page,
    }) => {
      await (await citation(page)).hover();
      await expectPreview(page);
      const preview = page.locator(open);
      const box = await preview.boundingBox();
      if (!box) throw new Error('the preview has no place on the page');
      await page.mouse.move(box.x + box.width / 2, box.y + 20, { steps: 8 });
      await page.waitForTimeout(1500);
      await expect(preview).toHaveCount(1);
      await page.mouse.move(2, 2, { steps: 4 });
      await expect(preview).toHaveCount(0);
    });

    test('Esc closes it without moving the pointer', async ({ page }) => {
      await (await citation(page)).hover();
      await expect(page.locator(open)).toHaveCount(1);
      await page.keyboard.press('Escape');
      await expect(page.locator(open)).toHaveCount(0);
    });

    test('the keyboard opens it by focus, and Esc closes it where the focus is', async ({
      page,
    }) => {
      const cite = await citation(page);
      await cite
        .evaluate((link) => {
          const links = [...document.querySelectorAll<HTMLElement>('a[href]')];
          links[links.indexOf(link as HTMLElement) - 1]?.focus();
        })
        .catch(() => undefined);
      await page.keyboard.press('Tab');
      await expect(cite).toBeFocused();
      await expectPreview(page);
      await page.keyboard.press('Escape');
      await expect(page.locator(open)).toHaveCount(0);
      await expect(cite).toBeFocused();
    });
  });
}

test(
  'a touch opens the preview, and a touch elsewhere closes it',
  { tag: '@touch' },
  async ({ page }) => {
    await (await citation(page)).tap();
    await expectPreview(page);
    await expect(page).not.toHaveURL(/#/u);
    await page.touchscreen.tap(5, 5);
    await expect(page.locator(open)).toHaveCount(0);
  },
);

test('the preview stays within the window', { tag: '@every-size' }, async ({ page }) => {
  const cite = await citation(page);
  if (await page.evaluate(() => matchMedia('(hover: none)').matches)) await cite.tap();
  else await cite.hover();
  await expect(page.locator(open)).toHaveCount(1);
  const box = await page.locator(open).boundingBox();
  const { width } = page.viewportSize() ?? { width: 0 };
  expect(box?.x ?? -1).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
});
