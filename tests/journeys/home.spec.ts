import { expect, test } from './test.ts';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
  { width: 360, height: 800 },
];

test(
  'the first screen answers four questions, whatever its size',
  { tag: '@no-script' },
  async ({ page }) => {
    await page.goto('./');
    const answers = page.locator('.answer');
    await expect(answers).toHaveCount(4);
    for (const size of SIZES) {
      await page.setViewportSize(size);
      for (const answer of await answers.all()) {
        const name = `${size.width} by ${size.height}`;
        const link = answer.getByRole('link').last();
        await expect.soft(answer.getByRole('heading'), name).toBeInViewport({ ratio: 1 });
        await expect.soft(link, name).toBeInViewport({ ratio: 1 });
        // a line of three words or four is no line
        expect.soft((await answer.boundingBox())?.width, name).toBeGreaterThan(200);
      }
    }
  },
);

test('the two sides of the argument stand face to face, and say which they are', async ({
  page,
}) => {
  await page.goto('./');
  const [yes, no] = await Promise.all(
    ['The case for', 'The case against'].map((side) =>
      page.locator('.argument li', { hasText: side }).boundingBox(),
    ),
  );
  expect(yes?.y).toBe(no?.y);
  expect((yes?.x ?? 0) + (yes?.width ?? 0)).toBeLessThanOrEqual(no?.x ?? 0);
});
