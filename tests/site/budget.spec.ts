import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { ROOT, sections } from './sites.ts';

const compressed = (text: string | Buffer) => brotliCompressSync(text).length;
const html = (path: string) => readFileSync(`${ROOT.folder}/${path}index.html`, 'utf8');

for (const [path, most] of [
  ...sections.map((slug) => [`${slug}/`, 14_600] as const),
  ['essay/', 24_000] as const,
]) {
  test(`${path} and its styles weigh at most ${most} bytes`, async ({ page }) => {
    await page.goto(`./${path}`);
    const sheets = await page
      .locator('link[rel="stylesheet"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const weight = [
      html(path),
      ...sheets.map((sheet) => readFileSync(`${ROOT.folder}${sheet}`)),
    ].reduce((sum, part) => sum + compressed(part), 0);
    expect(weight).toBeLessThanOrEqual(most);
    console.info(`${path}: ${weight} bytes of ${most}`);
  });
}

test('at most 4 kB of script helps the reader', async ({ page }) => {
  const files: string[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') files.push(response.url());
  });
  await page.goto('./essay/', { waitUntil: 'networkidle' });
  const inline = await page
    .locator('script[type="module"]:not([src])')
    .evaluateAll((scripts) => scripts.map(({ textContent }) => textContent ?? ''));
  const fetched = await Promise.all(files.map(async (url) => (await page.request.get(url)).text()));
  const weight = [...inline, ...fetched].reduce((sum, script) => sum + compressed(script), 0);
  expect(weight).toBeGreaterThan(0);
  expect(weight).toBeLessThanOrEqual(4096);
});

test('the text is on the screen after at most three requests', async ({ page }) => {
  await page.goto('./the-downsides/', { waitUntil: 'networkidle' });
  const before = await page.evaluate(() => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    const asked = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    return (
      1 +
      asked.filter(
        ({ responseEnd, initiatorType }) => responseEnd <= paint && initiatorType !== 'other',
      ).length
    );
  });
  expect(before).toBeLessThanOrEqual(3);
  await expect(
    page.locator(
      'head link[rel="stylesheet"], head script[src]:not([type="module"]):not([async]):not([defer])',
    ),
  ).toHaveCount(0);
});

const shift = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 800);
      }),
  );

for (const late of [0, 1500]) {
  test(`nothing moves, with fonts ${late} ms late`, { tag: '@every-size' }, async ({ page }) => {
    await page.route(/\.woff2$/u, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, late));
      await route.continue();
    });
    await page.goto('./the-downsides/');
    await expect(page.locator('h1')).toBeVisible();
    await page.waitForTimeout(late);
    expect(await shift(page)).toBe(0);
  });
}
