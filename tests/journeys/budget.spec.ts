import { brotliCompressSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { withoutInvokers } from './previews.ts';
import { shiftOf } from './shift.ts';
import { reading } from '../builds/sites.ts';
import { expect, settled, test } from './test.ts';

const compressed = (text: string | Buffer) => brotliCompressSync(text).length;

/** The scripts that a page fetches by itself, by address, with what each weighs. */
async function scriptsOf(page: Page, path: string): Promise<Map<string, number>> {
  const fetched = new Map<string, Promise<Buffer>>();
  const listen = (response: Response) => {
    if (response.request().resourceType() === 'script')
      fetched.set(response.url(), response.body());
  };
  page.on('response', listen);
  await page.goto(path);
  await settled(page);
  page.off('response', listen);
  return new Map(
    await Promise.all(
      [...fetched].map(async ([url, body]) => [url, compressed(await body)] as const),
    ),
  );
}

const sum = (weights: Iterable<number>) => [...weights].reduce((all, each) => all + each, 0);

test('at most 4 kB of script helps the reader', async ({ page }) => {
  const others = ['references', 'cases', 'should-your-service-go', 'claims', 'cite'];
  for (const path of ['./', ...reading, ...others.map((page) => `./${page}/`), './404.html']) {
    const fetched = await scriptsOf(page, path);
    const inline = await page
      .locator('script:not([src]):not([type="application/ld+json"])')
      .evaluateAll((scripts) => scripts.map(({ textContent }) => textContent ?? ''));
    const weight = sum(fetched.values()) + sum(inline.map(compressed));
    expect.soft(weight, path).toBeGreaterThan(0);
    expect.soft(weight, path).toBeLessThanOrEqual(4096);
  }
});

test.describe('where the browser opens no previews by itself', () => {
  test.use({ bypassCSP: true });

  test('at most 2 kB of script does so', async ({ page }) => {
    const usual = await scriptsOf(page, './the-downsides/');
    await withoutInvokers(page);
    const without = await scriptsOf(page, './the-downsides/');
    const more = [...without].filter(([url]) => !usual.has(url));
    expect(more.length).toBeGreaterThan(0);
    expect(sum(more.map(([, weight]) => weight))).toBeLessThanOrEqual(2048);
  });
});

test('the text is on the screen after at most three requests, none of which can hold it up', async ({
  page,
}) => {
  for (const path of ['./', './the-downsides/', './essay/', './references/']) {
    await page.goto(path);
    await settled(page);
    const before = await page.evaluate(() => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]')?.href;
      const asked = (
        performance.getEntriesByType('resource') as PerformanceResourceTiming[]
      ).filter(({ name }) => name !== icon); // which browsers ask for when they like
      const sooner = asked.filter(({ startTime }) => startTime < (paint?.startTime ?? 0));
      return {
        isPainted: paint !== undefined,
        names: [location.href, ...sooner.map(({ name }) => name)],
        blocking: sooner
          .filter(
            (each) => 'renderBlockingStatus' in each && each.renderBlockingStatus === 'blocking',
          )
          .map(({ name }) => name),
      };
    });
    expect(before.isPainted, path).toBe(true);
    expect(before.names.length, before.names.join('\n')).toBeLessThanOrEqual(3);
    expect(before.blocking).toEqual([]);
  }
});

/** How late a face comes, in milliseconds: long after any first paint. */
const LATE = 1500;

// each in a page of its own: between two of one site a browser holds its paint until all is there
for (const path of ['./', './the-downsides/', './references/']) {
  test(
    `${path} stands still, with fonts in time and late, and never waits for them`,
    { tag: '@every-size' },
    async ({ page, context }) => {
      await page.goto(path);
      await settled(page);
      expect.soft(await shiftOf(page), 'fonts in time').toBe(0);

      const fonts: string[] = [];
      await context.route(/\.woff2$/u, async (route) => {
        fonts.push(route.request().url());
        await new Promise((resolve) => setTimeout(resolve, LATE));
        await route.continue();
      });
      await page.reload();
      await settled(page);
      expect.soft(fonts.length, 'fonts that are late').toBeGreaterThan(0);
      expect.soft(await shiftOf(page), 'fonts late').toBe(0);
      const { paint, displays } = await page.evaluate(() => ({
        paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
        // those of paper are not fetched for the screen
        displays: [...document.fonts]
          .filter(({ status }) => status !== 'unloaded')
          .map(({ display }) => display),
      }));
      expect.soft(paint).toBeLessThan(LATE);
      expect.soft(displays).not.toContain('block');
      expect.soft(displays).not.toContain('auto');
    },
  );
}
