import { rowsOf } from '../content/rows.ts';
import { expect, test } from './test.ts';

const events = rowsOf('timeline') as unknown as { id: string; date: string; kind: string }[];
const ofKind = (kind: string) => events.filter((event) => event.kind === kind);
const KINDS = {
  law: 'law',
  policy: 'policy',
  launch: 'launch',
  failure: 'ending',
  report: 'report',
};

for (const tag of [[], ['@only-no-script']]) {
  test(
    `the timeline is filtered by kind${tag.length > 0 ? ' without scripts' : ''}`,
    { tag },
    async ({ page }) => {
      await page.goto('./timeline/');
      for (const [kind, label] of Object.entries(KINDS)) {
        await page.getByLabel(new RegExp(`^\\s*${label}`, 'u')).check();
        await expect(page.locator('.timeline > div:visible')).toHaveCount(
          events.filter((event) => event.kind === kind).length,
        );
      }
    },
  );
}

test(
  'what a choice leaves is said in sight of it, and the list stands still',
  { tag: '@every-size' },
  async ({ page }) => {
    await page.goto('./timeline/');
    const said = page.locator('.filters [role="status"]');
    const place = () =>
      page.locator('.timeline').evaluate(({ offsetTop }: HTMLElement) => offsetTop);
    const before = await place();
    for (const [kind, label] of Object.entries(KINDS)) {
      const choice = page.getByLabel(new RegExp(`^\\s*${label}`, 'u'));
      await choice.check();
      await expect(said).toHaveText(`${ofKind(kind).length} of ${events.length} shown`);
      await expect(choice).toBeInViewport();
      await expect(said).toBeInViewport({ ratio: 1 });
    }
    expect(await place()).toBe(before);
  },
);

test('the timeline is filtered by keyboard', async ({ page }) => {
  const shown = page.locator('.timeline > div:visible');
  await page.goto('./timeline/');
  // one stop for all kinds, and the arrows choose among them
  const before = page.locator('#events + .permalink');
  await before.focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: 'all' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByLabel(/^\s*law/u)).toBeFocused();
  await expect(shown).toHaveCount(ofKind('law').length);
  await expect(page.getByRole('status')).toHaveText(
    `${ofKind('law').length} of ${events.length} shown`,
  );
  await page.keyboard.press('ArrowDown');
  await expect(shown).toHaveCount(ofKind('policy').length);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('radio', { name: 'all' })).toBeChecked();
  await expect(shown).toHaveCount(events.length);
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByLabel(/^\s*report/u)).toBeChecked();
  await expect(shown).toHaveCount(ofKind('report').length);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Go to the first' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(shown.first().locator('.permalink')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByLabel(/^\s*report/u)).toBeFocused();
});

test('the address keeps the kind', async ({ page }) => {
  await page.goto('./timeline/?kind=law');
  await expect(page.getByLabel(/^\s*law/u)).toBeChecked();
  await expect(page.getByRole('status')).toHaveText(
    `${ofKind('law').length} of ${events.length} shown`,
  );
  await page.getByRole('radio', { name: 'all' }).check();
  await expect(page).toHaveURL(/\/timeline\/$/u);
});
