import { VERDICTS } from '../content/claims.ts';
import { rowsOf } from '../content/rows.ts';
import { expect, test } from './test.ts';

test('a claim leads to its paragraph, and the mark there leads back', async ({ page }) => {
  await page.goto('./claims/#c-23');
  await expect(page.locator('#c-23')).toBeInViewport();
  await page.getByRole('link', { name: 'Where the essay makes C-23' }).click();
  await expect(page).toHaveURL(/\/the-downsides\/#claim-23$/u);
  const claim = page.locator('#claim-23');
  await expect(claim).toBeInViewport();
  const mark = claim.getByRole('link', { name: 'Partly: claim C-23' });
  await mark.click();
  await expect(page).toHaveURL(/\/claims\/#c-23$/u);
  await expect(page.locator('#c-23')).toBeInViewport();
});

test.describe('the register is filtered', () => {
  test('by verdict and by section, and the address keeps both', async ({ page }) => {
    await page.goto('./claims/#c-06');
    await page.getByLabel(/^\s*Too strong \(/u).check();
    await expect(page.locator('.card:visible')).toHaveCount(4);
    await expect(page.locator('.scroll tbody tr:visible')).toHaveCount(4);
    await expect(page.getByRole('status')).toHaveText('4 of 30 shown');
    await page.getByLabel(/^\s*What is a mutual/u).check();
    await expect(page.locator('.card:visible')).toHaveCount(3);
    await expect(page).toHaveURL(/\?verdict=too\+strong&section=what-is-a-mutual#c-06$/u);
    await page.reload();
    await expect(page.locator('.card:visible')).toHaveCount(3);
    await page.getByRole('radio', { name: 'all' }).first().check();
    await expect(page).toHaveURL(/\?section=what-is-a-mutual#c-06$/u);
  });

  test('by keyboard', async ({ page }) => {
    const cards = page.locator('.card:visible');
    await page.goto('./claims/');
    await page.locator('#register + .permalink').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await expect(page.getByLabel(/^\s*Right \(/u)).toBeChecked();
    await expect(cards).toHaveCount(
      rowsOf('claims').filter(({ verdict }) => verdict === 'right').length,
    );
    // the next choice is the next stop
    await page.keyboard.press('Tab');
    await expect(page.getByRole('radio', { name: 'all' }).last()).toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await expect(page.getByLabel(/^\s*Conclusion/u)).toBeChecked();
    await expect(cards).toHaveCount(2);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('ArrowLeft');
    await expect(page.getByRole('radio', { name: 'all' }).first()).toBeChecked();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Go to the first' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(cards.first().locator('.permalink')).toBeFocused();
  });

  test('without scripts', { tag: '@only-no-script' }, async ({ page }) => {
    await page.goto('./claims/');
    for (const [verdict, ids] of Object.entries(VERDICTS)) {
      await page.getByLabel(new RegExp(`^\\s*${verdict} \\(`, 'iu')).check();
      await expect(page.locator('.card:visible')).toHaveCount(ids.length);
    }
  });

  test('and never hides the claim that the address names', async ({ page }) => {
    await page.goto('./claims/?verdict=contested#c-23');
    await expect(page.locator('#c-23')).toBeInViewport();
    await expect(page.locator('.card:visible')).toHaveCount(4);
  });

  test('and takes nothing else from the address', async ({ page }) => {
    await page.goto('./claims/?verdict=%3Cimg%3E&"]=x&section=nowhere');
    await expect(page.locator('.card:visible')).toHaveCount(30);
  });
});

test(
  'what a choice leaves is in sight, or one press away that is',
  { tag: '@every-size' },
  async ({ page }) => {
    for (const [path, choice] of [
      ['claims', /^\s*Too strong \(/u],
      ['references', /^\s*not traced \(/u],
    ] as const) {
      await page.goto(`./${path}/`);
      await page.getByLabel(choice).check();
      const onwards = page.getByRole('button', { name: 'Go to the first', exact: true });
      await expect.soft(onwards, path).toBeInViewport({ ratio: 1 });
      await onwards.click();
      const first = page.locator('[data-filtered]:visible').first();
      await expect.soft(first, path).toBeInViewport();
      // from where a keyboard goes on
      await expect.soft(first.locator(':focus'), path).toHaveCount(1);
      // with all shown there is nothing to lead to
      await page.getByRole('radio', { name: 'all' }).first().check();
      await expect.soft(onwards, path).toHaveCount(0);
    }
  },
);

test.describe('on a laptop', () => {
  test.use({ viewport: { width: 1366, height: 768 } });

  test('the register and the claim that a choice leaves fit into the window', async ({ page }) => {
    await page.goto('./claims/');
    const choice = page.getByLabel(/^\s*Too strong \(/u);
    await page.locator('.filters').evaluate((filters) => filters.scrollIntoView());
    await choice.check();
    await expect(page.locator('.card:visible')).toHaveCount(4);
    await expect(choice).toBeInViewport();
    await expect(page.locator('.card:visible').first().locator('h3')).toBeInViewport();
  });
});
