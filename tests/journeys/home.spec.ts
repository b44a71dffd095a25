import { expect, test } from './test.ts';

const QUESTIONS = [
  'What is a mutual?',
  'Is it a good idea?',
  'What should I read?',
  'How do I cite this?',
];

for (const size of [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
  { width: 360, height: 800 },
]) {
  test(
    `the first screen answers four questions at ${size.width} by ${size.height}`,
    { tag: '@no-script' },
    async ({ page }) => {
      await page.setViewportSize(size);
      await page.goto('./');
      const answers = page.locator('.answer');
      await expect(answers.getByRole('heading')).toHaveText(QUESTIONS);
      for (const answer of await answers.all()) {
        await expect(answer.getByRole('link').last()).toBeInViewport({ ratio: 1 });
        // a line of three words or four is no line
        expect((await answer.boundingBox())?.width).toBeGreaterThan(200);
      }
    },
  );
}

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
