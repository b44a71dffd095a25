import type { Page } from '@playwright/test';
import { pages, sections } from '../builds/sites.ts';
import { faults } from './axe.ts';
import { faintTexts } from './contrast.ts';
import { OPEN } from './previews.ts';
import { strays } from './strays.ts';
import { expect, flat, settled, test } from './test.ts';

/** A page of every template that has colours or a layout of its own. */
const TEMPLATES = [
  './',
  './the-downsides/',
  './essay/',
  './about/',
  './claims/',
  './how-many/',
  './timeline/',
  './cases/',
  './forms/',
  './glossary/',
  './should-your-service-go/',
  './references/',
  './references/apa/',
  './sources/',
  './cite/',
  './cite/conclusion/',
  './changes/',
  './search/',
  './notes/',
  './404.html',
];

const LIGHT = { colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none' } as const;
const THEMES = [
  LIGHT,
  { ...LIGHT, colorScheme: 'dark' },
  { ...LIGHT, colorScheme: 'dark', contrast: 'more' },
  { ...LIGHT, contrast: 'more' },
  { ...LIGHT, forcedColors: 'active' },
] as const;

const AGAIN = 'main li:nth-child(n+6), main tr:nth-child(n+6), main dl > :nth-child(n+12)';

/** How far a page is wider than a window of some width. */
async function beyond(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 900 });
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

/** What axe measures of all that is painted, which takes long on a long page. */
const MEASURED = ['color-contrast', 'link-in-text-block', 'target-size'];

/** What comes again in a long list looks like what comes before it. */
async function shorten(page: Page): Promise<void> {
  await page.locator(AGAIN).evaluateAll((again) => again.forEach((each) => each.remove()));
}

const SHARES = 4;
for (const share of Array(SHARES).keys()) {
  const paths = pages.filter((_path, index) => index % SHARES === share);

  test(
    `every page answers quietly, fits its window, and keeps nobody out (${share + 1} of ${SHARES})`,
    { tag: '@every-size' },
    async ({ page, viewport, hasTouch, noises }) => {
      test.slow();
      for (const path of paths) {
        await page.emulateMedia(LIGHT);
        await page.setViewportSize(viewport ?? { width: 0, height: 0 });
        const response = await page.goto(path);
        await settled(page);
        expect.soft(response?.status(), path).toBe(200);
        await expect.soft(page.locator('h1'), path).toHaveCount(1);
        for (const width of hasTouch ? [320] : [320, 768, 1440]) {
          expect.soft(await beyond(page, width), `${path} ${width} px`).toBeLessThanOrEqual(0);
        }
        // themes change colours alone, and these are the same at every size
        for (const theme of hasTouch ? [] : THEMES) {
          await page.emulateMedia(theme);
          expect.soft(await faintTexts(page), `${path} ${JSON.stringify(theme)}`).toEqual([]);
        }
        await page.emulateMedia(LIGHT);
        const isTemplate = TEMPLATES.includes(path);
        if (hasTouch) {
          // pages of one template differ in words alone
          if (!isTemplate) continue;
          await shorten(page);
          expect.soft(await faults(page), path).toEqual([]);
        } else {
          expect.soft(await faults(page, { allBut: MEASURED }), path).toEqual([]);
          await shorten(page);
          for (const theme of isTemplate ? THEMES : [LIGHT]) {
            await page.emulateMedia(theme);
            if (theme.contrast === 'no-preference' && theme.forcedColors === 'none')
              expect.soft(await strays(page), `${path} ${theme.colorScheme}`).toEqual([]);
            const rules = theme === LIGHT ? MEASURED : ['color-contrast'];
            const found = await faults(page, { rules });
            expect.soft(found, `${path} ${JSON.stringify(theme)}`).toEqual([]);
          }
        }
        expect.soft(noises.splice(0), path).toEqual([]);
      }
    },
  );
}

test(
  'every page answers quietly where the site stands under a path',
  { tag: '@only-sub-path' },
  async ({ page, noises }) => {
    for (const path of pages) {
      const response = await page.goto(path);
      await settled(page);
      expect.soft(response?.status(), path).toBe(200);
      expect.soft(noises.splice(0), path).toEqual([]);
    }
  },
);

test('axe finds no fault in an open preview, in the light or in the dark', async ({ page }) => {
  await page.goto('./the-downsides/');
  await page.locator('a[role="doc-biblioref"]').first().hover();
  await expect(page.locator(OPEN)).toHaveCount(1);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect.soft(await faults(page, { within: OPEN }), colorScheme).toEqual([]);
    expect.soft(await strays(page), colorScheme).toEqual([]);
  }
});

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
  await expect(page.locator('.sections .title a')).toHaveCount(sections.length);
  await page.locator('.sections .title a').first().click();
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
    'The people who moved',
    'Where it stands now',
  ]);
});
