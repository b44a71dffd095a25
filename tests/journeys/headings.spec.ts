import type { Locator } from '@playwright/test';
import { helped } from './citing.ts';
import { expect, flat, test } from './test.ts';

test(
  'every heading has its link, which is heard with it',
  { tag: '@no-script' },
  async ({ page }) => {
    for (const path of ['./the-downsides/', './cite/the-downsides/', './glossary/']) {
      await page.goto(path);
      const hidden = await page.locator('h1, h2, h3').evaluateAll((all) =>
        all
          .filter((heading) => heading.checkVisibility())
          .filter((heading) => {
            const link = heading
              .closest('.heading, section.in-style')
              ?.querySelector('a.permalink');
            return !link?.checkVisibility({ opacityProperty: true, visibilityProperty: true });
          })
          .map(({ outerHTML }) => outerHTML),
      );
      expect.soft(hidden, path).toEqual([]);
      const heading = page.locator(':is(h1, h2, h3):visible').last();
      const link = page.locator(':is(.heading, .in-style) > a.permalink:visible').last();
      await expect.soft(link, path).toHaveAccessibleName('Link to this heading');
      await expect.soft(link, path).toHaveAccessibleDescription(flat(await heading.textContent()));
    }
  },
);

const UNSEEN = 'rgba(0, 0, 0, 0)';
const signOf = (link: Locator) =>
  link.evaluate((element) => getComputedStyle(element, '::before').color);

test('its sign shows when the heading is pointed at or the link has the focus, always in forced colours, and moves nothing', async ({
  page,
}) => {
  await page.goto('./the-downsides/');
  await helped(page);
  const heading = page.locator('.heading', { hasText: 'Skills' });
  const link = heading.locator('a.permalink');
  const before = await link.boundingBox();
  expect(await signOf(link)).toBe(UNSEEN);
  await heading.locator('h2').hover();
  await expect.poll(() => signOf(link)).not.toBe(UNSEEN);
  expect.soft(await link.boundingBox()).toEqual(before);
  await page.mouse.move(5, 5);
  await expect.poll(() => signOf(link)).toBe(UNSEEN);
  await link.focus();
  await expect.poll(() => signOf(link)).not.toBe(UNSEEN);
  expect.soft(await link.boundingBox()).toEqual(before);
  await link.blur();
  await page.emulateMedia({ forcedColors: 'active' });
  expect.soft(await signOf(link)).not.toBe(UNSEEN);
});

test('a tap on a heading shows it on a phone', { tag: '@touch' }, async ({ page }) => {
  await page.goto('./the-downsides/');
  await helped(page);
  const heading = page.locator('.heading', { hasText: 'Skills' });
  expect(await signOf(heading.locator('a.permalink'))).toBe(UNSEEN);
  await heading.locator('h2').tap();
  await expect.poll(() => signOf(heading.locator('a.permalink'))).not.toBe(UNSEEN);
});

test('the link of a heading copies its address and says so', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./the-downsides/');
  await helped(page);
  await page.locator('.heading', { hasText: 'Skills' }).locator('a.permalink').click();
  await expect(page.getByRole('dialog', { name: 'Skills' }).getByRole('status')).toHaveText(
    'Link copied',
  );
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    new URL('the-downsides/#skills', baseURL).href,
  );
  await expect(page).toHaveURL(/#skills$/u);
});
