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
