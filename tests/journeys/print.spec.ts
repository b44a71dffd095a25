import type { Page } from '@playwright/test';
import { OPEN } from './previews.ts';
import { dataPages } from '../builds/sites.ts';
import { rowsOf } from '../content/rows.ts';
import { expect, open, test } from './test.ts';

/** The inner width of A4 with the margins of the page, at 96 pixels an inch. */
const PAPER = { width: 627, height: 970 };
/** Data pages that have a drawing. */
const WITH_CHART = ['how-many', 'cases'];
/**
 * What is there to be clicked or to say what a click did: no use on paper. The head of a column, which
 * sorts its table, is words that paper needs.
 */
const CONTROLS =
  '.filters, .downloads, .permalink, .worksheet-tools, .keeping, .print-choice, .filled-in, .references .quiet, button:not(th > *), input:not([aria-labelledby]), select';

/** What a page lets stand between its titles, or the heads of its lists, and what follows them. */
const breaksAfterTitles = async (page: Page) =>
  new Set(
    await page.locator('h1, h2, h3, .picture details p').evaluateAll((titles) =>
      titles.map((title) => {
        // a box within a line has no breaks of its own: they are those of the block around it
        const isInline = getComputedStyle(title).display === 'inline';
        const block = isInline ? title.parentElement : title;
        return block && getComputedStyle(block).breakAfter;
      }),
    ),
  );

test('paper has the text and its references, and nothing to click', async ({ page }) => {
  await open(page, './the-downsides/');
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

  // addresses of links in the text are written out; not those of citations, nor those that entries give
  const inText = page.locator('article a[href]:not(.references a):visible');
  const written = await inText.evaluateAll((links) =>
    links.map((link) => ({
      href: link.getAttribute('href') ?? '',
      after: getComputedStyle(link, '::after').content,
    })),
  );
  const abroad = written.filter(({ href }) => href.startsWith('http'));
  expect(abroad.length).toBeGreaterThan(5);
  for (const { href, after } of abroad) expect.soft(after).toContain(href);
  for (const { href, after } of written) {
    if (href.startsWith('#')) expect.soft(['none', 'normal'], href).toContain(after);
  }
  expect.soft(await breaksAfterTitles(page)).toEqual(new Set(['avoid']));

  // and it is white in the dark, too
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
});

test('the head of a list below a picture is not printed without its list', async ({ page }) => {
  await open(page, './what-is-a-mutual/');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.picture details p').count()).toBeGreaterThan(3);
  expect(await breaksAfterTitles(page)).toEqual(new Set(['avoid']));
});

test('nothing is wider than the paper', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(PAPER);
  for (const path of ['./essay/', './references/', './about/']) {
    await open(page, path);
    const beyond = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(beyond, path).toBeLessThanOrEqual(0);
  }
});

test('the essay makes a document of several pages', async ({ page }) => {
  await open(page, './essay/');
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.startsWith('%PDF')).toBe(true);
  const sheets = pdf.split('/Type /Page\n').length - 1;
  expect(sheets).toBeGreaterThan(3);
  expect(sheets).toBeLessThan(16);
});

/** What a page shows of its text and its links, without its controls, as far as it is laid out. */
const shownOn = (page: Page) =>
  page.evaluate((controls) => {
    const shown = [...document.querySelectorAll<HTMLElement>('article, .references')];
    for (const control of document.querySelectorAll(controls)) control.remove();
    return {
      // a shape at the end of a head is a blank to a browser
      lines: shown.flatMap(({ innerText }) =>
        innerText.split('\n').map((line) => line.replace(/\s+/gu, ' ').trim()),
      ),
      links: shown
        .flatMap((part) => [...part.querySelectorAll('a')])
        .filter((link) => link.checkVisibility())
        .map((link) => link.getAttribute('href') ?? ''),
    };
  }, CONTROLS);

/** What sticks out of the paper, or out of a box that would cut it off. */
const tooWide = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden, thead'))
      .filter((element) => {
        const { right } = element.getBoundingClientRect();
        const cutsOff = getComputedStyle(element).overflowX !== 'visible';
        const within = cutsOff && element.scrollWidth > element.clientWidth + 1;
        return within || right > document.documentElement.clientWidth + 1;
      })
      .map(
        ({ tagName, className, textContent }) =>
          `${tagName} ${className}: ${textContent.trim().slice(0, 60)}`,
      ),
  );

/** Expects the drawing of a page to be on paper, in black, with its caption on the same sheet. */
async function expectChart(page: Page): Promise<void> {
  const chart = page.locator('.chart-figure svg[data-size]').filter({ visible: true });
  await expect(chart).toHaveCount(1);
  await expect(chart).toHaveCSS('color', 'rgb(0, 0, 0)');
  const { width = 0, height = 0 } = (await chart.boundingBox()) ?? {};
  expect(width).toBeGreaterThan(PAPER.width / 2);
  expect(width).toBeLessThanOrEqual(PAPER.width);
  expect(height).toBeGreaterThan(100);
  // the marks of its key are as high as its words
  for (const mark of await page.locator('.chart-figure .key svg').all()) {
    expect.soft((await mark.boundingBox())?.height).toBeLessThan(20);
  }
  await expect(page.locator('.chart-figure')).toHaveCSS('break-inside', 'avoid');
  await expect(page.locator('.chart-figure figcaption')).toBeVisible();
}

for (const slug of dataPages) {
  test(`${slug} on paper has all of its text and links, no controls, and fits`, async ({
    page,
  }) => {
    await page.setViewportSize(PAPER);
    await open(page, `./${slug}/`);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.locator(CONTROLS).count()).toBeGreaterThan(0);
    await expect(page.locator(CONTROLS).filter({ visible: true })).toHaveCount(0);
    expect.soft(await tooWide(page)).toEqual([]);
    expect.soft(await breaksAfterTitles(page)).toEqual(new Set(['avoid']));
    if (WITH_CHART.includes(slug)) await expectChart(page);
    await page.emulateMedia({ media: 'screen' });
    const onScreen = await shownOn(page);
    await page.emulateMedia({ media: 'print' });
    const onPaper = await shownOn(page);
    expect.soft(onScreen.lines.filter((line) => !onPaper.lines.includes(line))).toEqual([]);
    expect.soft(onPaper.links).toEqual(onScreen.links);
    expect(onPaper.links.length).toBeGreaterThan(10);
  });
}

for (const [path, rows, all] of [
  ['./claims/?verdict=untested&section=the-downsides', '.card, .scroll tbody tr', 60],
  ['./timeline/?kind=law', '.timeline > div', rowsOf('timeline').length],
] as const) {
  test(`paper has every row of ${path}, though the screen has some`, async ({ page }) => {
    await open(page, path);
    await expect(page.getByRole('status')).toHaveText(/ shown$/u);
    expect(await page.locator(rows).filter({ visible: true }).count()).toBeLessThan(all / 2);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator(rows).filter({ visible: true })).toHaveCount(all);
  });
}
