import { OPEN } from './previews.ts';
import { expect, test } from './test.ts';

test('the first stop is the way past the header', { tag: '@no-script' }, async ({ page }) => {
  await page.goto('./what-is-a-mutual/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the text' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  // no key acts on the text itself, so no ring is around it, there or after a click and an arrow key
  const ring = () => page.locator('main').evaluate((main) => getComputedStyle(main).outlineStyle);
  expect.soft(await ring()).toBe('none');
  await page
    .locator('article > p')
    .first()
    .click({ position: { x: 2, y: 2 } });
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('main:focus-visible')).toHaveCount(1);
  expect(await ring()).toBe('none');
});

/** How many previews a reader waits for before going on without. */
const PATIENCE = 6;

for (const path of ['./what-is-a-mutual/', './forms/', './404.html']) {
  test(`${path}: the keyboard reaches every link and control in order, sees where it is, and gets out`, async ({
    page,
  }) => {
    await page.goto(path);
    // the list of all pages at the foot is shown by styles that come after the first paint
    await page.locator('#site-map').waitFor();
    // what helps further down comes as the reader goes on
    await page.mouse.wheel(0, 1);
    if ((await page.locator('article a.number').count()) > 0)
      await page.locator('.downloads > button').first().waitFor({ state: 'attached' });
    const stops = await page
      .locator(':is(a[href], summary, .downloads > button):visible')
      .evaluateAll((links) =>
        links.map((link, index) => {
          link.setAttribute('data-stop', String(index));
          return { hasPreview: link.hasAttribute('interestfor') };
        }),
      );
    await page.evaluate((open) => {
      addEventListener('keyup', ({ key }) => {
        const focused = document.activeElement ?? document.body;
        if (key !== 'Tab' || focused.closest(open)) return;
        const { outlineStyle, outlineWidth } = getComputedStyle(focused);
        const { top, bottom } = focused.getBoundingClientRect();
        const ring = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
        const inSight = bottom > 0 && top < innerHeight;
        const stop = JSON.stringify([focused.getAttribute('data-stop'), ring, inSight]);
        document.body.append(Object.assign(document.createElement('data'), { value: stop }));
      });
    }, OPEN);
    const within = page.locator(OPEN).locator(':focus');
    let shown = 0;
    for (const { hasPreview } of stops) {
      await page.keyboard.press('Tab');
      // one that has opened after all, where the machine is busy, is left by Esc
      while ((await within.count()) > 0) {
        await page.keyboard.press('Escape');
        await page.keyboard.press('Tab');
      }
      if (!hasPreview) continue;
      // an open preview comes next in the order of the keyboard; Esc passes it by, also unopened:
      // every one of a long list would take half a second to open
      if (shown++ < PATIENCE) await page.locator(OPEN).waitFor();
      await page.keyboard.press('Escape');
    }
    const reached = await page
      .locator('body > data')
      .evaluateAll((stops) => stops.map((stop) => JSON.parse((stop as HTMLDataElement).value)));
    expect(reached).toEqual(stops.map((_stop, index) => [String(index), true, true]));
    await page.keyboard.press('Tab');
    await expect(page.locator(':is(a, summary):focus')).toHaveCount(0);
  });
}
