import sharp from 'sharp';
import { textFile } from '../builds/pages.ts';
import { reading } from '../builds/sites.ts';
import { shiftOf } from './shift.ts';
import { expect, settled, test } from './test.ts';

// each in a page of its own: between two of one site a browser holds its paint until all is there
for (const [path, head] of [
  ['', /^.*?id="what"/su],
  ['the-downsides/', /^.*?class="number"/su],
  ['references/', /^.*?class="record.*?<\/li>/su],
  ['claims/', /^.*?class="card"/su],
  ['timeline/', /^.*?class="timeline"/su],
] as const) {
  test(
    `the head of /${path} stands still while it comes in pieces`,
    { tag: '@every-size' },
    async ({ page }) => {
      const html = textFile(`${path}index.html`);
      const bytes = Buffer.byteLength(head.exec(html)?.[0] ?? '');
      expect(bytes).toBeGreaterThan(html.indexOf('</header>'));
      await page.goto(`./${path}?pieces=${bytes}`);
      expect(await shiftOf(page)).toBe(0);
    },
  );
}

/** Windows of telephones, of a tablet held upright, and of wide screens. */
const WINDOWS = [
  { width: 320, height: 568 },
  { width: 430, height: 932 },
  { width: 767, height: 1024 },
  { width: 1440, height: 900 },
  { width: 2560, height: 1440 },
];

test('what comes after the first paint lies below the screen', async ({ page }) => {
  const later = new Set<string>();
  for (const path of ['./', ...reading]) {
    await page.goto(path);
    for (const size of WINDOWS) {
      await page.setViewportSize(size);
      const highest = await page.evaluate(() => {
        const { dataset } = document.documentElement;
        const isShown = (element: Element) => element.getClientRects().length > 0;
        const shown = [...document.querySelectorAll('main *')]
          .filter(isShown)
          .map((element) => [element, element.getBoundingClientRect().top + scrollY] as const);
        const { later } = dataset;
        dataset['later'] = 'all';
        const tops = shown.filter(([element]) => !isShown(element)).map(([, top]) => top);
        if (later === undefined) delete dataset['later'];
        else dataset['later'] = later;
        return Math.min(...tops);
      });
      expect.soft(highest, `${path} at ${size.width} px`).toBeGreaterThanOrEqual(size.height);
      if (highest < Infinity) later.add(path);
    }
  }
  expect([...later]).toEqual(
    expect.arrayContaining(['./the-downsides/', './since-2013/', './claims/', './corrections/']),
  );
});

test('whoever is led to a place finds all of the page laid out', async ({ page }) => {
  for (const [to, later] of [
    ['', 'far'],
    ['#size', null],
    ['#:~:text=The%20fear%20of%20privatisation', null],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(`./the-downsides/${to}`);
    await settled(page);
    expect(await page.locator('html').getAttribute('data-later'), to).toBe(later);
  }
});

test('nothing waits to be laid out until a reader comes near', async ({ page }) => {
  for (const path of ['./claims/', './references/', ...reading]) {
    await page.goto(path);
    await settled(page);
    const waiting = await page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter((element) => getComputedStyle(element).contentVisibility === 'auto')
        .map(({ outerHTML }) => outerHTML.slice(0, 60)),
    );
    // all text is there for whoever takes a picture of a whole page, in any browser
    expect.soft(waiting, path).toEqual([]);
  }
});

test('records stand still while they come', async ({ page }) => {
  await page.goto('./references/');
  await expect(page.locator('.record')).not.toHaveCount(0);
  expect(await shiftOf(page)).toBe(0);
});

test('a picture of a whole page shows the records that no reader has come near', async ({
  page,
}) => {
  const [width, height, screen] = [600, 6000, 800];
  await page.setViewportSize({ width, height: screen });
  await page.goto('./references/');
  const picture = await page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width, height } });
  expect(await longestBlank(picture)).toBeLessThan(screen / 4);
});

/** How many rows of pixels follow each other in a picture in which all are of one colour. */
async function longestBlank(picture: Buffer): Promise<number> {
  const { data, info } = await sharp(picture)
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  let [longest, blank] = [0, 0];
  for (let row = 0; row < info.height; row++) {
    const pixels = data.subarray(row * info.width, (row + 1) * info.width);
    blank = Math.max(...pixels) - Math.min(...pixels) < 64 ? blank + 1 : 0;
    longest = Math.max(longest, blank);
  }
  return longest;
}
