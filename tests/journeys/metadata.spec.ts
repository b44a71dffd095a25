import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { articles, indexed, pages, ROOT, sections, SUB_PATH } from '../builds/sites.ts';
import { expect, flat, test, textOf } from './test.ts';

const content = (page: Page, selector: string) =>
  page.locator(`head meta[${selector}]`).getAttribute('content');
const href = (page: Page, rel: string) =>
  page.locator(`head link[rel="${rel}"]`).getAttribute('href');

test('every page says what it is', { tag: '@every-base' }, async ({ page, site }) => {
  test.slow();
  for (const path of indexed) {
    const address = new URL(path, site.address).href;
    await page.goto(path);
    expect(await page.title(), path).toContain('Going Mutual');
    expect(await href(page, 'canonical')).toBe(address);
    expect(await href(page, 'cite-as')).toBe(address);
    expect(await href(page, 'license')).toBe('https://creativecommons.org/licenses/by/4.0/');
    const description = (await content(page, 'name="description"')) ?? '';
    expect(description.length).toBeGreaterThan(40);
    expect(description.length).toBeLessThanOrEqual(200);
    const graph = async (name: string) => content(page, `property="og:${name}"`);
    expect({
      title: await graph('title'),
      site: await graph('site_name'),
      type: await graph('type'),
      url: await graph('url'),
      description: await graph('description'),
      image: await graph('image'),
    }).toEqual({
      title: await textOf(page, 'h1'),
      site: 'Going Mutual',
      type: articles.includes(path) ? 'article' : 'website',
      url: address,
      description,
      image: new URL('picture.png', site.address).href,
    });
  }
});

// what Zotero's generic translator reads, and what would turn the page into a journal article
test('Zotero saves every page as a web page with author, date, site, abstract and address', async ({
  page,
  site,
}) => {
  test.slow();
  for (const path of indexed) {
    await page.goto(path);
    expect({
      author: await content(page, 'name="citation_author"'),
      date: await content(page, 'name="citation_date"'),
      abstract: await content(page, 'name="citation_abstract"'),
      address: await content(page, 'name="citation_public_url"'),
    }).toEqual({
      // an organisation's name is split as a person's unless a comma follows it
      author: 'Going Mutual,',
      date: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/u),
      abstract: await content(page, 'name="description"'),
      address: new URL(path, site.address).href,
    });
    await expect(page.locator('meta[name="citation_title"]')).toHaveCount(0);
    await expect(page.locator('meta[name^="citation_journal"]')).toHaveCount(0);
    await expect(page.locator('.Z3988')).toHaveCount(0);
  }
});

test('search engines read what every page is and cites', async ({ page, site }) => {
  test.slow();
  for (const path of indexed) {
    await page.goto(path);
    const data = JSON.parse(
      (await page.locator('script[type="application/ld+json"]').textContent()) ?? '',
    ) as Record<string, unknown> & { citation?: { '@type': string; name: string }[] };
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      '@type': articles.includes(path) ? 'Article' : 'WebPage',
      headline: await textOf(page, 'h1'),
      url: new URL(path, site.address).href,
      license: 'https://creativecommons.org/licenses/by/4.0/',
    });
    const entries = (
      await page
        .locator('[role="doc-bibliography"] > ul > li > p:first-child, .record .entry')
        .all()
    ).map(async (entry) => flat(await entry.textContent()));
    const listed = await Promise.all(entries);
    const named = (data.citation ?? []).map(({ name }) => flat(name));
    expect(named).toHaveLength(listed.length);
    for (const [index, name] of named.entries()) {
      const [first = ''] = name.replace(/[“”‘’'"]/gu, '').split(':');
      expect(listed[index]?.replace(/[“”‘’'"]/gu, ''), name).toContain(first);
    }
  }
});

test('titles and descriptions are each page’s own', async ({ page }) => {
  const said: string[] = [];
  for (const path of pages) {
    await page.goto(path);
    said.push(await page.title(), (await content(page, 'name="description"')) ?? '');
  }
  expect(new Set(said).size).toBe(said.length);
});

test('the page that is not found is not to be found', async ({ page }) => {
  await page.goto('./404.html');
  expect(await content(page, 'name="robots"')).toBe('noindex');
  await expect(page.locator('head link[rel="canonical"], head link[rel="cite-as"]')).toHaveCount(0);
});

test(
  'the sitemap, the feed and the robots file name the pages',
  { tag: '@every-base' },
  async ({ page, request, site }) => {
    const [robots, index, map, feed] = await Promise.all(
      ['robots.txt', 'sitemap-index.xml', 'sitemap-0.xml', 'feed.xml'].map(async (name) =>
        (await request.get(`./${name}`)).text(),
      ),
    );
    const read = (xml: string | undefined, tag: string) =>
      page.evaluate(
        ([text = '', name = '']) => {
          const parsed = new DOMParser().parseFromString(text, 'application/xml');
          if (parsed.querySelector('parsererror')) throw new Error('not XML');
          return [...parsed.querySelectorAll(name)].map(({ textContent }) => textContent ?? '');
        },
        [xml ?? '', tag],
      );
    const addresses = (paths: string[]) =>
      paths.map((path) => new URL(path, site.address).href).sort();
    expect(robots).toContain(`\nSitemap: ${site.address}sitemap-index.xml\n`);
    expect(await read(index, 'loc')).toEqual([`${site.address}sitemap-0.xml`]);
    expect((await read(map, 'loc')).sort()).toEqual(addresses(indexed));
    expect((await read(feed, 'item > link')).sort()).toEqual(
      addresses(sections.map((slug) => `./${slug}/`)),
    );
    expect(await read(feed, 'channel > link')).toEqual([site.address]);
  },
);

for (const { base, folder } of [ROOT, SUB_PATH]) {
  test(`the picture of the site at ${base} is 1,200 by 630 pixels`, () => {
    const png = readFileSync(`${folder}/picture.png`);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });
}

test('the home page says how to cite the site', { tag: '@no-script' }, async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('blockquote.entry')).toContainText('Going Mutual (2026)');
  await expect(page.locator('blockquote.entry')).toContainText('(Accessed: ');
});
