import { helped } from './citing.ts';
import { expect, flat, test } from './test.ts';

test(
  'the link of every heading is seen, and heard with its heading',
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

test('the link of a heading copies its address and says so', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./the-downsides/');
  await helped(page);
  await page.locator('.heading', { hasText: 'Skills' }).locator('a.permalink').click();
  await expect(page.getByRole('status')).toHaveText('Link copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    new URL('the-downsides/#skills', baseURL).href,
  );
  await expect(page).toHaveURL(/#skills$/u);
});
