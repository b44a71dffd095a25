import { readFileSync } from 'node:fs';
import { shiftOf } from './shift.ts';
import { reading, ROOT } from '../builds/sites.ts';
import { expect, test } from './test.ts';

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
      const html = readFileSync(`${ROOT.folder}/${path}index.html`, 'latin1');
      const bytes = head.exec(html)?.[0].length ?? 0;
      expect(bytes).toBeGreaterThan(html.indexOf('</header>'));
      await page.goto(`./${path}?pieces=${bytes}`);
      expect(await shiftOf(page)).toBe(0);
    },
  );
}

for (const [width, height] of [
  [320, 568],
  [430, 932],
  [767, 1024],
] as const) {
  test(`what comes after the first paint lies below the screen (${width} × ${height})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const later: string[] = [];
    for (const path of ['./', ...reading]) {
      await page.goto(path);
      await expect(page.locator('html'), path).not.toHaveAttribute('data-later', 'all');
      const highest = await page.evaluate(() => {
        const tops = [...document.querySelectorAll('main *')].map(
          (element) => [element, element.getBoundingClientRect().top + scrollY] as const,
        );
        const isShown = (element: Element) => element.getClientRects().length > 0;
        const shown = tops.filter(([element]) => isShown(element));
        document.documentElement.dataset['later'] = 'all';
        const later = shown.filter(([element]) => !isShown(element));
        return Math.min(...later.map(([, top]) => top));
      });
      expect(highest, path).toBeGreaterThanOrEqual(height);
      if (highest < Infinity) later.push(path);
    }
    expect(later).toEqual(expect.arrayContaining(['./the-downsides/', './since-2013/']));
  });
}

test('whoever is led to a place finds all of the page laid out', async ({ page }) => {
  for (const [to, later] of [
    ['', 'far'],
    ['#size', null],
    ['#:~:text=The%20fear%20of%20privatisation', null],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(`./the-downsides/${to}`, { waitUntil: 'networkidle' });
    expect(await page.locator('html').getAttribute('data-later'), to).toBe(later);
  }
});

for (const width of [320, 768]) {
  test(`what waits until a reader comes near keeps room enough (${width})`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const waiting: string[] = [];
    for (const path of ['./claims/', './references/', ...reading]) {
      await page.goto(path, { waitUntil: 'networkidle' });
      const short = await page.evaluate(() => {
        const styles = [...document.querySelectorAll<HTMLElement>('main *')].map(
          (element) => [element, getComputedStyle(element)] as const,
        );
        const kept = styles
          .filter(([, { contentVisibility }]) => contentVisibility === 'auto')
          .map(([element, style]) => {
            const room = parseFloat(style.containIntrinsicBlockSize.replace('auto', ''));
            return [element, room] as const;
          });
        for (const [element] of kept) element.style.contentVisibility = 'visible';
        return kept.map(([element, room]) => ({
          text: element.innerText.slice(0, 60),
          missing: element.clientHeight - room,
        }));
      });
      if (short.length > 0) waiting.push(path);
      expect(
        short.filter(({ missing }) => !(missing <= 0)),
        path,
      ).toEqual([]);
    }
    expect(waiting).toEqual(
      expect.arrayContaining(['./claims/', './references/', './the-downsides/']),
    );
  });
}
