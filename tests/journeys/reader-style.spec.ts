import type { Page } from '@playwright/test';
import { faults } from './axe.ts';
import { helped, panelOf, prepare } from './citing.ts';
import { shiftOf } from './shift.ts';
import { reading } from '../builds/sites.ts';
import { expect, flat, settled, test } from './test.ts';

const KEY = 'citation-style';
const NUMERIC = ['vancouver', 'ieee'];
const NOTES = ['chicago-notes', 'mhra', 'oscola'];

/** Makes the reader one who chose a style before, and has not been asked since. */
const choose = (page: Page, style: string) =>
  page.addInitScript(([key = '', value = '']) => localStorage.setItem(key, value), [KEY, style]);

/** Opens a page, and waits until it is in the style that was chosen. */
async function openInStyle(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await settled(page);
  await expect(page.locator('html[data-waiting]')).toHaveCount(0);
}
const labels = async (page: Page) =>
  (await page.locator('article .cluster').allTextContents()).map(flat);

test(
  'a style that is chosen beside a paragraph is that of the whole page, and of the next',
  {
    tag: '@every-base',
  },
  async ({ page }) => {
    await prepare(page);
    await page.goto('./what-is-a-mutual/');
    await helped(page);
    const original = await page.locator('main').innerHTML();
    const panel = await panelOf(page, 'p2-2');
    await panel.getByLabel('Style').selectOption('ieee');
    await expect(page.locator('.cluster').first()).toHaveText('[1, p. 323]');
    await page.goto('./why-mutuals/');
    await expect(page.locator('.cluster').first()).toHaveText(/^\[1[\],]/u);
    await page.goto('./cite/');
    await expect(page.getByLabel('Show this site’s citations in')).toHaveValue('ieee');
    await page.getByLabel('Show this site’s citations in').selectOption('harvard');
    await expect(page.locator('#style-choice').getByRole('status')).toHaveText(
      'Every page now shows its citations in Harvard (Cite Them Right, 12th edition). Saved on this device only.',
    );
    await page.goto('./what-is-a-mutual/');
    await helped(page);
    expect(await page.locator('main').innerHTML()).toBe(original);
  },
);

test('back in the site’s own style a page is to the letter what it was', async ({ page }) => {
  await prepare(page);
  await page.goto('./the-downsides/');
  await helped(page);
  const content = () =>
    page.locator('main').evaluate((main) => {
      const copy = main.cloneNode(true) as Element;
      // what scripts put there
      for (const own of copy.querySelectorAll('.cite-panel, .downloads > :is(button, span)'))
        own.remove();
      return copy.innerHTML;
    });
  const original = await content();
  const panel = await panelOf(page, 'p4-1');
  for (const style of ['oscola', 'vancouver', 'mla', 'mhra']) {
    await panel.getByLabel('Style').selectOption(style);
    await expect.poll(content).not.toBe(original);
  }
  await panel.getByLabel('Style').selectOption('harvard');
  await expect.poll(content).toBe(original);
});

/** The links back from a list that find no citation. */
const lostLinks = (page: Page) =>
  page
    .locator('.references [role="doc-backlink"]')
    .evaluateAll((links) =>
      links
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => !document.getElementById(href.slice(1))),
    );

for (const style of NUMERIC) {
  test(`${style} numbers works by their first appearance, on every page`, async ({ page }) => {
    await choose(page, style);
    for (const path of reading) {
      await openInStyle(page, path);
      const found = (await labels(page)).flatMap((label) =>
        [...label.matchAll(/(?:^|[([,]\s*|\], \[)(\d+)(?=[\s,\])]|$)/gu)].map(([, number]) =>
          Number(number),
        ),
      );
      let highest = 0;
      for (const number of found) {
        expect(number, `${path}: ${found.join(' ')}`).toBeLessThanOrEqual(highest + 1);
        highest = Math.max(highest, number);
      }
      const list = await page.locator('.references > ul > li > p:first-child').allTextContents();
      const wanted = list.map((_entry, index) =>
        style === 'ieee' ? `[${index + 1}]` : `${index + 1}.`,
      );
      expect(
        list.map((entry) => flat(entry).split(' ')[0]),
        path,
      ).toEqual(wanted);
      if (list.length > 0) expect(highest, path).toBeGreaterThan(0);
      expect.soft(await lostLinks(page), path).toEqual([]);
    }
  });
}

test('OSCOLA’s notes are shortened as it asks', async ({ page }) => {
  await choose(page, 'oscola');
  await openInStyle(page, './why-mutuals/');
  const notes = (await page.locator('[role="doc-endnotes"] li').allTextContents()).map((text) =>
    flat(text).replace(/ Back to the text$/u, ''),
  );
  // typed by hand from the section's own citations and OSCOLA, 1.2: a work in full, then "(n 1)" or ibid
  const again = notes.filter((note) => /^(?:ibid|.+ \(n \d+\))/u.test(note));
  expect(again.length, notes.join('\n')).toBeGreaterThan(0);
  const fullBefore = notes.every((note, index) => {
    const [, number] = /\(n (\d+)\)/u.exec(note) ?? [];
    return number === undefined || Number(number) <= index;
  });
  expect(fullBefore, notes.join('\n')).toBe(true);
  // marks stand behind the stop, and lead to their notes and back
  const marks = page.locator('article .cluster a[role="doc-noteref"]');
  await expect(marks).toHaveCount(notes.length);
  expect(await page.locator('article p').first().textContent()).not.toMatch(/\s\d+[.,]/u);
  await marks.first().click();
  await expect(page.locator('#note-1')).toBeInViewport();
  await page.locator('#note-1 [role="doc-backlink"]').click();
  await expect(marks.first()).toBeInViewport();
});

