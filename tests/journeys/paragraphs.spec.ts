import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

test('numbers stand in the margin where there is one, and a link to one marks its paragraph', async ({
  page,
}) => {
  await page.goto('./the-downsides/#p4-5');
  const paragraph = page.locator('p:has(> #p4-5)');
  await expect.soft(paragraph).toBeInViewport();
  const number = page.locator('#p4-5');
  await expect.soft(number).toHaveAccessibleName('Paragraph 4.5');
  const [margin, text] = [await number.boundingBox(), await paragraph.boundingBox()];
  expect.soft((margin?.x ?? 0) + (margin?.width ?? 0)).toBeLessThan(text?.x ?? 0);
  expect.soft(margin?.x).toBeGreaterThan(0);
  const [marked, plain] = await Promise.all(
    [paragraph, page.locator('p:has(> #p4-3)')].map((each) =>
      each.evaluate((element) => getComputedStyle(element).backgroundColor),
    ),
  );
  expect(marked).not.toBe(plain);
});

/** Where numbers of paragraphs lie on the marks of lists, on the bars of quotations or on one another. */
const collisions = (page: Page) =>
  page.locator('article .number').evaluateAll((numbers) => {
    const pen = document.createElement('canvas').getContext('2d');
    const isApart = (one: DOMRect, left: number, right: number) =>
      one.right <= left || one.left >= right;
    return numbers.flatMap((number, at) => {
      const box = number.getBoundingClientRect();
      const found: string[] = [];
      for (let each = number.parentElement; each; each = each.parentElement) {
        if (!each.matches('ul, ol, blockquote')) continue;
        const { left } = each.getBoundingClientRect();
        const style = getComputedStyle(each);
        const inside = parseFloat(style.paddingInlineStart) + parseFloat(style.borderInlineStart);
        if (!isApart(box, left, left + inside)) found.push(`on the edge of ${each.localName}`);
        const last = (each as Partial<HTMLOListElement>).start ?? 0;
        if (pen && last > 0) {
          pen.font = style.font;
          const mark = `${last + each.children.length - 1}. `;
          if (pen.measureText(mark).width > inside) found.push(`${mark} is wider than its room`);
        }
      }
      const next = numbers[at + 1]?.getBoundingClientRect();
      if (next && next.top < box.bottom && !isApart(box, next.left, next.right)) {
        found.push('on the next one');
      }
      return found.map((what) => `${number.textContent} ${what}`);
    });
  });

test(
  'a number lies on no mark of a list and on no bar of a quotation, on screens and paper',
  { tag: '@other' },
  async ({ page }) => {
    await page.goto('./everything/');
    for (const [width, media] of [
      [320, 'screen'],
      [768, 'screen'],
      [1440, 'screen'],
      [700, 'print'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ media });
      expect.soft(await collisions(page), `${media}, ${width}`).toEqual([]);
      const across = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(across, `${media}, ${width}`).toBeLessThanOrEqual(width);
    }
  },
);
