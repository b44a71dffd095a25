import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { dataPages, pages, sections } from '../builds/sites.ts';
import { OPEN } from './previews.ts';
import { expect, flat, test } from './test.ts';

for (const path of pages) {
  // that it is quiet is what every test expects: see test.ts
  test(
    `${path} answers, and fits the width of the window`,
    { tag: ['@every-size', '@every-base'] },
    async ({ page, hasTouch }) => {
      const response = await page.goto(path, { waitUntil: 'networkidle' });
      expect(response?.status()).toBe(200);
      await expect(page.locator('h1')).toHaveCount(1);
      for (const width of hasTouch ? [320] : [320, 768, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        const beyond = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth - clientWidth;
        });
        expect(beyond, `${width} px`).toBeLessThanOrEqual(0);
      }
    },
  );
}

/** What axe finds wrong, and where. */
async function violations(page: Page, within = 'html', rules?: string[], without: string[] = []) {
  const axe = without.reduce(
    (axe, selector) => axe.exclude(selector),
    new AxeBuilder({ page }).include(within),
  );
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** What comes again in a long list has the colours of what comes before it. */
const AGAIN = ['main li:nth-child(n+6)', 'main tr:nth-child(n+6)', 'main dl > :nth-child(n+12)'];

/** As long as these are, they are the same at every size. */
const long = ['./references/', ...dataPages.map((slug) => `./cite/${slug}/`)];

for (const path of pages) {
  test(
    `${path} has no fault that axe can find, in any theme`,
    { tag: '@every-size' },
    async ({ page, hasTouch }) => {
      test.skip(hasTouch && long.includes(path), 'it is the same at every size');
      test.slow(long.includes(path));
      await page.goto(path);
      expect(await violations(page)).toEqual([]);
      // the dark changes colours alone, and these are the same at every size
      if (hasTouch) return;
      for (const theme of [
        { colorScheme: 'dark' },
        { contrast: 'more' },
        { colorScheme: 'light' },
        { contrast: 'no-preference', forcedColors: 'active' },
      ] as const) {
        await page.emulateMedia(theme);
        const found = await violations(page, 'html', ['color-contrast'], AGAIN);
        expect(found, JSON.stringify(theme)).toEqual([]);
      }
    },
  );
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds no fault in an open preview in the ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('./the-downsides/');
    await page.locator('a[role="doc-biblioref"]').first().hover();
    await expect(page.locator(OPEN)).toHaveCount(1);
    expect(await violations(page, OPEN)).toEqual([]);
  });
}

test('the dark is dark, and the light is light', async ({ page }) => {
  const lightness = async (colorScheme: 'light' | 'dark') => {
    await page.emulateMedia({ colorScheme });
    return page.locator('html').evaluate((html) => {
      const [red = 0] = getComputedStyle(html).backgroundColor.match(/\d+/gu)?.map(Number) ?? [];
      return red;
    });
  };
  await page.goto('./');
  expect(await lightness('light')).toBeGreaterThan(200);
  expect(await lightness('dark')).toBeLessThan(80);
});

test('sections lead on to one another, in order, and the home page to all', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('.argument a')).toHaveCount(sections.length);
  await page.locator('.argument a').first().click();
  const titles = [flat(await page.locator('h1').textContent())];
  while (await page.locator('a[rel="next"]').count()) {
    await page.locator('a[rel="next"]').click();
    titles.push(flat(await page.locator('h1').textContent()));
  }
  expect(titles).toEqual([
    'Introduction',
    'What is a mutual?',
    'Why mutuals?',
    'The downsides',
    'Conclusion',
    'Since 2013',
  ]);
});
