import type { Page } from '@playwright/test';
import { CLAIMS } from './claims.ts';
import { essay } from '../builds/sites.ts';
import { expect, flat, test } from './test.ts';

/** Clusters of the running text between each claim's mark and the next, notes left out. */
const citationsByClaim = (page: Page) =>
  page.evaluate(() => {
    const found: [string, string[]][] = [];
    for (const element of document.querySelectorAll('article [id^="claim-"], article .cluster')) {
      if (element.closest('.since')) continue;
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

for (const slug of essay) {
  test(`${slug} makes its own claims and no others`, { tag: '@no-script' }, async ({ page }) => {
    await page.goto(`./${slug}/`);
    expect(await citationsByClaim(page)).toEqual(
      CLAIMS.filter(([, section]) => section === slug).map(([id, , citations]) => [id, citations]),
    );
  });
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

test('the essay is 1,200 to 1,900 words, with its notes and without', async ({ page }) => {
  await page.goto('./essay/');
  const words = await page.evaluate(() => {
    const count = (left: string) => {
      const article = document.querySelector('article')?.cloneNode(true) as HTMLElement;
      for (const element of article.querySelectorAll(left)) element.remove();
      // blocks stand next to one another without white space between them
      for (const block of article.querySelectorAll('p, li, td, th')) block.append(' ');
      return article.textContent?.match(/[\p{L}\p{N}][^\s–]*/gu)?.length ?? 0;
    };
    const around = 'header, nav, figure, .heading, .since-verdict, .claim-mark';
    return { prose: count(`${around}, .since`), all: count(around) };
  });
  expect(words.all).toBeGreaterThan(words.prose);
  expect(words.prose).toBeGreaterThanOrEqual(1200);
  expect(words.all).toBeLessThanOrEqual(1900);
});

test('every claim that is not simply right has a note beside it', async ({ page }) => {
  await page.goto('./essay/');
  const notes = await page.locator('.since').evaluateAll((all) =>
    all.map((note) => ({
      verdict: note.querySelector('.since-verdict')?.textContent ?? '',
      name: note.getAttribute('aria-label') ?? '',
      own: [...note.querySelectorAll('p:not(.since-verdict)')].map((p) => p.textContent ?? ''),
      cites: note.querySelectorAll('.cluster').length,
    })),
  );
  expect(notes.length).toBeGreaterThan(10);
  for (const { verdict, name, own, cites } of notes) {
    expect(flat(verdict)).toMatch(/^Checked in \d{4}: \S/u);
    expect(name).toMatch(/^Our note, \d{4}$/u);
    expect(own.join(' ').length).toBeGreaterThan(20);
    // the essay's citations are the essay's, and a note has none of them
    expect(cites).toBe(0);
  }
});
