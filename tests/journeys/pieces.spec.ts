import { textFile } from '../builds/pages.ts';
import { reading } from '../builds/sites.ts';
import { shiftOf } from './shift.ts';
import { expect, settled, test } from './test.ts';

// each in a page of its own: between two of one site a browser holds its paint until all is there
for (const [path, head] of [
  ['', /^.*?id="the-argument"/su],
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

/** Windows of telephones and of a tablet held upright. */
const WINDOWS = [
  { width: 320, height: 568 },
  { width: 430, height: 932 },
  { width: 767, height: 1024 },
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
  expect([...later]).toEqual(expect.arrayContaining(['./the-downsides/', './since-2013/']));
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

test('what waits until a reader comes near keeps room enough', async ({ page }) => {
  const waiting: string[] = [];
  for (const path of ['./claims/', './references/', ...reading]) {
    await page.goto(path);
    await settled(page);
    for (const width of [320, 768]) {
      await page.setViewportSize({ width, height: 900 });
      const short = await page.evaluate(() => {
        const kept = [...document.querySelectorAll<HTMLElement>('main *')].flatMap((element) => {
          const { contentVisibility, containIntrinsicBlockSize } = getComputedStyle(element);
          const room = parseFloat(containIntrinsicBlockSize.replace('auto', ''));
          return contentVisibility === 'auto' ? [{ element, room }] : [];
        });
        for (const { element } of kept) element.style.contentVisibility = 'visible';
        const found = kept.map(({ element, room }) => ({
          text: element.textContent.trim().slice(0, 60),
          missing: element.clientHeight - room,
        }));
        for (const { element } of kept) element.style.contentVisibility = '';
        return found;
      });
      if (short.length > 0) waiting.push(path);
      expect
        .soft(
          short.filter(({ missing }) => !(missing <= 0)),
          `${path} at ${width} px`,
        )
        .toEqual([]);
    }
  }
  expect(waiting).toEqual(
    expect.arrayContaining(['./claims/', './references/', './the-downsides/']),
  );
});
