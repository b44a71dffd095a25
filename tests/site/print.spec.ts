import { OPEN } from './previews.ts';
import { expect, test } from './test.ts';

test('paper has the text and its references, and nothing to click', async ({ page }) => {
  await page.goto('./the-downsides/');
  await page.locator('a[role="doc-biblioref"]').first().hover();
  await expect(page.locator(OPEN)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('article')).toBeVisible();
  await expect(page.locator('.since').first()).toBeVisible();
  await expect(page.locator('[role="doc-bibliography"] li').first()).toBeVisible();
  for (const gone of [
    'nav[aria-label="Site"]',
    '.pager',
    '.permalink',
    '.downloads',
    '.preview',
    '.skip',
  ]) {
    expect(await page.locator(gone).count(), gone).toBeGreaterThan(0);
    await expect(page.locator(gone).filter({ visible: true }), gone).toHaveCount(0);
  }
});

test('addresses of links in the text are written out, and those of citations are not', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('./the-downsides/');
  const written = await page.locator('article a[href]:visible').evaluateAll((links) =>
    links.map((link) => ({
      href: link.getAttribute('href') ?? '',
      after: getComputedStyle(link, '::after').content,
    })),
  );
  const abroad = written.filter(({ href }) => href.startsWith('http'));
  expect(abroad.length).toBeGreaterThan(5);
  for (const { href, after } of abroad) expect(after).toContain(href);
  for (const { href, after } of written) {
    if (href.startsWith('#')) expect(['none', 'normal']).toContain(after);
  }
});

test('paper is white in the dark, too', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('./the-downsides/');
  const colours = await page.locator('html').evaluate((html) => {
    const { color, backgroundColor } = getComputedStyle(html);
    return { color, backgroundColor };
  });
  expect(colours).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
});

test('nothing is wider than the paper', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  // the inner width of A4 with the margins of the page, at 96 pixels an inch
  await page.setViewportSize({ width: 627, height: 970 });
  for (const path of ['./essay/', './references/', './about/']) {
    await page.goto(path);
    const beyond = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(beyond, path).toBeLessThanOrEqual(0);
  }
});

test('the essay makes a document of several pages', async ({ page }) => {
  await page.goto('./essay/');
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.startsWith('%PDF')).toBe(true);
  const sheets = pdf.split('/Type /Page\n').length - 1;
  expect(sheets).toBeGreaterThan(3);
  expect(sheets).toBeLessThan(16);
});
