import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { pages } from './sites.ts';

/** Collects what a page says to the console, what it blocks and what it asks of other origins. */
async function watch(page: Page) {
  const noises: string[] = [];
  page.on('console', (message) => noises.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => noises.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== 'localhost') noises.push(`request: ${request.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`blocked: ${violatedDirective} ${blockedURI}`);
    });
  });
  return noises;
}

for (const path of pages) {
  test(
    `${path} is quiet, asks nobody else, and fits`,
    { tag: ['@every-size', '@every-base'] },
    async ({ page }) => {
      const noises = await watch(page);
      const response = await page.goto(path, { waitUntil: 'networkidle' });
      expect(response?.status()).toBe(200);
      for (const width of [320, 768, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(beyond, `${width} px`).toBeLessThanOrEqual(0);
      }
      expect(noises).toEqual([]);
    },
  );

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${path} has no violation that axe can find, in the ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });
  }

  test(
    `${path}: every heading has an id and a link to it`,
    { tag: '@no-script' },
    async ({ page }) => {
      await page.goto(path);
      const headings = await page.locator('h1, h2, h3').evaluateAll((all) =>
        all.map((heading) => ({
          text: heading.textContent,
          id: heading.id,
          link: heading.parentElement?.querySelector('a.permalink')?.getAttribute('href'),
        })),
      );
      expect(headings.length).toBeGreaterThan(0);
      for (const { text, id, link } of headings) {
        expect(id, String(text)).not.toBe('');
        expect(link, String(text)).toBe(`#${id}`);
      }
      await expect(page.locator('a.permalink').first()).toBeVisible();
    },
  );
}

test('axe finds nothing in an open preview', async ({ page }) => {
  await page.goto('./the-downsides/');
  await page.locator('a[role="doc-biblioref"]').first().hover();
  await expect(page.locator('.preview:popover-open')).toHaveCount(1);
  const { violations } = await new AxeBuilder({ page }).include('.preview:popover-open').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test('the link of a heading copies its address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./the-downsides/');
  await page.locator('.heading', { hasText: 'Skills' }).locator('a.permalink').click();
  await expect(page.getByRole('status')).toHaveText('Link copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /\/the-downsides\/#skills$/u,
  );
});

test('the keyboard reaches everything, the way past the header first', async ({ page }) => {
  await page.goto('./what-is-a-mutual/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the text' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  const reachable = page.locator('main a[href]:not(.preview a)');
  for (let index = 0; index < (await reachable.count()); index++) {
    // an open preview comes next in the order of the keyboard; Esc passes it by
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    expect(await focused.evaluate((link) => link.outerHTML)).toBe(
      await reachable.nth(index).evaluate((link) => link.outerHTML),
    );
    const outline = await focused.evaluate((link) => getComputedStyle(link).outlineStyle);
    expect(outline).not.toBe('none');
  }
});

test.describe('an address that leads nowhere', () => {
  test('suggests the nearest page', { tag: '@every-base' }, async ({ page }) => {
    const response = await page.goto('./the-downside/');
    expect(response?.status()).toBe(404);
    await expect(page.locator('#nearest')).toBeVisible();
    await expect(page.locator('#nearest a')).toHaveText('The downsides');
    await page.locator('#nearest a').click();
    await expect(page.locator('h1')).toHaveText('The downsides');
  });

  test('lists all pages without scripts', { tag: '@no-script' }, async ({ page }) => {
    await page.goto('./the-downside/');
    await expect(page.locator('#nearest')).toBeHidden();
    await page.getByRole('link', { name: 'The downsides' }).click();
    await expect(page.locator('h1')).toHaveText('The downsides');
  });

  test('suggests nothing where nothing is near', async ({ page }) => {
    await page.goto('./wp-admin/setup-config.php');
    await expect(page.locator('#places a').first()).toBeVisible();
    await expect(page.locator('#nearest')).toBeHidden();
  });
});

test('sections lead on to one another, in order', async ({ page }) => {
  await page.goto('./');
  await page.locator('.argument a').first().click();
  const titles = [await page.locator('h1').textContent()];
  while (await page.locator('a[rel="next"]').count()) {
    await page.locator('a[rel="next"]').click();
    titles.push(await page.locator('h1').textContent());
  }
  expect(titles).toEqual([
    'Introduction',
    'What is a mutual?',
    'Why mutuals?',
    'The downsides',
    'Conclusion',
  ]);
});
