import { helped } from './citing.ts';
import { expect, open, test } from './test.ts';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

test(
  'the whole argument is taken in at one look, with its key and the counts beside it',
  { tag: '@no-script' },
  async ({ page }) => {
    await page.goto('./');
    for (const size of SIZES) {
      await page.setViewportSize(size);
      const name = `${size.width} by ${size.height}`;
      for (const place of ['h1', '.argument', '.verdict-counts', '.counts-in-small']) {
        await expect.soft(page.locator(place), `${place}, ${name}`).toBeInViewport({ ratio: 1 });
      }
      // a sign a claim, each large enough to press, none over another
      const signs = await page.locator('.argument ol a').evaluateAll((links) =>
        links.map((link) => {
          const { x, y, width, height } = link.getBoundingClientRect();
          return { place: `${x} ${y}`, room: Math.min(width, height) };
        }),
      );
      expect.soft(Math.min(...signs.map(({ room }) => room)), name).toBeGreaterThanOrEqual(44);
      expect.soft(new Set(signs.map(({ place }) => place)).size, name).toBe(signs.length);
    }
  },
);

test('what a sign stands for is shown where a pointer or the focus is on it', async ({ page }) => {
  await page.goto('./');
  const sign = page.locator('.argument ol a').nth(4);
  const shown = () =>
    sign.locator('span').evaluate((words) => {
      const { width, height } = words.getBoundingClientRect();
      return width > 100 && height > 10;
    });
  expect(await shown()).toBe(false);
  await sign.hover();
  expect(await shown()).toBe(true);
  await page.mouse.move(0, 0);
  await sign.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  expect(await shown()).toBe(true);
});

test('the two sides of the argument stand face to face', async ({ page }) => {
  await page.goto('./');
  const [yes, no] = await Promise.all(
    ['The case for', 'The case against'].map((side) =>
      page.locator('.sections li', { hasText: side }).boundingBox(),
    ),
  );
  expect(yes?.y).toBe(no?.y);
  expect((yes?.x ?? 0) + (yes?.width ?? 0)).toBeLessThanOrEqual(no?.x ?? 0);
});

test(
  'the menu leaves name and search in their place, has all pages, and closes with Escape',
  { tag: ['@touch', '@no-script'] },
  async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, './the-downsides/');
    const button = page.getByRole('button', { name: 'Menu' });
    const kept = ['Going Mutual', 'Search'].map((name) =>
      page.getByRole('banner').getByRole('link', { name }),
    );
    const places = () => Promise.all(kept.map((link) => link.boundingBox()));
    const before = await places();
    await button.click();
    const menu = page.getByRole('navigation', { name: 'All pages' });
    await expect(menu.getByRole('link', { name: 'Accessibility' })).toBeInViewport({ ratio: 1 });
    expect(await places()).toEqual(before);
    for (const link of kept) await expect(link).toBeInViewport({ ratio: 1 });
    const [head, top] = await Promise.all([
      page.getByRole('banner').boundingBox(),
      menu.boundingBox(),
    ]);
    expect(top?.y ?? 0).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? Infinity));
    const room = await menu
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => Math.min(link.clientWidth, link.clientHeight)));
    expect(Math.min(...room)).toBeGreaterThanOrEqual(44);
    await page.keyboard.press('Escape');
    await expect(page.locator('#site-map:popover-open')).toHaveCount(0);
    await expect(button).toBeFocused();
  },
);

test('the menu closes on a choice', { tag: '@touch' }, async ({ page }) => {
  await page.goto('./the-downsides/');
  await helped(page);
  const button = page.getByRole('button', { name: 'Menu' });
  const menu = page.locator('#site-map:popover-open');
  await button.tap();
  await menu.getByRole('link', { name: 'Display' }).tap();
  await expect(page.getByRole('dialog', { name: 'Display' })).toBeInViewport();
  await expect(menu).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await button.tap();
  await menu.getByRole('link', { name: 'Glossary' }).tap();
  await expect(page).toHaveURL(/\/glossary\/$/u);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'The downsides' })).toBeVisible();
  await expect(menu).toHaveCount(0);
});
