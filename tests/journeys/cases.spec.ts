import { rowsOf } from '../content/rows.ts';
import { expectFiles } from './tables.ts';
import { expect, test } from './test.ts';

interface Case {
  id: string;
  name: string;
  typical: boolean;
  after: { where: string; ended?: boolean };
}
const cases = rowsOf('cases') as unknown as Case[];

test(
  'at least fourteen cases, each with what happened, where the service went, and sources',
  { tag: ['@no-script', '@every-size'] },
  async ({ page }) => {
    expect(cases.length).toBeGreaterThanOrEqual(14);
    await page.goto('./cases/');
    await expect(page.locator('.case')).toHaveCount(cases.length);
    for (const { id, name, typical } of cases) {
      const section = page.locator('.case', { has: page.locator(`#${id}`) });
      await expect(section.locator('h2')).toHaveText(name);
      await expect(section.locator('dt', { hasText: 'What happened' })).toHaveCount(1);
      await expect(section.locator('dt', { hasText: 'Where the service went' })).toHaveCount(1);
      await expect(section.locator('.cluster a').first()).toBeVisible();
      await expect(section.getByText('Not a typical mutual.')).toHaveCount(typical ? 0 : 1);
    }
    for (const id of ['mycsp', 'hinchingbrooke', 'suffolk-libraries', 'achieving-for-children']) {
      expect(cases.find((each) => each.id === id)?.typical, id).toBe(false);
    }
  },
);

test('the picture of where services went counts the mutuals that ended, and says what it is', async ({
  page,
}) => {
  const ended = cases.filter(({ after }) => after.ended);
  await page.goto('./cases/');
  const marks = page.locator('svg[data-size="wide"] path[transform]');
  await expect(marks).toHaveCount(ended.length);
  const picture = page.getByRole('img');
  await expect(picture).toHaveAccessibleName(/^Where services went/u);
  for (const { name } of ended) await expect(picture).toHaveAccessibleDescription(new RegExp(name));
  await expect(page.locator('figcaption')).toContainText('not a sample');
  await expect(page.locator('.chart-figure + ul a')).toHaveCount(ended.length);
});

test('cases, forms and rules can be taken away', { tag: '@every-base' }, async ({ request }) => {
  await expectFiles(request, './cases/cases', 'cases');
  await expectFiles(request, './forms/forms', 'forms');
  await expectFiles(request, './forms/procurement', 'procurement');
});

test(
  'forms and rules can be read on a phone, each cell with its heading',
  { tag: '@every-size' },
  async ({ page, hasTouch }) => {
    await page.goto('./forms/');
    const cell = page.getByRole('row', { name: /^Community benefit society/u }).getByRole('cell');
    await expect(cell.first()).toBeVisible();
    const label = await cell
      .first()
      .evaluate((element) => getComputedStyle(element, '::before').content);
    expect(label.replace(/" "/gu, '')).toBe(hasTouch ? '"Law and registrar: "' : 'none');
    await expect(page.getByRole('table')).toHaveCount(2);
    await expect(page.getByRole('row')).toHaveCount(
      rowsOf('forms').length + rowsOf('procurement').length + 2,
    );
  },
);
