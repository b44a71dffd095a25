import { helped } from './citing.ts';
import { pages } from '../builds/sites.ts';
import { expect, flat, test } from './test.ts';

test(
  'every heading has an id and a link to it that has a name',
  { tag: '@no-script' },
  async ({ page }) => {
    test.slow();
    for (const path of pages) {
      await page.goto(path);
      const headings = await page.locator('h1, h2, h3').evaluateAll((all) =>
        all
          .filter((heading) => heading.checkVisibility())
          .map((heading) => {
            const headed = heading.closest('.heading, section.in-style');
            const link = headed?.querySelector<HTMLAnchorElement>('a.permalink');
            const target = document.getElementById(link?.hash.slice(1) ?? '');
            return {
              text: heading.textContent,
              id: heading.id,
              leadsHere: target !== null && headed?.contains(target),
              name: link?.getAttribute('aria-label'),
              shown: link?.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
            };
          }),
      );
      expect(headings.length, path).toBeGreaterThan(0);
      for (const { text, id, leadsHere, name, shown } of headings) {
        expect(id, `${path}: ${text}`).toMatch(/\S/u);
        expect({ leadsHere, name, shown }, `${path}: ${text}`).toEqual({
          leadsHere: true,
          name: 'Link to this heading',
          shown: true,
        });
      }
      await expect(
        page.locator(':is(.heading, .in-style) > a.permalink:visible').last(),
      ).toHaveAccessibleDescription(flat(headings.at(-1)?.text));
    }
  },
);

test('no level of heading is left out', async ({ page }) => {
  test.slow();
  for (const path of pages) {
    await page.goto(path);
    const levels = await page
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
    expect(levels[0], path).toBe(1);
    expect(
      levels.filter((level) => level === 1),
      path,
    ).toHaveLength(1);
    for (const [index, level] of levels.entries()) {
      expect(level - (levels[index - 1] ?? 0), `${path}, heading ${index + 1}`).toBeLessThan(2);
    }
  }
});

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
