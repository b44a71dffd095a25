import type { Page } from '@playwright/test';
import { expect, flat, test } from './test.ts';

const contents = (page: Page) => page.getByRole('navigation', { name: 'Contents' });
const SECTIONS = [
  'Introduction',
  'What is a mutual?',
  'Why mutuals?',
  'The downsides',
  'Conclusion',
  'Since 2013',
  'The people who moved',
  'Where it stands now',
];
const PARTS = ['Uncertainty', 'Skills', 'Size', 'The fear of privatisation'];

test(
  'on a wide screen the contents stand beside the text, and follow the reader',
  { tag: '@no-script' },
  async ({ page }) => {
    await page.goto('./the-downsides/');
    const links = contents(page).getByRole('link');
    expect((await links.allTextContents()).map(flat)).toEqual([
      ...SECTIONS.slice(0, 4),
      ...PARTS,
      ...SECTIONS.slice(4),
    ]);
    await expect(links.filter({ hasText: 'The downsides' })).toHaveAttribute(
      'aria-current',
      'page',
    );
    const text = await page.locator('article > .opening').boundingBox();
    const list = await contents(page).boundingBox();
    expect((list?.x ?? Infinity) + (list?.width ?? Infinity)).toBeLessThanOrEqual(text?.x ?? 0);
    await page
      .locator('#the-fear-of-privatisation')
      .evaluate((heading) => heading.scrollIntoView());
    for (const part of PARTS) await expect(links.filter({ hasText: part })).toBeInViewport();
    const colours = await contents(page)
      .locator('ol ol a')
      .evaluateAll((all) => all.map((link) => getComputedStyle(link).borderInlineStartColor));
    expect(colours.slice(0, 3)).toEqual(Array(3).fill('rgba(0, 0, 0, 0)'));
    expect(colours[3]).toBe('rgb(138, 28, 28)');
  },
);

test(
  'on a phone they fold into a bar that follows, and what they lead to is not under it',
  { tag: '@touch' },
  async ({ page }) => {
    await page.goto('./the-downsides/');
    const bar = contents(page).getByText('Contents', { exact: true });
    await expect(contents(page).getByRole('link')).toHaveCount(0);
    await page.locator('#size').evaluate((heading) => heading.scrollIntoView());
    await expect(bar).toBeInViewport();
    await bar.tap();
    await contents(page).getByRole('link', { name: 'Skills' }).tap();
    const heading = page.getByRole('heading', { name: 'Skills' });
    await expect(heading).toBeInViewport();
    // which it would cover
    await expect(contents(page).getByRole('link')).toHaveCount(0);
    const [above, below] = await Promise.all([bar.boundingBox(), heading.boundingBox()]);
    expect(below?.y ?? 0).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
  },
);

test('on the page of the whole essay they lead to its sections and their parts', async ({
  page,
}) => {
  await page.goto('./essay/');
  await contents(page).getByRole('link', { name: 'Skills' }).click();
  await expect(page).toHaveURL(/\/essay\/#skills$/u);
  await expect(page.getByRole('heading', { name: 'Skills' })).toBeInViewport();
  // of sections and parts, one is where the reader is
  const current = () =>
    contents(page)
      .locator('a')
      .evaluateAll((all) =>
        all.flatMap((link) =>
          link.matches(':target-current, [aria-current]') ? [link.textContent?.trim()] : [],
        ),
      );
  await expect.poll(current).toEqual(['Skills']);
  await contents(page).getByRole('link', { name: 'Conclusion' }).click();
  await expect(page.getByRole('heading', { name: 'Conclusion' })).toBeInViewport();
  await expect.poll(current).toEqual(['Conclusion']);
});

test(
  'long pages that are no sections have a bar that follows, with their places and a way up',
  { tag: '@every-size' },
  async ({ page }) => {
    for (const [path, place] of [
      ['claims', 'The downsides'],
      ['cases', 'MyCSP'],
      ['glossary', 'Asset lock'],
      ['changes', 'Editions'],
      ['sources', 'Source by source'],
      ['references', 'B'],
      ['should-your-service-go', 'The market'],
    ] as const) {
      await page.goto(`./${path}/`);
      const bar = contents(page).getByText('Contents', { exact: true });
      await bar.click();
      await contents(page).getByRole('link', { name: place, exact: true }).first().click();
      await expect.soft(contents(page).getByRole('link'), path).toHaveCount(0);
      const [above, below] = await Promise.all([
        bar.boundingBox(),
        page.locator(':target').boundingBox(),
      ]);
      expect.soft(above?.y, path).toBeGreaterThanOrEqual(0);
      expect
        .soft(below?.y ?? 0, path)
        .toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
      await bar.click();
      await contents(page).getByRole('link', { name: 'Top', exact: true }).click();
      await expect.soft(page.locator('h1'), path).toBeInViewport();
      const [rule, header] = await Promise.all(
        [contents(page), page.locator('.site-header')].map((each) => each.boundingBox()),
      );
      // as wide as the header, or the window
      expect.soft(rule?.x, path).toBe((page.viewportSize()?.width ?? 0) < 1280 ? 0 : header?.x);
      await bar.click();
      await bar.press('Escape');
      await expect.soft(contents(page).getByRole('link'), path).toHaveCount(0);
      await expect.soft(bar, path).toBeFocused();
    }
  },
);

test('what is known now stands in the margin, beside the paragraph that it is about', async ({
  page,
}) => {
  await page.goto('./the-downsides/');
  const beside = await page.locator('article .since').evaluateAll((notes) =>
    notes.map((note) => {
      let about = note.previousElementSibling;
      while (about?.matches('.since')) about = about.previousElementSibling;
      const [here, text] = [note, about].map((each) => each?.getBoundingClientRect());
      return here && text ? { level: here.top - text.top, apart: here.left - text.right } : null;
    }),
  );
  expect(beside.length).toBeGreaterThan(5);
  for (const place of beside) {
    // two notes on one paragraph stand one below the other
    expect(place?.level).toBeGreaterThanOrEqual(0);
    expect(place?.apart).toBeGreaterThan(0);
  }
});

test('a section says how long it takes to read', { tag: '@no-script' }, async ({ page }) => {
  await page.goto('./the-downsides/');
  await expect(page.locator('.eyebrow')).toHaveText(/^Section 4 of 5 · \d minutes to read$/u);
});
