import { rowsOf } from '../content/rows.ts';
import { boxesOf, overlapping } from './boxes.ts';
import { expect, test } from './test.ts';

/** Pages that show tables: what shows a row of each, and how many rows there are. */
const ROWS = {
  cases: ['.case', rowsOf('cases').length],
  timeline: ['.timeline > div', rowsOf('timeline').length],
  'how-many': ['table tbody tr', rowsOf('counts').length],
  glossary: ['.glossary dfn', rowsOf('glossary').length],
  'should-your-service-go': [
    '.topic textarea',
    rowsOf('worksheet').flatMap(({ questions }) => questions as unknown[]).length,
  ],
} as const;

/** Pages on which each row has a source of its own beside it. */
const CITED = ['cases', 'timeline', 'how-many'];

test(
  'every row of every table is to be seen, and its source',
  { tag: '@every-size' },
  async ({ page }) => {
    for (const [slug, [row, count]] of Object.entries(ROWS)) {
      // from a place on the page, where all of it is laid out
      await page.goto(`./${slug}/#main`);
      await expect.soft(page.locator(`${row}:visible`), slug).toHaveCount(count);
      if (!CITED.includes(slug)) continue;
      const cited = page.locator(row).filter({ has: page.locator('.cluster a:visible') });
      await expect.soft(cited, slug).toHaveCount(count);
    }
  },
);

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
    // laid out as blocks, and tables still to whoever does not see them
    await expect(page.getByRole('table')).toHaveCount(2);
    await expect(page.getByRole('row')).toHaveCount(
      rowsOf('forms').length + rowsOf('procurement').length + 2,
    );
  },
);

test(
  'the table of cases is sorted by the column that is pressed, and says so',
  { tag: '@every-size' },
  async ({ page }) => {
    await page.goto('./cases/');
    const table = page.getByRole('table', { name: 'All cases' });
    const names = () => table.getByRole('rowheader').allInnerTexts();
    const before = await names();
    const sort = async (name: string, direction: string) => {
      await table.getByRole('button', { name }).click();
      const heads = table.getByRole('columnheader');
      const sorted = await heads.evaluateAll((all) =>
        all.flatMap((head) => head.ariaSort ?? []).filter((each) => each !== 'none'),
      );
      expect(sorted).toEqual([direction]);
      await expect(heads.filter({ hasText: name })).toHaveAttribute('aria-sort', direction);
      await expect(table.getByRole('button', { name })).toBeFocused();
      return names();
    };
    const years = new Map(rowsOf('cases').map(({ name, years }) => [name, years]));
    const from = (all: string[]) =>
      all.flatMap((name) => (years.get(name) as { from?: string } | undefined)?.from ?? []);
    const first = await sort('Years', 'ascending');
    expect(from(first)).toEqual(from(first).toSorted());
    expect(first.toSorted()).toEqual(before.toSorted());
    const last = await sort('Years', 'descending');
    expect(from(last)).toEqual(from(last).toSorted().toReversed());
    // what is not known to have begun stands last either way
    const none = (all: string[]) => all.slice(-4).flatMap((name) => from([name]));
    expect([...none(first), ...none(last)]).toEqual([]);
    expect(await sort('Service', 'ascending')).toEqual(before);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
      true,
    );
  },
);

test(
  'the chart of counts is drawn once, and no number of it stands on another',
  { tag: '@every-size' },
  async ({ page, hasTouch }) => {
    await page.goto('./how-many/');
    await expect(page.locator('.chart-figure svg[data-size]:visible')).toHaveCount(1);
    await expect(
      page.locator(`.chart-figure svg[data-size="${hasTouch ? 'narrow' : 'wide'}"]`),
    ).toBeVisible();
    const words = await boxesOf(page.locator('.chart-figure svg:visible text'));
    expect(words.length).toBeGreaterThan(20);
    expect(overlapping(words)).toEqual([]);
  },
);

test('charts have a name and a description to a screen reader', async ({ page }) => {
  await page.goto('./how-many/');
  const counts = page.getByRole('img');
  await expect(counts).toHaveAccessibleName(/^How many public service mutuals were counted/u);
  await expect(counts).toHaveAccessibleDescription(/58\+ in 2012, 106 in 2016.*130\+ in 2019/u);
  await page.goto('./cases/');
  const destinations = page.getByRole('img');
  await expect(destinations).toHaveAccessibleName(/^Where services went/u);
  await expect(destinations).toHaveAccessibleDescription(/\S/u);
});
