import { AxeBuilder } from '@axe-core/playwright';
import { clipboard, panelOf, prepare, select } from './citing.ts';
import { expect, test } from './test.ts';

test.beforeEach(async ({ page }) => prepare(page));

const BAR = '.selection-bar';

test(
  'selected words are copied with their citation and their address',
  { tag: '@every-size' },
  async ({ page, site }) => {
    await page.goto('./what-is-a-mutual/');
    // half a word at either end is made whole
    await select(page, 'ay out begins with a req', 'ay out begins with a req');
    await page.locator(BAR).getByRole('button').click();
    await expect(page.locator(BAR).getByRole('status')).toHaveText('Copied.');
    expect((await clipboard(page)).text).toBe(
      `‘way out begins with a request’ (Going Mutual, 2026, para. 2.4) ${site.address}what-is-a-mutual/#p2-4:~:text=way%20out%20begins%20with%20a%20request`,
    );
    const box = await page.locator(BAR).boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= (page.viewportSize()?.width ?? 0)).toBe(true);
  },
);

test('a citation within a quotation is never part of its address', async ({ page, site }) => {
  await page.goto('./what-is-a-mutual/');
  await select(page, 'no external shareholders', 'Nobody outside is waiting');
  await page.locator(BAR).getByRole('button').click();
  await expect(page.locator(BAR).getByRole('status')).toHaveText('Copied.');
  expect((await clipboard(page)).text).toBe(
    `‘no external shareholders (Needleman and Westall, 1991, p. 323). Nobody outside is waiting’ (Going Mutual, 2026, para. 2.2) ${site.address}what-is-a-mutual/#p2-2:~:text=no%20external%20shareholders,Nobody%20outside%20is%20waiting`,
  );
});

test('words of two paragraphs are two quotations', async ({ page, site }) => {
  await page.goto('./what-is-a-mutual/');
  await select(page, 'It does not name a legal form', 'Two features were said');
  await page.locator(BAR).getByRole('button').click();
  await expect(page.locator(BAR).getByRole('status')).toHaveText('Copied.');
  const address = `${site.address}what-is-a-mutual/`;
  expect((await clipboard(page)).text.split('\n\n')).toEqual([
    `‘It does not name a legal form.’ (Going Mutual, 2026, para. 2.1) ${address}#p2-1:~:text=It%20does%20not%20name%20a%20legal%20form.`,
    `‘Two features were said’ (Going Mutual, 2026, para. 2.2) ${address}#p2-2:~:text=Two%20features%20were%20said`,
  ]);
});

test('American styles quote with double marks', async ({ page }) => {
  await page.goto('./what-is-a-mutual/');
  const panel = await panelOf(page, 'p2-4');
  await panel.getByLabel('Style').selectOption('apa');
  await panel.getByRole('button', { name: 'Copy quote with citation' }).click();
  await expect(panel.getByRole('status')).toHaveText('Copied.');
  expect((await clipboard(page)).text).toMatch(
    /^“The way out begins .*” \(Going Mutual, 2026, para\. 2\.4\) http/u,
  );
});

test('the bar is next in the order of the keyboard, and Esc closes it', async ({ page }) => {
  await page.goto('./what-is-a-mutual/');
  await select(page, 'The way out begins', 'The way out begins');
  await page.locator(BAR).waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.keyboard.press('Tab');
  await expect(page.locator(`${BAR} button`)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator(BAR).getByRole('status')).toHaveText('Copied.');
  await page.keyboard.press('Escape');
  await expect(page.locator(BAR)).toHaveCount(0);
});

test('the bar goes with the selection, and stays away from what has no number', async ({
  page,
}) => {
  await page.goto('./what-is-a-mutual/');
  await select(page, 'The way out begins', 'The way out begins');
  await page.locator(BAR).waitFor();
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await expect(page.locator(BAR)).toHaveCount(0);
  await select(page, 'How a service leaves', 'How a service leaves');
  await page.waitForTimeout(400);
  await expect(page.locator(BAR)).toHaveCount(0);
});

test('a browser goes to the words of the address, or else to the paragraph', async ({ page }) => {
  await page.goto('./what-is-a-mutual/#:~:text=often%20the%20building%20may%20be');
  await expect(page.locator('#p2-8')).toBeInViewport();
  await page.goto('./the-downsides/#p4-5:~:text=words%20that%20are%20nowhere');
  await expect(page.locator('#p4-5')).toBeInViewport();
});
