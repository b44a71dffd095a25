import { AxeBuilder } from '@axe-core/playwright';
import { expect, flat, test } from './test.ts';

test(
  'editions are listed, and where nothing has changed it says so',
  { tag: ['@no-script', '@every-base'] },
  async ({ page, request }) => {
    const editions = (await (await request.get('./editions.json')).json()) as { number: string }[];
    await page.goto('./changes/');
    await expect(page.locator('main li')).toHaveCount(editions.length);
    const hasChanged = (await page.locator('del, ins').count()) > 0;
    await expect(page.getByText('Nothing has changed')).toHaveCount(hasChanged ? 0 : 1);
  },
);

test('an edition says what it did', { tag: '@other' }, async ({ page }) => {
  await page.goto('./changes/');
  expect((await page.locator('main li').allTextContents()).map(flat)).toEqual([
    'Edition 1.1, 1 December 2026 edited: 90.2, 90.4, 90.5 taken out: 90.3 new: 90.6',
    'Edition 1.0, 23 November 2026',
  ]);
  await expect(page.getByText('Nothing has changed')).toHaveCount(0);
});

test(
  'old and new words stand beside each other, marked for the eye and for the ear',
  { tag: '@other' },
  async ({ page }) => {
    await page.goto('./changes/');
    const wordings = page.locator('.wordings');
    const texts = async (at: number) =>
      (await wordings.nth(at).locator('> div > p:last-child').allTextContents()).map(flat);
    expect(await texts(0)).toEqual([
      'The second paragraph says that staff are [taken out: seldom] asked about it [taken out: (Bach, 2012, p. 407)].',
      expect.stringMatching(
        /staff are \[put in: “hardly\].*asked about it \[put in: \(Bach, 2012, p\. 408\)\]\.$/u,
      ),
    ]);
    expect(await texts(1)).toEqual([
      'The fourth paragraph counts about [taken out: 70] of them in the spring.',
      'The fourth paragraph counts about [put in: 71] of them in the spring.',
    ]);
    // it reads the same: what changed is where its link leads
    expect((await texts(2))[1]).toContain('https://example.org/[put in: new]');
    expect(await texts(3)).toEqual([
      '[taken out: The third paragraph was taken out because nobody could find what it rested upon.]',
      'Taken out; see 90.2.',
    ]);
    const line = (tag: string) =>
      page
        .locator(tag)
        .first()
        .evaluate((element) => getComputedStyle(element).textDecorationLine);
    expect([await line('del'), await line('ins')]).toEqual(['line-through', 'underline']);
    const [left, right] = await Promise.all(
      [0, 1].map((at) => wordings.first().locator('> div').nth(at).boundingBox()),
    );
    expect(left?.y).toBe(right?.y);
    await page.setViewportSize({ width: 320, height: 640 });
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond).toBeLessThanOrEqual(0);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  },
);

test('a paragraph’s entry leads to the paragraph', { tag: '@other' }, async ({ page }) => {
  await page.goto('./changes/#p90-4');
  await page.getByRole('link', { name: '90.4 in Two editions' }).click();
  await expect(page).toHaveURL(/\/two-editions\/#p90-4$/u);
  await expect(page.locator('p:has(> #p90-4)')).toContainText('about 71 of them');
});
