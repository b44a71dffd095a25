import type { Page } from '@playwright/test';
import { editions } from '../builds/sites.ts';
import { faults } from './axe.ts';
import { expect, test } from './test.ts';

const OLD = './editions/1.0/two-editions/';
const closed = editions.find(({ isNewest }) => !isNewest)?.number ?? '';

/** How far the page is wider than its window. */
const beyond = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Whether the middle of what an address names is in sight, under no bar. */
const isInSight = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return element.contains(hit) || hit?.contains(element) === true;
  });

test.describe('a kept page says what became of the paragraph that its address names', () => {
  test('without a script', { tag: ['@every-size', '@only-no-script'] }, async ({ page }) => {
    // of this site's own first edition, whatever has become of its paragraphs
    await page.goto(`./editions/${closed}/the-downsides/#p4-3`);
    const items = page.locator('.edition-became > li');
    const lifted = () =>
      items.evaluateAll((all) =>
        all.filter((each) => getComputedStyle(each).position === 'fixed').map(({ id }) => id),
      );
    expect(await lifted()).toEqual(['edition-p4-3']);
    await expect(page.locator('#edition-p4-3')).toBeInViewport({ ratio: 1 });
    expect(await isInSight(page, '#p4-3')).toBe(true);
    await expect(page.locator('.edition-bar')).toBeInViewport({ ratio: 1 });
    expect(await beyond(page)).toBeLessThanOrEqual(0);

    // and puts it back where all are listed
    await page.locator('#edition-p4-3').getByRole('link', { name: 'All paragraphs' }).click();
    expect(await lifted()).toEqual([]);
    await expect(items.first()).toBeInViewport();

    await page.goto(`./editions/${closed}/the-downsides/#p4-6`);
    expect(await lifted()).toEqual(['edition-p4-6']);
  });

  test('with the way to its words now and to what changed', { tag: '@other' }, async ({ page }) => {
    await page.goto(`${OLD}#p90-2`);
    const item = page.locator('#edition-p90-2');
    await expect(item).toBeInViewport({ ratio: 1 });
    await expect(item).toContainText('Paragraph 90.2 was changed in edition 1.1');
    await item.getByRole('link', { name: 'what changed' }).click();
    await expect(page.locator('h3:target')).toHaveText('Paragraph 90.2');
    await page.goBack();
    await item.getByRole('link', { name: 'the current text' }).click();
    await expect(page).toHaveURL(/\/two-editions\/#p90-2$/u);

    await page.goto(`${OLD}#p90-3`);
    await expect(page.locator('#edition-p90-3')).toContainText(
      'was removed in edition 1.1; see 90.2',
    );
    await page.goto(`${OLD}#p90-1`);
    await expect(page.locator('#edition-p90-1')).toContainText(
      'reads the same in the latest edition',
    );
    const marked = await page
      .locator('.number')
      .evaluateAll((numbers) =>
        numbers
          .filter((each) => getComputedStyle(each, '::before').content.includes('*'))
          .map(({ id }) => id),
      );
    expect(marked).toEqual(['p90-2', 'p90-3', 'p90-4', 'p90-5']);
    // and to those who do not see the mark
    await expect(page.locator('#p90-2')).toHaveAccessibleDescription(
      /^Paragraph 90\.2 was changed in edition 1\.1/u,
    );
  });

  test(
    'and that it had none of that number, with the nearest',
    { tag: '@other' },
    async ({ page }) => {
      const said = page.getByRole('status');
      // the sixth came with the second edition
      await page.goto(`${OLD}#p90-6`);
      await expect(said).toHaveText(
        'This page had no paragraph 90.6 in edition 1.0. The nearest is 90.5.',
      );
      await said.getByRole('link').click();
      await expect(page.locator('#edition-p90-5')).toBeInViewport({ ratio: 1 });
      await expect(said).toBeEmpty();
      // whatever an address says is text
      await page.goto(`${OLD}#p90-<img src=x onerror=alert(1)>`);
      await expect(said).toContainText('The nearest is 90.1.');
      await expect(page.locator('.edition-bar img')).toHaveCount(0);
      // one that is written otherwise is the one that was meant
      await page.goto(`${OLD}#P90-2`);
      await expect(page).toHaveURL(/#p90-2$/u);
      await expect(page.locator('#edition-p90-2')).toBeInViewport({ ratio: 1 });
      await expect(said).toBeEmpty();
      // a place that is no paragraph is nobody's business
      await page.goto(`${OLD}#elsewhere`);
      await expect(said).toBeEmpty();
    },
  );
});

test(
  'a kept page is for everybody, on every screen and on paper',
  { tag: '@every-size' },
  async ({ page }) => {
    for (const path of [
      `./editions/${closed}/the-downsides/#p4-3`,
      `./editions/${closed}/claims/`,
      './editions/',
      `./editions/${closed}/`,
    ]) {
      await page.goto(path);
      expect.soft(await beyond(page), path).toBeLessThanOrEqual(0);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await faults(page), `${path} in the ${colorScheme}`).toEqual([]);
      }
      await page.emulateMedia({ forcedColors: 'active' });
      expect.soft(await faults(page), `${path} in forced colours`).toEqual([]);
      await page.emulateMedia({ forcedColors: null, colorScheme: null });
    }
    await page.goto(`./editions/${closed}/the-downsides/#p4-3`);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.edition-bar p')).toHaveText(new RegExp(`Edition ${closed}`, 'u'));
    await expect(page.locator('.edition-bar a').first()).toBeHidden();
    const position = (selector: string) =>
      page.locator(selector).evaluate((element) => getComputedStyle(element).position);
    expect([await position('.edition-bar'), await position('#edition-p4-3')]).toEqual([
      'static',
      'static',
    ]);
  },
);

