import { expect, settled, test } from './test.ts';

test(
  'an address that leads nowhere suggests the page that is near, if one is',
  { tag: '@every-base' },
  async ({ page }) => {
    for (const [address, title] of [
      ['./the-downside/', 'The downsides'],
      ['./the-downside', 'The downsides'],
      ['./downsides/', 'The downsides'],
      ['./refrences/', 'References'],
    ] as const) {
      const response = await page.goto(address);
      expect.soft(response?.status(), address).toBe(404);
      await expect(page.locator('#nearest'), address).toBeVisible();
      await expect.soft(page.locator('#nearest a'), address).toHaveText(title);
      await page.locator('#nearest a').click();
      await expect.soft(page.locator('h1'), address).toHaveText(title);
    }
    await page.goto('./wp-admin/setup-config.php');
    await settled(page);
    await expect(page.locator('#places a').first()).toBeVisible();
    await expect(page.locator('#nearest')).toBeHidden();
  },
);

test('without scripts all pages are listed', { tag: '@only-no-script' }, async ({ page }) => {
  await page.goto('./the-downside/');
  await expect(page.locator('#nearest')).toBeHidden();
  await page.locator('main').getByRole('link', { name: 'The downsides' }).click();
  await expect(page.locator('h1')).toHaveText('The downsides');
});
