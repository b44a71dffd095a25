import { expect, test } from './test.ts';

for (const [address, title] of [
  ['./the-downside/', 'The downsides'],
  ['./the-downsides', 'The downsides'],
  ['./downsides/', 'The downsides'],
  ['./refrences/', 'References'],
] as const) {
  test(
    `${address} leads nowhere, and ${title} is suggested`,
    { tag: '@every-base' },
    async ({ page }) => {
      const response = await page.goto(address);
      expect(response?.status()).toBe(404);
      await expect(page.locator('#nearest')).toBeVisible();
      await expect(page.locator('#nearest a')).toHaveText(title);
      await page.locator('#nearest a').click();
      await expect(page.locator('h1')).toHaveText(title);
    },
  );
}

test('nothing is suggested where nothing is near', async ({ page }) => {
  await page.goto('./wp-admin/setup-config.php');
  await expect(page.locator('#places a').first()).toBeVisible();
  await expect(page.locator('#nearest')).toBeHidden();
});

test('without scripts all pages are listed', { tag: '@only-no-script' }, async ({ page }) => {
  await page.goto('./the-downside/');
  await expect(page.locator('#nearest')).toBeHidden();
  await page.getByRole('link', { name: 'The downsides' }).click();
  await expect(page.locator('h1')).toHaveText('The downsides');
});
