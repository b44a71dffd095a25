import { OPEN, tabTo } from './previews.ts';
import { expect, test } from './test.ts';

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