test('the styles of a frame are not those of what it holds', async ({ page }) => {
  await page.goto(`./editions/${closed}/the-downsides/`);
  const looks = () =>
    page.locator('.edition-bar').evaluate((bar) => {
      const { color, backgroundColor, fontSize, lineHeight, display } = getComputedStyle(bar);
      return { color, backgroundColor, fontSize, lineHeight, display };
    });
  const before = await looks();
  // as loud as styles of another day can be
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '@layer edition { aside, p, div, a { color: lime; background: red; font: 3em/3 fantasy; display: none } }',
    );
    document.adoptedStyleSheets.push(sheet);
  });
  await expect(page.locator('main p').first()).toBeHidden();
  expect(await looks()).toEqual(before);
  await expect(page.locator('.edition-bar a').first()).toBeVisible();
});

test.describe('an address of the editions that leads nowhere', () => {
  test(
    'leads to the page in the newest edition, with its place',
    { tag: '@every-base' },
    async ({ page }) => {
      const newest = editions.at(-1)?.number ?? '';
      for (const [path, said] of [
        [
          './editions/9.9/the-downsides/#p4-3',
          `There has never been an edition 9.9. In edition ${newest} the nearest page is The downsides.`,
        ],
        [
          './editions/9.9/the-downside/#p4-3',
          `There has never been an edition 9.9. In edition ${newest} the nearest page is The downsides.`,
        ],
        [
          `./editions/${closed}/the-downside/#p4-3`,
          `Edition ${closed} has no such page. In edition ${newest} the nearest is The downsides.`,
        ],
      ] as const) {
        const response = await page.goto(path);
        expect.soft(response?.status(), path).toBe(404);
        const suggestion = page.locator('#no-edition, #no-page').filter({ visible: true });
        await expect.soft(suggestion, path).toHaveText(said);
        await suggestion.getByRole('link').click();
        await expect(page).toHaveURL(new RegExp(`/editions/${newest}/the-downsides/#p4-3$`, 'u'));
      }
    },
  );

  test(
    'leads to the newest edition, where no page is near',
    { tag: '@every-base' },
    async ({ page }) => {
      const newest = editions.at(-1)?.number ?? '';
      for (const [path, said] of [
        ['./editions/9.9/', 'There has never been an edition 9.9.'],
        ['./editions/9.9', 'There has never been an edition 9.9.'],
        [`./editions/${closed}/zzz/`, `Edition ${closed} has no such page.`],
      ] as const) {
        await page.goto(path);
        const suggestion = page.locator('#no-edition, #no-page').filter({ visible: true });
        await expect.soft(suggestion, path).toContainText(said);
        await suggestion.getByRole('link').click();
        await expect(page).toHaveURL(new RegExp(`/editions/${newest}/$`, 'u'));
      }
    },
  );

  test(
    'says without a script where the editions are',
    { tag: '@only-no-script' },
    async ({ page }) => {
      await page.goto('./editions/9.9/the-downsides/');
      for (const id of ['#nearest', '#no-edition', '#no-page']) {
        await expect(page.locator(id)).toBeHidden();
      }
      await page.getByRole('link', { name: 'the editions' }).click();
      await expect(page.locator('h1')).toHaveText('Editions');
    },
  );
});
