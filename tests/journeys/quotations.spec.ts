import { edition } from '../built/editions.ts';
import { faults } from './axe.ts';
import { clipboard, markOn, prepare, select } from './citing.ts';
import { expect, test } from './test.ts';

test.beforeEach(async ({ page }) => prepare(page));

const BAR = '.selection-bar';

test(
  'selected words are copied with their citation and their address',
  { tag: '@every-size' },
  async ({ page, site }) => {
    await page.goto('./what-is-a-mutual/');
    // the edition that was read has these words for good
    const address = `${site.address}editions/${edition.number}/what-is-a-mutual/`;
    const bar = page.locator(BAR);
    const copied = async (from: string, to: string) => {
      await page.evaluate(() => getSelection()?.removeAllRanges());
      await expect(bar).toHaveCount(0);
      await select(page, from, to);
      await bar.getByRole('button').first().click();
      await expect.poll(() => markOn(bar.getByRole('button').first())).toContain('Copied');
      await expect(bar.getByRole('status')).toHaveText('Copied.');
      return (await clipboard(page)).text.split('\n\n');
    };

    // half a word at either end is made whole
    expect
      .soft(await copied('ay out begins with a req', 'ay out begins with a req'))
      .toEqual([`‘way out begins with a request’ (Going Mutual, 2026, para. 2.4) ${address}#p2-4`]);
    const box = await bar.boundingBox();
    const width = page.viewportSize()?.width ?? 0;
    expect.soft(box && box.x >= 0 && box.x + box.width <= width).toBe(true);

    // what can be linked leads to the very words, and shows no address
    const { html } = await clipboard(page);
    const link = `${address}#p2-4:~:text=way%20out%20begins%20with%20a%20request`;
    expect
      .soft(html)
      .toContain(
        `<p>‘way out begins with a request’ <a href="${link}">(Going Mutual, 2026, para. 2.4)</a></p>`,
      );

    // a citation within a quotation is never part of its address
    expect
      .soft(await copied('no external shareholders', 'Nobody outside is waiting'))
      .toEqual([
        `‘no external shareholders (Needleman and Westall, 1991, p. 323). Nobody outside is waiting’ (Going Mutual, 2026, para. 2.2) ${address}#p2-2`,
      ]);
    expect
      .soft((await clipboard(page)).html)
      .toContain(
        '#p2-2:~:text=no%20external%20shareholders,Nobody%20outside%20is%20waiting">(Going Mutual',
      );

    // words of two paragraphs are two quotations
    expect
      .soft(await copied('for reserved contracts alone', 'Two features were said'))
      .toEqual([
        `‘for reserved contracts alone.’ (Going Mutual, 2026, para. 2.1A) ${address}#p2-1A`,
        `‘Two features were said’ (Going Mutual, 2026, para. 2.2) ${address}#p2-2`,
      ]);
  },
);

test('the bar is next in the order of the keyboard, and goes with Esc or with the selection', async ({
  page,
}) => {
  await page.goto('./what-is-a-mutual/');
  const bar = page.locator(BAR);
  await select(page, 'The way out begins', 'The way out begins');
  await bar.waitFor();
  expect.soft(await faults(page, { within: BAR })).toEqual([]);
  await page.keyboard.press('Tab');
  await expect(bar.getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(bar.getByRole('status')).toHaveText('Copied.');
  await page.keyboard.press('Escape');
  await expect(bar).toHaveCount(0);

  await select(page, 'The way out', 'The way out');
  await bar.waitFor();
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await expect(bar).toHaveCount(0);

  // a heading has no number
  await select(page, 'The way out begins', 'The way out begins');
  await bar.waitFor();
  await select(page, 'How a service leaves', 'How a service leaves');
  await expect(bar).toHaveCount(0);
});

test('a copied quotation leads to its words in the edition that was read', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 1440, height: 320 });
  for (const [from, to, id] of [
    // over a citation and the mark of a claim
    ['payment by results', 'And it takes expertise', 'p4-3'],
    // words that stand in many places
    ['council', 'council', 'p4-3'],
    ['where the suspicion comes from', 'by somebody', 'p4-11'],
  ] as const) {
    await page.goto('./the-downsides/');
    await select(page, from, to);
    await page.locator(BAR).getByRole('button').first().click();
    await expect(page.locator(BAR).getByRole('status')).toHaveText('Copied.');
    const [, link = ''] = /href="([^"]*)"/u.exec((await clipboard(page)).html) ?? [];
    const address = link.replace(site.address, './').replaceAll('&amp;', '&');
    expect.soft(address).toContain(`./editions/${edition.number}/the-downsides/#${id}:~:text=`);
    // without the paragraph only the words can lead there
    await page.goto(address.replace(`#${id}`, '#'));
    await expect.soft(page.locator('.edition-bar')).toContainText(`Edition ${edition.number}`);
    await expect.soft(page.locator(`#${id}`)).toBeInViewport();
    await expect.soft(page.locator('h1')).not.toBeInViewport();
  }
});

test('a browser goes to the words of the address, or else to the paragraph', async ({ page }) => {
  await page.goto('./what-is-a-mutual/#:~:text=often%20the%20building%20may%20be');
  await expect(page.locator('#p2-8')).toBeInViewport();
  await page.goto('./the-downsides/#p4-5:~:text=words%20that%20are%20nowhere');
  await expect(page.locator('#p4-5')).toBeInViewport();
});
