import { readFileSync } from 'node:fs';
import { ROOT } from '../builds/sites.ts';
import { rowsOf } from '../content/rows.ts';
import { expectFiles } from './tables.ts';
import { expect, flat, test } from './test.ts';

interface Count {
  id: string;
  date: string;
  value: number;
  bound: string;
  series: string;
}
const counts = rowsOf('counts') as unknown as Count[];
const until2019 = counts.filter(({ date }) => date < '2019-11');

test(
  'the chart shows every count until October 2019, and no other number',
  { tag: ['@no-script', '@every-size'] },
  async ({ page, hasTouch }) => {
    await page.goto('./how-many/');
    const svg = page.locator(`.chart-figure svg[data-size="${hasTouch ? 'narrow' : 'wide'}"]`);
    await expect(svg).toBeVisible();
    await expect(page.locator('.chart-figure svg:visible')).toHaveCount(1);
    const numbers = (await svg.locator('text').allTextContents())
      .filter((text) => /^(?:c\. )?\d+\+?(?:, the essay)?$/u.test(text))
      .map((text) => Number(/\d+/u.exec(text)?.[0]))
      .filter((number) => number < 2000);
    // the ticks of the axis stand among them
    const ticks = [0, 20, 40, 60, 80, 100, 120, 140];
    expect(numbers.sort((a, b) => a - b)).toEqual(
      [...ticks, ...until2019.map(({ value }) => value)].sort((a, b) => a - b),
    );
    await expect(svg).toContainText('c. 70, the essay');
    await expect(svg).toContainText('no official count');
  },
);

test('no number of the chart stands on another', { tag: '@every-size' }, async ({ page }) => {
  await page.goto('./how-many/');
  const numbers = await page.locator('.chart-figure svg:visible text').evaluateAll((texts) =>
    texts.map((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      // a line is higher than what is written on it
      const air = (bottom - top) / 5;
      return { words: text.textContent, left, right, top: top + air, bottom: bottom - air };
    }),
  );
  expect(numbers.length).toBeGreaterThan(20);
  const overlapping = numbers.flatMap((one, index) =>
    numbers
      .slice(index + 1)
      .filter(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      )
      .map((other) => `${one.words} on ${other.words}`),
  );
  expect(overlapping).toEqual([]);
});

test('who does not see the chart hears what it says', async ({ page }) => {
  await page.goto('./how-many/');
  const picture = page.getByRole('img');
  await expect(picture).toHaveAccessibleName(/^How many public service mutuals were counted/u);
  await expect(picture).toHaveAccessibleDescription(/58\+ in 2012, 106 in 2016.*130\+ in 2019/u);
  await expect(picture).toHaveAccessibleDescription(/c\. 70 in 2013/u);
});

test('no count is joined to one that counted something else', async ({ page }) => {
  await page.goto('./how-many/');
  const path = await page
    .locator('svg[data-size="wide"] g[stroke-linejoin="round"] path')
    .first()
    .getAttribute('d');
  // one point for each count of the official list for England
  expect(path?.match(/[ML]/gu)).toHaveLength(
    rowsOf('counts').filter(
      ({ series, scope }) => series === 'official list' && scope === 'England',
    ).length,
  );
});

test(
  'the table has every count, with who says so and the source',
  { tag: ['@no-script', '@every-size'] },
  async ({ page }) => {
    await page.goto('./how-many/');
    const rows = page.locator('table tbody tr');
    await expect(rows).toHaveCount(counts.length);
    for (const [index, { value, bound }] of counts.entries()) {
      const row = rows.nth(index);
      const words = bound === 'exactly' ? `${value}` : `${bound} ${value}`;
      await expect(row.locator('td').first()).toContainText(words);
      await expect(row.locator('.cluster a').first()).toBeVisible();
    }
    const promoters = counts.filter((count) => (count as { promoter?: boolean }).promoter);
    await expect(rows.filter({ hasText: 'From those who promoted mutuals.' })).toHaveCount(
      promoters.length,
    );
  },
);

test('numbers in the text are those of the table', async ({ page }) => {
  const words = (id: string) => {
    const count = counts.find((each) => each.id === id);
    return count?.bound === 'exactly' ? `${count.value}` : `${count?.bound} ${count?.value}`;
  };
  await page.goto('./how-many/');
  await expect(page.locator('article')).toContainText(`October 2019: ${words('official-2019')}.`);
  await page.goto('./since-2013/');
  const text = flat(await page.locator('article').textContent());
  for (const id of ['official-2014', 'official-2016', 'official-2019', 'researchers-2022']) {
    expect(text).toContain(words(id));
  }
  // a sentence quoted among the references has its number too
  await page.goto('./references/');
  await expect(page.locator('#dcms-2019-blog .places')).toContainText(
    `had ${words('official-2019')} in England`,
  );
});

test('every field of the data is explained', async ({ page, request }) => {
  await page.goto('./how-many/');
  const named = await page.locator('dl.facts dt code').allTextContents();
  const { json } = await expectFiles(request, './how-many/counts', 'counts');
  expect([...named].sort()).toEqual([...new Set(json.flatMap((row) => Object.keys(row)))].sort());
});

test('the picture can be taken away', async ({ request }) => {
  const svg = await (await request.get('./how-many/counts.svg')).text();
  expect(svg).toMatch(/^<svg[^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/u);
  expect(svg).toContain('<title>How many public service mutuals');
  expect(svg).not.toMatch(/<script|<style|href="http/u);
  const png = readFileSync(`${ROOT.folder}/how-many/counts.png`);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBeGreaterThanOrEqual(1200);
});
