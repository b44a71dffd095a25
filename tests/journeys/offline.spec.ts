import { expect, flat, test } from './test.ts';

test.use({ serviceWorkers: 'allow' });

const KEPT = 'Kept on this device: it can be read offline.';

test(
  'after one visit the site is read offline, with its citations, and says so',
  { tag: '@every-base' },
  async ({ page, context, noises }) => {
    await page.goto('./');
    await expect(page.locator('.kept')).toHaveText(KEPT);
    await context.setOffline(true);
    await page.goto('./the-downsides/?edition=1.0#p4-1');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The downsides');
    await expect(page.locator('.kept')).toHaveText(
      'You are offline: this edition is what this device has kept.',
    );
    await page.locator('a.number[aria-haspopup]').first().click();
    await expect(page.getByRole('dialog').locator('.form').first()).toHaveText(
      '(Going Mutual, 2026, para. 4.1)',
    );
    await page.goto('./references/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('References');
    // the browser notes that the network was asked first
    expect(noises.filter((noise) => !noise.endsWith('net::ERR_FAILED'))).toEqual([]);
    noises.splice(0);
  },
);

test('a page that is not kept says so, and leads to those that are', async ({
  page,
  context,
  noises,
}) => {
  await page.goto('./');
  await expect(page.locator('.kept')).toHaveText(KEPT);
  await context.setOffline(true);
  await page.goto('./references/apa/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not on this device');
  await page.locator('main').getByRole('link', { name: 'The downsides' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The downsides');
  noises.splice(0);
});

test('a new edition is shown at once, and kept from then on', async ({ page, context }) => {
  await page.goto('./');
  await expect(page.locator('.kept')).toHaveText(KEPT);
  await page.goto('./conclusion/');
  // what the site sends from now on is another text at the same address
  await context.route('**/conclusion/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<h1([^>]*)>[^<]*/u, '<h1$1>A new edition');
    await route.fulfill({ response, body });
  });
  await page.goto('./conclusion/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A new edition');
  await context.unroute('**/conclusion/');
  await context.setOffline(true);
  await page.goto('./conclusion/');
  expect(flat(await page.getByRole('heading', { level: 1 }).textContent())).toBe('A new edition');
});
