import words from '#words/source-citations.json' with { type: 'json' };
import type { Locator } from '@playwright/test';
import { ROOT } from '../builds/sites.ts';
import { OWN } from '../content/typed-citations.ts';
import { faults } from './axe.ts';
import { clipboard, expectClipboard, helped, prepare, markOn } from './citing.ts';
import { OPEN } from './previews.ts';
import { expect, test } from './test.ts';

test.beforeEach(async ({ page }) => prepare(page));

const FORMS = [
  '(Needleman and Westall, 1991, p. 323)',
  'Needleman, P.D. and Westall, G. (1991) ‘Demutualisation of a United Kingdom mutual life insurance company’, Journal of the Institute of Actuaries, 118(3), pp. 321–399. Available at: https://doi.org/10.1017/S0020268100019491.',
  '(Needleman and Westall, 1991, p. 323, cited in Going Mutual, 2026, para. 2.2)',
];

const placeOf = async (locator: Locator) =>
  (await locator.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };

test('a preview cites the original, and the source as cited here, by keyboard', async ({
  page,
  site,
}) => {
  await page.goto('./what-is-a-mutual/');
  await helped(page);
  await page.locator('.cluster a').first().focus();
  const preview = page.locator(OPEN);
  await preview.getByRole('button', { name: 'Cite this source' }).press('Enter');
  await expect(preview.locator('.form')).toHaveText([
    ...FORMS,
    (OWN[0]?.[2] ?? '').replace(ROOT.address, site.address),
  ]);
  expect.soft(await faults(page)).toEqual([]);
  await preview.getByRole('button', { name: words.copyInText }).nth(1).press('Enter');
  await expect(preview.locator('.source-citations').getByRole('status')).toHaveText('Copied.');
  expect((await clipboard(page)).text).toBe(FORMS[2]);
});

for (const width of [1440, 1000]) {
  test(`it does so by mouse, and stays under it as it grows, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('./what-is-a-mutual/');
    await helped(page);
    const citation = page.locator('.cluster a').first();
    // where there is no room below
    await citation.evaluate((link) =>
      scrollBy(0, link.getBoundingClientRect().bottom - innerHeight * 0.65),
    );
    await citation.hover();
    const preview = page.locator(OPEN);
    const button = preview.getByRole('button', { name: 'Cite this source' });
    const { x, y } = await placeOf(button);
    const before = (await placeOf(preview)).height;
    await page.mouse.click(x + 5, y + 5);
    await expect(preview.locator('.form')).toHaveCount(4);
    const box = await placeOf(preview);
    expect(box.height).toBeGreaterThan(before);
    expect(box.y).toBeGreaterThan(0);
    expect(box.y + box.height).toBeLessThan(900);
    // longer than a preview stays once it is left
    await page.waitForTimeout(2000);
    await expect(preview).toBeVisible();
    await preview.getByRole('button', { name: words.copyInText }).nth(1).click();
    const pressed = preview.getByRole('button', { name: words.copyInText }).nth(1);
    await expect.poll(() => markOn(pressed)).toContain('Copied');
    await expectClipboard(page, FORMS[2] ?? '');
    await page.mouse.move(5, 5);
    await expect(preview).toBeHidden();
    // the next time it is beside its citation again
    await citation.hover();
    await expect(button).toBeVisible();
    const [opened, link] = [await placeOf(preview), await placeOf(citation)];
    expect(opened.y).toBeLessThan(link.y + link.height + 10);
    expect(opened.y + opened.height).toBeGreaterThan(link.y - 10);
  });
}
