import type { Page } from '@playwright/test';
import { faults } from './axe.ts';
import { helped } from './citing.ts';
import { expect, test } from './test.ts';

const SECTION = './the-downsides/';

/** How far the page is wider than its window. */
const beyond = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('text has the contrast of level AAA, in the light and in the dark', async ({ page }) => {
  for (const path of ['./', SECTION, './since-2013/']) {
    await page.goto(path);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const found = await faults(page, { rules: ['color-contrast-enhanced'] });
      expect.soft(found, `${path} in the ${colorScheme}`).toEqual([]);
    }
  }
});

// WCAG 2.2, 2.5.5: 44 by 44 pixels, but for what stands in a sentence or in a line of text
test(
  'what is pressed is as large as level AAA asks, wherever it does not stand in running text',
  { tag: '@every-size' },
  async ({ page }) => {
    await page.goto(SECTION);
    await helped(page);
    const small = await page.evaluate(() => {
      const REACH = 21;
      const isInText = (link: Element) => {
        const line = link.closest('p, li, td, th, dd, h1, h2, h3, figcaption');
        if (!line || getComputedStyle(link).position === 'absolute') return false;
        return (line.textContent ?? '').trim() !== (link.textContent ?? '').trim();
      };
      return [...document.querySelectorAll('a[href], button, summary, select, input')]
        .filter((each) => each.checkVisibility() && !each.matches('.skip') && !isInText(each))
        .flatMap((each) => {
          each.scrollIntoView({ block: 'center' });
          const { left, top, width, height } = each.getBoundingClientRect();
          const [x, y] = [left + width / 2, top + height / 2];
          const edges = [
            [x, y - REACH],
            [x, y + REACH],
            [x - REACH, y],
            [x + REACH, y],
          ] as const;
          const isHit = edges.every(([at, from]) =>
            each.contains(document.elementFromPoint(at, from)),
          );
          return isHit ? [] : [`${each.outerHTML.slice(0, 90)} ${width}x${height}`];
        });
    });
    expect(small).toEqual([]);
  },
);

test('at 200% and 400% nothing is cut off, covered or to be scrolled sideways', async ({
  page,
}) => {
  for (const [percent, width, height] of [
    [200, 640, 400],
    [400, 320, 200],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const path of ['./', './claims/', './cite/', SECTION]) {
      await page.goto(path);
      expect.soft(await beyond(page), `${path} at ${percent}%`).toBeLessThanOrEqual(0);
    }
    const link = page.locator('.cluster a').nth(3);
    const isInSight = async () => {
      // styles that come after the first paint may move it: the focus brings it into sight then as well
      await link.blur();
      await link.focus();
      // a preview opens a while after the focus has come, and is closed by this from then on
      await page.keyboard.press('Escape');
      return link.evaluate((link) => {
        const { left, top, width, height } = link.getBoundingClientRect();
        const hit = document.elementFromPoint(left + Math.min(width, 20) / 2, top + height / 4);
        return link.contains(hit);
      });
    };
    await expect.poll(isInSight, `at ${percent}%`).toBe(true);
  }
});

test.describe('with the text spread as WCAG 1.4.12 asks', () => {
  test.use({ bypassCSP: true });

  test('nothing is cut off or lies over anything', { tag: '@every-size' }, async ({ page }) => {
    for (const path of ['./', SECTION, './claims/', './how-many/']) {
      await page.goto(path);
      await page.addStyleTag({
        content: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
          p { margin-block-end: 2em !important; }`,
      });
      expect(await beyond(page), path).toBeLessThanOrEqual(0);
      const cut = await page
        .locator('a, button, summary, h1, h2, h3, label, p')
        .evaluateAll((all) =>
          all
            .filter((each) => {
              const { overflowX, clipPath } = getComputedStyle(each);
              const hides = overflowX !== 'visible' && clipPath === 'none';
              return each.checkVisibility() && hides && each.scrollWidth > each.clientWidth + 1;
            })
            .map(({ outerHTML }) => outerHTML.slice(0, 90)),
        );
      expect(cut, path).toEqual([]);
    }
  });
});

test('in forced colours what is focused and what is current is still seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(SECTION);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const ring = await page
    .locator(':focus')
    .evaluate((focused) => getComputedStyle(focused).outlineStyle);
  expect(ring).toBe('solid');
  const here = page.locator('.contents [aria-current]');
  const decoration = await here.evaluate((link) => getComputedStyle(link).textDecorationLine);
  expect(decoration).toBe('underline');
  expect(await faults(page)).toEqual([]);
});

test('more contrast is given where it is asked for', async ({ page }) => {
  await page.emulateMedia({ contrast: 'more' });
  await page.goto(SECTION);
  await expect
    .poll(() => page.locator('html').evaluate((html) => getComputedStyle(html).color))
    .toBe('rgb(0, 0, 0)');
});

test('with motion or without, nothing moves by itself', async ({ page }) => {
  await page.goto(SECTION);
  const moving = await page.evaluate(() => document.getAnimations().length);
  const transitions = await page.locator('body *').evaluateAll(
    (all) =>
      all.filter((each) => {
        const { transitionDuration, animationName } = getComputedStyle(each);
        return transitionDuration !== '0s' || animationName !== 'none';
      }).length,
  );
  expect([moving, transitions]).toEqual([0, 0]);
});
