import { brotliCompressSync } from 'node:zlib';
import { withoutInvokers } from './previews.ts';
import { shiftOf } from './shift.ts';
import { reading } from '../builds/sites.ts';
import { expect, test } from './test.ts';

const compressed = (text: string | Buffer) => brotliCompressSync(text).length;

test('at most 4 kB of script helps the reader', async ({ page }) => {
  for (const path of ['./', ...reading, './references/', './cite/', './404.html']) {
    const fetched: string[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') fetched.push(response.url());
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    const inline = await page
      .locator('script:not([src]):not([type="application/ld+json"])')
      .evaluateAll((scripts) => scripts.map(({ textContent }) => textContent ?? ''));
    const files = await Promise.all(
      fetched.map(async (url) => (await page.request.get(url)).text()),
    );
    const weight = [...inline, ...files].reduce((sum, script) => sum + compressed(script), 0);
    expect(weight, path).toBeGreaterThan(0);
    expect(weight, path).toBeLessThanOrEqual(4096);
    page.removeAllListeners('response');
  }
});

test.describe('where the browser opens no previews by itself', () => {
  test.use({ bypassCSP: true });

  test('at most 2 kB of script does so', async ({ page }) => {
    const scripts = async () => {
      const fetched = new Map<string, number>();
      page.on('response', async (response) => {
        if (response.request().resourceType() === 'script')
          fetched.set(response.url(), compressed(await response.body()));
      });
      await page.goto('./the-downsides/', { waitUntil: 'networkidle' });
      page.removeAllListeners('response');
      return fetched;
    };
    const usual = await scripts();
    await withoutInvokers(page);
    const more = [...(await scripts())].filter(([url]) => !usual.has(url));
    expect(more.length).toBeGreaterThan(0);
    expect(more.reduce((sum, [, weight]) => sum + weight, 0)).toBeLessThanOrEqual(2048);
  });
});

test('the text is on the screen after at most three requests, none of which can hold it up', async ({
  page,
}) => {
  for (const path of ['./', './the-downsides/', './essay/', './references/']) {
    await page.goto(path, { waitUntil: 'networkidle' });
    const before = await page.evaluate(() => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]')?.href;
      const asked = (
        performance.getEntriesByType('resource') as PerformanceResourceTiming[]
      ).filter(({ name }) => name !== icon); // which browsers ask for when they like
      const sooner = asked.filter(({ startTime }) => startTime < (paint?.startTime ?? Infinity));
      return {
        names: [location.href, ...sooner.map(({ name }) => name)],
        blocking: sooner
          .filter(
            (each) => 'renderBlockingStatus' in each && each.renderBlockingStatus === 'blocking',
          )
          .map(({ name }) => name),
      };
    });
    expect(before.names.length, before.names.join('\n')).toBeLessThanOrEqual(3);
    expect(before.blocking).toEqual([]);
  }
});

const LATE = 1500;

for (const path of ['./', './the-downsides/', './references/']) {
  test(
    `${path} stands still, with fonts in time and late, and never waits for them`,
    { tag: '@every-size' },
    async ({ page }) => {
      await page.goto(path, { waitUntil: 'networkidle' });
      expect(await shiftOf(page)).toBe(0);

      const fonts: string[] = [];
      await page.route(/\.woff2$/u, async (route) => {
        fonts.push(route.request().url());
        await new Promise((resolve) => setTimeout(resolve, LATE));
        await route.continue();
      });
      await page.reload({ waitUntil: 'networkidle' });
      expect(fonts.length).toBeGreaterThan(0);
      expect(await shiftOf(page)).toBe(0);
      const paint = await page.evaluate(
        () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
      );
      expect(paint).toBeLessThan(LATE);
      const displays = await page.evaluate(() => [...document.fonts].map(({ display }) => display));
      expect(displays.filter((display) => display === 'block' || display === 'auto')).toEqual([]);
    },
  );
}
