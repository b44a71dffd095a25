import { indexed } from '../builds/sites.ts';
import { expect, open, test } from './test.ts';

test(
  'pages say the same without scripts, in the same order',
  { tag: '@only-no-script' },
  async ({ page, browser }) => {
    test.slow();
    const context = await browser.newContext({ javaScriptEnabled: true });
    const scripted = await context.newPage();
    // the tools of the worksheet need scripts, and are not shown without
    for (const path of indexed.filter((each) => !each.includes('should-your'))) {
      await page.goto(path);
      // from a place on the page, where all of it is laid out
      await scripted.goto(`${page.url()}#main`);
      // only a script knows what day it is
      for (const each of [page, scripted]) {
        await each
          .locator('.access-date')
          .evaluateAll((dates) => dates.forEach((date) => (date.textContent = 'today')));
        // and only a script can keep a choice of style, or search, which a sentence says without
        await each
          .locator('#style-choice, main search, noscript')
          .evaluateAll((choices) => choices.forEach((choice) => choice.remove()));
      }
      const text = await page.locator('body').innerText();
      expect(text.length, path).toBeGreaterThan(400);
      // an empty line is where a script may say how many are shown
      const lines = (each: string) => each.split(/\n+/u);
      expect(lines(text), path).toEqual(lines(await scripted.locator('body').innerText()));
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
