import { styles } from '../builds/sites.ts';
import { TODAY } from '../content/typed-citations.ts';
import { faults } from './axe.ts';
import { expectClipboard, markOn, prepare } from './citing.ts';
import { shiftOf } from './shift.ts';
import { expect, test } from './test.ts';

test('an address within a style opens it, and today is the day of access', async ({ page }) => {
  await page.clock.setFixedTime(TODAY);
  await page.goto('./cite/what-is-a-mutual/#oscola-p2-3');
  const paragraph = page.locator('#oscola-p2-3');
  await expect.soft(paragraph).toBeInViewport();
  await expect.soft(paragraph.locator('td')).toContainText('accessed 5 November 2026.');
  // in the form of each style that gives it
  const days = await page.locator('[data-access-date]').evaluateAll((all) =>
    all.flatMap((style) => {
      const day = style.querySelector('.access-date')?.textContent;
      return day ? [[style.id, day]] : [];
    }),
  );
  expect.soft(Object.fromEntries(days)).toEqual({
    harvard: '5 November 2026',
    mhra: '5 November 2026',
    oscola: '5 November 2026',
    vancouver: '2026 Nov 5',
    ieee: 'Nov. 05, 2026',
  });

  await page.goto('./cite/since-2013/#mla-11kbw-challenge');
  const source = page.locator('#mla-11kbw-challenge');
  await expect.soft(source).toBeInViewport();
  await expect.soft(source.locator('dd').nth(1)).toContainText('Accessed 5 Nov. 2026.');

  await page.goto('./');
  const whole = page.locator('blockquote.entry');
  await expect.soft(whole).toContainText('(Accessed: 5 November 2026).');
});

test(
  'styles are opened one by one, and all of an open one can be read',
  { tag: ['@no-script', '@every-size'] },
  async ({ page }) => {
    await page.goto('./cite/the-downsides/');
    await expect(page.locator('.citing details')).toHaveCount(styles.length);
    await expect(page.locator('#harvard')).toBeVisible();
    await expect(page.locator('#apa')).toBeHidden();
    await page.getByRole('heading', { name: 'APA, 7th edition' }).click();
    await expect(page.locator('#apa')).toBeVisible();
    // paper has what is open
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('#harvard')).toBeVisible();
    await expect(page.locator('#apa tbody tr').last()).toBeVisible();
    await expect(page.locator('.citing details').filter({ visible: true })).toHaveCount(2);
    // none is wider than the window
    await page.emulateMedia({ media: 'screen' });
    for (const summary of (await page.locator('.citing summary').all()).slice(2))
      await summary.click();
    await expect(page.locator('.citing details[open]')).toHaveCount(styles.length);
    const beyond = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(beyond).toBeLessThanOrEqual(0);
  },
);

test('each form has a button that copies it, and nothing moves as the buttons come', async ({
  page,
}) => {
  await prepare(page);
  await page.goto('./cite/what-is-a-mutual/');
  const form = page.locator('#harvard .forms dd').nth(1);
  const button = form.getByRole('button', { name: /^Copy: / });
  await button.click();
  await expect.poll(() => markOn(button)).toContain('Copied');
  await expectClipboard(page, /^Going Mutual \(2026\) What is a mutual\? .*\.$/u);
  const row = page.locator('#harvard-p2-3 td');
  await row.getByRole('button', { name: 'Copy: 2.3' }).click();
  await expectClipboard(page, '(Going Mutual, 2026, para. 2.3)');
  // but for the end of an entry whose day of access has come
  expect.soft(await shiftOf(page, 'dd:has(> .access-date)')).toBe(0);

  // those of another style come when it is opened
  await expect(page.locator('#apa button')).toHaveCount(0);
  await page.getByRole('heading', { name: 'APA, 7th edition' }).click();
  await page.locator('#apa .forms dd').first().getByRole('button').click();
  await expectClipboard(page, '(Going Mutual, 2026)');
  // one sign for all that folds
  const signs = await page
    .locator('summary')
    .evaluateAll((all) => all.map((each) => getComputedStyle(each, '::after').content));
  expect(new Set(signs)).toEqual(new Set(['"+"', '"–"']));

  // where a source comes again, its entry stands above, and is copied from there
  await page.goto('./cite/the-downsides/');
  const again = page.locator('#harvard .sources dd:has(> a[href^="#"])').first();
  const above = (await again.getByRole('link').getAttribute('href')) ?? '';
  const entry = page
    .locator(above.replace('#', '[id="') + '"]')
    .locator('dd')
    .nth(1);
  const words = await entry.evaluate((dd) => dd.firstChild?.textContent ?? '');
  await again.getByRole('button').click();
  await expectClipboard(page, new RegExp(`^${RegExp.escape(words.trim())}`, 'u'));
});

test('axe finds no fault in the styles that are opened', async ({ page }) => {
  await page.goto('./cite/introduction/');
  for (const summary of (await page.locator('.citing summary').all()).slice(1))
    await summary.click();
  await expect(page.locator('.citing details[open]')).toHaveCount(styles.length);
  // what comes again is as what comes first
  const again = ['tr:nth-child(n+3)', '.sources > li:nth-child(n+2)'];
  expect(await faults(page, { within: '.citing', without: again })).toEqual([]);
});
