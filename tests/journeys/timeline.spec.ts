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

test('what says how many events are left takes no room while all are', async ({ page }) => {
  await page.goto('./timeline/');
  const said = page.locator('.filters [role="status"]');
  await expect(said).toBeAttached();
  const height = () => page.locator('.filters').evaluate((filters) => filters.clientHeight);
  const withIt = await height();
  await said.evaluate((element) => element.remove());
  expect(withIt).toBe(await height());
});

test('the timeline is filtered by keyboard', async ({ page }) => {
  const shown = page.locator('.timeline > div:visible');
  await page.goto('./timeline/');
  // one stop for all kinds, and the arrows choose among them
  const before = page.locator('#events + .permalink');
  await before.focus();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('all')).toBeFocused();
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
  await expect(page.getByLabel('all')).toBeChecked();
  await expect(shown).toHaveCount(events.length);
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByLabel(/^\s*report/u)).toBeChecked();
  await expect(shown).toHaveCount(ofKind('report').length);
  await page.keyboard.press('Tab');
  await expect(shown.first().locator('.permalink')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByLabel(/^\s*report/u)).toBeFocused();
});

test('the address keeps the kind', async ({ page }) => {
  await page.goto('./timeline/?kind=law');
  await expect(page.getByLabel(/^\s*law/u)).toBeChecked();
  await expect(page.getByRole('status')).toHaveText(
    `${ofKind('law').length} of ${events.length} shown`,
  );
  await page.getByLabel('all').check();
  await expect(page).toHaveURL(/\/timeline\/$/u);
});
