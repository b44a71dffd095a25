import { expect, test, type Page } from '@playwright/test';
import { CLAIMS } from './claims.ts';
import { sections } from './sites.ts';

/** Clusters of the running text between each claim's mark and the next, notes left out. */
const citationsByClaim = (page: Page) =>
  page.evaluate(() => {
    const found: [string, string[]][] = [];
    const marks = 'span[id^="claim-"], .cluster';
    for (const element of document.querySelectorAll(marks)) {
      if (element.closest('.since, .references')) continue;
      if (element.id) found.push([element.id.replace('claim-', 'C-'), []]);
      else found.at(-1)?.[1].push(element.textContent?.replace(/\s+/gu, ' ').trim() ?? '');
    }
    return found;
  });

test('the essay makes all thirty claims, each with exactly its citations and pages', async ({
  page,
}) => {
  await page.goto('./essay/');
  expect(await citationsByClaim(page)).toEqual(CLAIMS.map(([id, , citations]) => [id, citations]));
});

for (const slug of sections) {
  test(
    `${slug} makes its own claims`,
    { tag: '@no-script' },
    async ({ page, javaScriptEnabled }) => {
      await page.goto(`./${slug}/`);
      const ids = await page
        .locator('span[id^="claim-"]')
        .evaluateAll((marks) => marks.map(({ id }) => id));
      const own = CLAIMS.filter(([, section]) => section === slug);
      expect(ids, String(javaScriptEnabled)).toEqual(own.map(([id]) => id.replace('C-', 'claim-')));
    },
  );
}

test('23 places, 24 cited items, 14 works', { tag: '@no-script' }, async ({ page }) => {
  await page.goto('./essay/');
  const cites = page.locator('article a[role="doc-biblioref"]');
  await expect(page.locator('article .cluster')).toHaveCount(23);
  await expect(cites).toHaveCount(24);
  const works = await cites.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(new Set(works).size).toBe(14);
  await expect(page.locator('[role="doc-bibliography"] > ul > li')).toHaveCount(14);
});

for (const path of [...sections.map((slug) => `./${slug}/`), './essay/', './about/']) {
  test(`${path}: every citation leads to its entry, and every entry back`, async ({ page }) => {
    await page.goto(path);
    const broken = await page.evaluate(() => {
      const cites = [...document.querySelectorAll<HTMLAnchorElement>('a[role="doc-biblioref"]')];
      const backs = [...document.querySelectorAll<HTMLAnchorElement>('a[role="doc-backlink"]')];
      return [
        ...cites.filter(
          ({ hash }) =>
            !document.querySelector(`[role="doc-bibliography"] li[id="${hash.slice(1)}"]`),
        ),
        ...cites.filter(({ id }) => !backs.some(({ hash }) => hash === `#${id}`)),
        ...backs.filter(({ hash }) => !cites.some(({ id }) => hash === `#${id}`)),
      ].map(({ outerHTML }) => outerHTML);
    });
    expect(broken).toEqual([]);
    const listed = await page
      .locator('[role="doc-bibliography"] > ul > li')
      .evaluateAll((items) => items.map(({ id }) => id));
    const cited = await page
      .locator('a[role="doc-biblioref"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(1)));
    expect([...listed].sort()).toEqual([...new Set(cited)].sort());
  });
}

test('a screen reader hears who, when, which page, and that it is a reference', async ({
  page,
}) => {
  await page.goto('./the-downsides/');
  const cluster = page.locator('.cluster', { hasText: 'Civil Service World' }).first();
  const first = cluster.locator('a').first();
  await expect(first).toHaveAccessibleName('Bach, 2012, p. 407');
  await expect(first).toHaveAttribute('role', 'doc-biblioref');
});

test('the essay is 1,200 to 1,900 words, with its notes and without', async ({ page }) => {
  await page.goto('./essay/');
  const words = await page.evaluate(() => {
    const count = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)]
        .map(({ textContent }) => (textContent ?? '').match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0)
        .reduce((sum, each) => sum + each, 0);
    return {
      prose: count('article section > p'),
      notes: count('article .since p:not(.since-verdict)'),
    };
  });
  expect(words.prose).toBeGreaterThanOrEqual(1200);
  expect(words.prose + words.notes).toBeLessThanOrEqual(1900);
});

test('the link back to the citation that one came from is marked', async ({ page }) => {
  await page.goto('./the-downsides/');
  const cite = page.locator('a[role="doc-biblioref"]', { hasText: 'p. 408' });
  await cite.click();
  await expect(page).toHaveURL(/#bach-2012$/u);
  await expect(page.locator('[aria-current="location"]')).toHaveText(/page 408/u);
  await page.locator('[aria-current="location"]').click();
  await expect(cite).toBeInViewport();
});
