import { AxeBuilder } from '@axe-core/playwright';
import { clipboard, helped, prepare } from './citing.ts';
import { expect, test } from './test.ts';

test.beforeEach(async ({ page }) => prepare(page));

const FORMS = [
  '(Needleman and Westall, 1991, p. 323)',
  'Needleman and Westall (1991) ‘[Title not traced]’.',
  '(Needleman and Westall, 1991, p. 323, cited in Going Mutual, 2026, para. 2.2)',
];

for (const [how, open] of [
  ['mouse', 'hover'],
  ['keyboard', 'focus'],
] as const) {
  test(`a preview cites the original, and the source as cited here, by ${how}`, async ({
    page,
    site,
  }) => {
    await page.goto('./what-is-a-mutual/');
    await helped(page);
    const citation = page.locator('.cluster a').first();
    await citation[open]();
    const preview = page.locator('.preview:popover-open');
    const button = preview.getByRole('button', { name: 'Cite this source' });
    if (how === 'mouse') await button.click();
    else await button.press('Enter');
    const forms = preview.locator('.form');
    await expect(forms).toHaveText([
      ...FORMS,
      `Going Mutual (2026) What is a mutual? Available at: ${site.address}what-is-a-mutual/ (Accessed: 5 November 2026).`,
    ]);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await preview.getByRole('button', { name: 'Copy, in the text' }).nth(1).press('Enter');
    await expect(preview.getByRole('status')).toHaveText('Copied.');
    expect((await clipboard(page)).text).toBe(FORMS[2]);
  });
}