test(
  'footnotes and the notes of citations are one series and one list, and apart again in other styles',
  { tag: '@other' },
  async ({ page }) => {
    await prepare(page);
    for (const path of ['./endnotes/', './essay/']) {
      await page.goto(path);
      await helped(page);
      const original = await page.locator('main').innerHTML();
      const ownNotes = page.locator('[data-footnotes]:visible li');
      const ofAuthors = await ownNotes.count();
      const panel = await panelOf(page, 'p92-1');
      await panel.getByLabel('Style').selectOption('oscola');
      const notes = page.locator('[role="doc-endnotes"] li');
      await expect(notes.first()).toBeVisible();
      await expect(page.locator('[data-footnotes]:visible')).toHaveCount(0);
      const marks = page.locator('article :is(a[role="doc-noteref"], a[data-footnote-ref])');
      // a footnote may be referred to more than once
      const numbers = [...new Set(await marks.allTextContents())].map(Number);
      expect.soft(numbers, path).toEqual(numbers.map((_number, index) => index + 1));
      await expect.soft(notes).toHaveCount(numbers.length);
      // what a browser lays out late is cut at its edge, and the numbers stand outside
      await expect.soft(notes.first()).toHaveCSS('content-visibility', 'visible');
      const ids = await notes.evaluateAll((items) => items.map(({ id }) => `#${id}`));
      const targets = await marks.evaluateAll((links) =>
        links.map((link) => link.getAttribute('href')),
      );
      expect.soft([...new Set(targets)], path).toEqual(ids);
      expect.soft(await lostLinks(page), path).toEqual([]);
      // the citation of a footnote stands in it, and has no mark there
      const own = notes.filter({ hasText: /^Another/u });
      await expect.soft(own).toHaveText(/^Another \(.*Author0, .*\)\./u);
      await expect.soft(own.locator('sup')).toHaveCount(0);
      await expect
        .soft(own.locator('[data-footnote-backref]'))
        .toHaveAttribute(
          'aria-label',
          new RegExp(`note ${ids.indexOf('#endnotes-fn-1') + 1}$`, 'u'),
        );
      expect.soft(await faults(page), path).toEqual([]);
      await panel.getByLabel('Style').selectOption('harvard');
      await expect(ownNotes).toHaveCount(ofAuthors);
      await page.reload();
      await helped(page);
      expect.soft(await page.locator('main').innerHTML(), path).toBe(original);
    }
  },
);

test('in other styles every link back from a list still finds its citation', async ({ page }) => {
  for (const style of [...NOTES, 'apa']) {
    await choose(page, style);
    for (const path of ['./the-downsides/', './since-2013/', './claims/']) {
      await openInStyle(page, path);
      expect.soft(await lostLinks(page), `${path} in ${style}`).toEqual([]);
    }
  }
});

test('lists, previews and quoted sentences follow', async ({ page }) => {
  await choose(page, 'apa');
  await openInStyle(page, './references/');
  await expect(page.locator('#bach-2012 > .entry')).toContainText(
    'Bach, S. (2012). Shrinking the state',
  );
  await expect(page.locator('#bach-2012 q').first()).toContainText('(Bach, 2012');
  await choose(page, 'mla');
  await openInStyle(page, './the-downsides/');
  await expect(page.locator('#preview-bach-2012-page-407 > p').first()).toContainText(
    'Bach, Stephen. “Shrinking the State',
  );
  await choose(page, 'vancouver');
  await openInStyle(page, './claims/');
  await expect(page.locator('table .cluster').first()).toHaveText(/^\(\d+/u);
});

test(
  'nothing moves when the style that was chosen comes late',
  { tag: '@every-size' },
  async ({ page }) => {
    await page.route('**/styles/oscola/*.bin', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await choose(page, 'oscola');
    for (const path of ['./the-downsides/', './references/']) {
      await openInStyle(page, path);
      expect(await shiftOf(page), path).toBe(0);
    }
  },
);

test('a page whose style never comes is shown in the site’s own', async ({ page }) => {
  await page.route('**/styles/oscola/*.bin', () => undefined);
  await choose(page, 'oscola');
  await page.goto('./the-downsides/', { waitUntil: 'load' });
  await expect(page.locator('main')).toBeVisible({ timeout: 6000 });
  await expect(page.locator('.cluster').first()).toHaveText(/^\(/u);
});

test('a choice that is none does no harm', async ({ page }) => {
  await choose(page, '"><img src=x onerror=alert(1)>');
  await openInStyle(page, './the-downsides/');
  await expect(page.locator('main')).toBeVisible();
  await expect(page.locator('main img')).toHaveCount(0);
  await expect(page.locator('.cluster').first()).toHaveText(/^\(/u);
});
