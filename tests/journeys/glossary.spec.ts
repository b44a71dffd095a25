import { OPEN, tabTo } from './previews.ts';
import { sections } from '../builds/sites.ts';
import { rowsOf } from '../content/rows.ts';
import { expectFiles } from './tables.ts';
import { expect, flat, test } from './test.ts';

const terms = rowsOf('glossary') as unknown as { id: string; term: string; meaning: string }[];

test('every term is explained', { tag: ['@no-script', '@every-size'] }, async ({ page }) => {
  await page.goto('./glossary/');
  for (const { id, term, meaning } of terms) {
    await expect(page.locator(`#${id} dfn`)).toHaveText(term);
    expect(flat(await page.locator(`#${id} dd`).textContent())).toContain(
      meaning.replace(/\.$/u, ''),
    );
  }
  const shown = await page.locator('.glossary dfn').allTextContents();
  expect(shown).toEqual([...shown].sort((a, b) => a.localeCompare(b, 'en-GB')));
});

test('each section marks the first use of a term, once', async ({ page }) => {
  for (const slug of sections) {
    await page.goto(`./${slug}/`);
    const targets = await page
      .locator('article a.term')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(new Set(targets).size, slug).toBe(targets.length);
    for (const target of targets) expect(target).toMatch(/\/glossary\/#[a-z-]+$/u);
  }
});

test.describe('the meaning of a term shows', () => {
  const TERM = 'a.term[href$="#right-to-challenge"], a.term[href$="#community-right-to-challenge"]';

  test('to a mouse', { tag: '@no-script' }, async ({ page }) => {
    await page.goto('./since-2013/');
    await page.locator(TERM).first().hover();
    await expect(page.locator(OPEN)).toContainText('Localism Act 2011');
  });

  test('to the keyboard, and Esc closes it', async ({ page }) => {
    await page.goto('./since-2013/');
    await tabTo(page, page.locator(TERM).first());
    await expect(page.locator(OPEN)).toContainText('Localism Act 2011');
    await page.keyboard.press('Escape');
    await expect(page.locator(OPEN)).toHaveCount(0);
  });

  test('to a touch, and leads on to the glossary', { tag: '@touch' }, async ({ page }) => {
    await page.goto('./since-2013/');
    await page.locator(TERM).first().tap();
    await expect(page.locator(OPEN)).toContainText('Localism Act 2011');
    await page.locator(OPEN).getByRole('link', { name: 'In the glossary' }).tap();
    await expect(page).toHaveURL(/\/glossary\/#[a-z-]+$/u);
  });
});

test('the glossary can be taken away', { tag: '@every-base' }, async ({ request }) => {
  await expectFiles(request, './glossary/glossary', 'glossary');
});
