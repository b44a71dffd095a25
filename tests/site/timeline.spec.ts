import { expectFiles, rowsOf } from './tables.ts';
import { expect, test } from './test.ts';

const events = rowsOf('timeline') as unknown as { id: string; date: string; kind: string }[];
const KINDS = {
  law: 'law',
  policy: 'policy',
  launch: 'launch',
  failure: 'ending',
  report: 'report',
};

test(
  'events stand in order, each with its date and a source',
  { tag: ['@no-script', '@every-size'] },
  async ({ page }) => {
    await page.goto('./timeline/');
    const items = page.locator('.timeline > li');
    expect(await items.evaluateAll((all) => all.map(({ id }) => id))).toEqual(
      events.map(({ id }) => id),
    );
    const starts = events.map(({ date }) => (date.split('/')[0] ?? '').slice(0, 4));
    expect(starts).toEqual([...starts].sort());
    expect(starts[0]).toBe('1993');
    expect(starts.at(-1)).toBe('2025');
    for (const item of await items.all()) {
      await expect(item.locator('strong')).toHaveText(/\d{4}/u);
      await expect(item.locator('.cluster a').first()).toBeVisible();
    }
  },
);

for (const tag of [[], ['@only-no-script']]) {
  test(
    `the timeline is filtered by kind${tag.length > 0 ? ' without scripts' : ''}`,
    { tag },
    async ({ page }) => {
      await page.goto('./timeline/');
      for (const [kind, label] of Object.entries(KINDS)) {
        await page.getByLabel(new RegExp(`^\\s*${label}`, 'u')).check();
        await expect(page.locator('.timeline > li:visible')).toHaveCount(
          events.filter((event) => event.kind === kind).length,
        );
      }
    },
  );
}

test('the address keeps the kind', async ({ page }) => {
  await page.goto('./timeline/?kind=law');
  await expect(page.getByLabel(/^\s*law/u)).toBeChecked();
  await expect(page.getByRole('status')).toHaveText(`11 of ${events.length} shown`);
  await page.getByLabel('all').check();
  await expect(page).toHaveURL(/\/timeline\/$/u);
});

test('the timeline can be taken away', { tag: '@every-base' }, async ({ request }) => {
  await expectFiles(request, './timeline/timeline', 'timeline');
});
