import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { pages, ROOT, sections, SUB_PATH } from './sites.ts';

const content = (page: Page, selector: string) => page.locator(selector).getAttribute('content');
const href = (page: Page, rel: string) =>
  page.locator(`head link[rel="${rel}"]`).getAttribute('href');

for (const path of pages.filter((each) => each !== './404.html')) {
  test(`${path} says what it is`, { tag: '@every-base' }, async ({ page, baseURL }) => {
    const site = baseURL?.includes(String(SUB_PATH.port)) ? SUB_PATH : ROOT;
    const address = new URL(path, site.address).href;
    await page.goto(path);
    expect(await href(page, 'canonical')).toBe(address);
    expect(await href(page, 'cite-as')).toBe(address);
    expect(await href(page, 'license')).toBe('https://creativecommons.org/licenses/by/4.0/');
    expect(await content(page, 'meta[property="og:url"]')).toBe(address);
    expect(await content(page, 'meta[property="og:image"]')).toBe(
      new URL('picture.png', site.address).href,
    );
    expect((await content(page, 'meta[name="description"]'))?.length).toBeGreaterThan(40);
    expect((await content(page, 'meta[name="description"]'))?.length).toBeLessThan(200);
    expect(await page.title()).toContain('Going Mutual');
  });
}

test('descriptions and titles are each page’s own', async ({ page }) => {
  const said: string[] = [];
  for (const path of pages) {
    await page.goto(path);
    said.push(await page.title(), (await content(page, 'meta[name="description"]')) ?? '');
  }
  expect(new Set(said).size).toBe(said.length);
});

for (const slug of sections) {
  test(`Zotero saves ${slug} as a web page with author, date, site and abstract`, async ({
    page,
  }) => {
    await page.goto(`./${slug}/`);
    // what its generic translator reads, and what would turn the page into a journal article
    expect(await content(page, 'meta[property="og:title"]')).toBe(
      await page.locator('h1').textContent(),
    );
    expect(await content(page, 'meta[property="og:site_name"]')).toBe('Going Mutual');
    expect(await content(page, 'meta[property="og:type"]')).toBe('article');
    expect(await content(page, 'meta[name="citation_author"]')).toBe('Going Mutual,');
    expect(await content(page, 'meta[name="citation_date"]')).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
    expect(await content(page, 'meta[name="citation_public_url"]')).toBe(
      await href(page, 'canonical'),
    );
    await expect(
      page.locator('meta[name="citation_title"], meta[name="citation_journal_title"]'),
    ).toHaveCount(0);
    await expect(page.locator('.Z3988')).toHaveCount(0);
  });

  test(`search engines read ${slug} as an article with its citations`, async ({ page }) => {
    await page.goto(`./${slug}/`);
    const data = JSON.parse(
      (await page.locator('script[type="application/ld+json"]').textContent()) ?? '',
    ) as {
      '@type': string;
      citation?: { name: string }[];
    };
    expect(data['@type']).toBe('Article');
    await expect(page.locator('[role="doc-bibliography"] > ul > li')).toHaveCount(
      data.citation?.length ?? 0,
    );
  });
}

test(
  'the sitemap, the feed and the robots file name the pages',
  { tag: '@every-base' },
  async ({ request, page, baseURL }) => {
    const site = baseURL?.includes(String(SUB_PATH.port)) ? SUB_PATH : ROOT;
    const [robots, index, map, feed] = await Promise.all(
      ['robots.txt', 'sitemap-index.xml', 'sitemap-0.xml', 'feed.xml'].map(async (name) =>
        (await request.get(`./${name}`)).text(),
      ),
    );
    expect(robots).toContain(`Sitemap: ${site.address}sitemap-index.xml`);
    expect(index).toContain(`${site.address}sitemap-0.xml`);
    const read = (xml: string | undefined, tag: string) =>
      page.evaluate(
        ([text = '', name = '']) => {
          const parsed = new DOMParser().parseFromString(text, 'application/xml');
          if (parsed.querySelector('parsererror')) throw new Error('not XML');
          return [...parsed.querySelectorAll(name)].map(({ textContent }) => textContent);
        },
        [xml ?? '', tag],
      );
    const whole = pages
      .filter((path) => path !== './404.html')
      .map((path) => new URL(path, site.address).href);
    expect((await read(map, 'loc')).sort()).toEqual(whole.sort());
    expect(await read(feed, 'item > link')).toHaveLength(sections.length);
  },
);

test('the picture is 1,200 by 630 pixels', () => {
  const png = readFileSync(`${ROOT.folder}/picture.png`);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
});

test('the home page says how to cite the site', { tag: '@no-script' }, async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('blockquote.entry')).toContainText('Going Mutual (2026)');
  await expect(page.locator('blockquote.entry')).toContainText('(Accessed: day month year).');
});
