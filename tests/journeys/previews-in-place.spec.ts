import type { Locator, Page } from '@playwright/test';
import { citation, expectPreview, OPEN, withoutFeature, withoutInvokers } from './previews.ts';
import { expect, open, settled, test } from './test.ts';

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

/**
 * Opens, one after another, the previews of all citations and terms of the page, each at the head of
 * the window, in its middle or at its foot. Says which reach beyond the window, lie over what they
 * belong to, or are cut off at a side.
 */
const misplaced = (page: Page) =>
  page.evaluate(() => {
    const { clientWidth, clientHeight } = document.documentElement;
    const links = [...document.querySelectorAll('a[interestfor]')].filter((link) =>
      link.checkVisibility(),
    );
    const faults = links.flatMap((link, index) => {
      const preview = document.getElementById(link.getAttribute('interestfor') ?? '');
      if (!preview) return [`${link.textContent}: none`];
      const block = (['start', 'center', 'end'] as const)[index % 3] ?? 'start';
      link.scrollIntoView({ block, behavior: 'instant' });
      preview.showPopover({ source: link } as object);
      const { left, right, top, bottom } = preview.getBoundingClientRect();
      const covers = [...link.getClientRects()].some(
        (line) =>
          line.left < right - 1 &&
          line.right > left + 1 &&
          line.top < bottom - 1 &&
          line.bottom > top + 1,
      );
      const found = [
        (left < 0 || right > clientWidth) && `from ${left} to ${right} px`,
        (top < 0 || bottom > clientHeight) && `from ${top} to ${bottom} px down`,
        covers && 'over it',
        preview.scrollWidth > preview.clientWidth && 'cut off',
      ];
      preview.hidePopover();
      return found.filter(Boolean).map((fault) => `${link.textContent?.trim()}: ${fault}`);
    });
    return { opened: links.length, faults };
  });

/** Widths from a small telephone’s to that of a large screen. */
const WIDTHS = Array.from({ length: 113 }, (_, step) => 320 + 20 * step);
/** Heights of a window: the second is that of a telephone held sideways, or of a page at twice its size. */
const HEIGHTS = [800, 360];

// the forms have a table that is wider than the text; the claims have most previews, and take long
for (const [path, every] of [
  ['the-downsides', 1],
  ['forms', 1],
  ['claims', 4],
] as const) {
  test(`in windows of every width the previews of ${path} lie within them`, async ({ page }) => {
    await open(page, `./${path}/`);
    await settled(page);
    for (const [index, width] of WIDTHS.entries()) {
      if (index % every > 0) continue;
      await page.setViewportSize({ width, height: HEIGHTS[index % 2] ?? 0 });
      const { opened, faults } = await misplaced(page);
      expect.soft(faults, `${width} px`).toEqual([]);
      expect(opened).toBeGreaterThan(10);
    }
  });
}

/** Where a citation may stand in the window. */
const PLACES = ['start', 'center', 'end'] as const;

/** Points at a citation, wherever it is to stand in the window. */
async function pointAt(
  cite: Locator,
  block: (typeof PLACES)[number],
  byTouch: boolean,
): Promise<void> {
  await cite.evaluate((link, to) => link.scrollIntoView({ block: to, behavior: 'instant' }), block);
  if (byTouch) await cite.tap();
  else await cite.hover();
}

/** Closes the preview that is open, and points nowhere. */
async function leave(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.locator(OPEN)).toHaveCount(0);
  await page.mouse.move(2, 2);
}

test(
  'every preview stays within the window',
  { tag: '@every-size' },
  async ({ page, hasTouch }) => {
    await page.goto('./the-downsides/');
    const cites = await page.locator('article a[role="doc-biblioref"]').all();
    for (const [index, cite] of cites.slice(0, 6).entries()) {
      await pointAt(cite, PLACES[index % 3] ?? 'start', hasTouch);
      await expect(page.locator(OPEN)).toHaveCount(1);
      expect(await beyond(page), (await cite.textContent()) ?? '').toEqual([]);
      await leave(page);
    }
  },
);

test('on a wide screen a preview stands in the margin, level with its citation where it has room below', async ({
  page,
}) => {
  const cite = await citation(page);
  await pointAt(cite, 'start', false);
  await expectPreview(page);
  const [link, text, preview] = await Promise.all(
    [cite, page.locator('article > .opening'), page.locator(OPEN)].map((each) =>
      each.boundingBox(),
    ),
  );
  if (!link || !text || !preview) throw new Error('something has no place on the page');
  expect(preview.x).toBeGreaterThanOrEqual(text.x + text.width);
  expect(Math.abs(preview.y - link.y)).toBeLessThan(8);
});

test(
  'on a phone it is a sheet as wide as the window, which never lies over its citation',
  { tag: '@touch' },
  async ({ page }) => {
    const { width = 0, height = 0 } = page.viewportSize() ?? {};
    const cite = await citation(page);
    for (const block of PLACES) {
      await pointAt(cite, block, true);
      await expectPreview(page);
      const [link, sheet] = await Promise.all(
        [cite, page.locator(OPEN)].map((each) => each.boundingBox()),
      );
      if (!link || !sheet) throw new Error('something has no place on the page');
      expect({ x: sheet.x, width: sheet.width }).toEqual({ x: 0, width });
      expect([0, height]).toContain(sheet.y < link.y ? sheet.y : sheet.y + sheet.height);
      const apart = sheet.y >= link.y + link.height || sheet.y + sheet.height <= link.y;
      expect(apart, block).toBe(true);
      await leave(page);
    }
  },
);

test.describe('where the browser cannot anchor one thing to another', () => {
  test.use({ bypassCSP: true });
  test.beforeEach(async ({ page }) => {
    await withoutInvokers(page);
    await withoutFeature(page, 'position-area');
  });

  test(
    'a preview is a sheet, a box or a note all the same, wherever its citation stands in the window',
    { tag: '@every-size' },
    async ({ page, hasTouch }) => {
      for (const width of hasTouch ? [320] : [1000, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        const cite = await citation(page);
        for (const block of PLACES) {
          await pointAt(cite, block, hasTouch);
          await expectPreview(page);
          await expect.poll(() => beyond(page), `at the ${block}`).toEqual([]);
          // a preview grows when the way to cite its source is added to it
          await expect
            .poll(async () => {
              const link = await cite.boundingBox();
              const shown = await page.locator(OPEN).boundingBox();
              const text = await page.locator('article > .opening').boundingBox();
              if (!link || !shown || !text) return 'nowhere';
              if (shown.x >= text.x + text.width) return 'in the margin';
              const below = shown.y - link.y - link.height;
              const gap = Math.max(below, link.y - shown.y - shown.height);
              if (shown.width === width && gap >= 0) return 'a sheet';
              return Math.round(gap) === 8 ? 'beside' : gap;
            }, `at the ${block}`)
            .toBe({ 320: 'a sheet', 1000: 'beside', 1440: 'in the margin' }[width]);
          await leave(page);
        }
      }
    },
  );
});
