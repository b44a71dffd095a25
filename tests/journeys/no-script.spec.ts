import type { Page } from '@playwright/test';
import { reading } from '../builds/sites.ts';
import { expect, open, test } from './test.ts';

/** Every text, and a page of each other kind; the tools of the worksheet need scripts, and are not shown without. */
const PAGES = [
  './',
  ...reading.filter((path) => !path.includes('should-your')),
  ...[
    'references',
    'references/apa',
    'sources',
    'changes',
    'accessibility',
    'search',
    'cite',
    'cite/forms',
  ].map((slug) => `./${slug}/`),
];

/** The lines that a page shows, but for what a script alone can know or do. */
const linesOf = async (page: Page) => {
  await page.evaluate(() => {
    // only a script knows what day it is
    for (const date of document.querySelectorAll('.access-date')) date.textContent = 'today';
    // and only a script can keep a choice of style, or search, which a sentence says without, keep pages, copy, or make documents
    for (const choice of document.querySelectorAll(
      '#style-choice, main search, main noscript, .kept, button.copy, .downloads button',
    ))
      choice.remove();
  });
  // an empty line is where a script may say how many are shown
  return (await page.locator('body').innerText()).split(/\n+/u);
};

test(
  'pages say the same without scripts, in the same order',
  { tag: '@only-no-script' },
  async ({ page, browser, baseURL }) => {
    test.slow();
    const context = await browser.newContext({ javaScriptEnabled: true, serviceWorkers: 'block' });
    const scripted = await context.newPage();
    for (const path of PAGES) {
      await page.goto(path);
      // from a place on the page, where all of it is laid out
      await scripted.goto(new URL(`${path}#main`, baseURL ?? '').href);
      // the list at the foot comes with the styles of what is below the first screen
      await expect(scripted.locator('.site-footer nav')).toBeVisible();
      const lines = await linesOf(page);
      expect(lines.join('').length, path).toBeGreaterThan(400);
      expect.soft(await linesOf(scripted), path).toEqual(lines);
    }
    await context.close();
  },
);

test(
  'the parts of a page follow one another as they are read',
  { tag: ['@no-script', '@every-size'] },
  async ({ page }) => {
    await open(page, './the-downsides/');
    const parts = [
      '.skip',
      '.site-name',
      'nav[aria-label="Site"]',
      'h1',
      'article > p',
      'article .since',
      '.references li',
      '.downloads',
      '.site-footer',
    ];
    const places = await page.evaluate(
      (selectors) =>
        selectors.map((selector) => {
          const element = document.querySelector(selector);
          return element ? [...document.querySelectorAll('*')].indexOf(element) : -1;
        }),
      parts,
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    // and so they stand on the screen, the way past the header aside
    const tops = await page.evaluate(
      (selectors) =>
        selectors.map(
          (selector) => document.querySelector(selector)?.getBoundingClientRect().top ?? NaN,
        ),
      parts.slice(3),
    );
    expect(tops).toEqual([...tops].sort((one, other) => one - other));
  },
);
