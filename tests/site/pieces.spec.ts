import { readFileSync } from 'node:fs';
import { shiftOf } from './shift.ts';
import { ROOT } from './sites.ts';
import { expect, test } from './test.ts';

for (const [path, head] of [
  ['', /^.*?id="the-argument"/su],
  ['the-downsides/', /^.*?class="number"/su],
  ['references/', /^.*?class="record.*?<\/li>/su],
  ['claims/', /^.*?class="filters"/su],
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
