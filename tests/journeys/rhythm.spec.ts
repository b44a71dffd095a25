import { expect, settled, test } from './test.ts';

const WIDTHS = [320, 768, 1440, 2560];
const SECTIONS = ['what-is-a-mutual', 'why-mutuals', 'the-downsides', 'since-2013'];

for (const slug of SECTIONS) {
  test(`the lines of /${slug}/ keep one beat, from 320 to 2560 px`, async ({ page }) => {
    await page.goto(`./${slug}/`);
    await settled(page);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const { steps, off } = await page.evaluate(() => {
        const half = parseFloat(getComputedStyle(document.documentElement).lineHeight) / 2;
        // beside the text a note has a beat of its own, and one that is longer holds the text up
        const isWide = innerWidth >= 1280;
        const held = isWide ? 'figure, table, .since' : 'figure, table';
        const blocks = [
          ...document.querySelectorAll(
            `article > :is(p, .heading):not(.pager ~ *), article > :is(ul, ol) > li${isWide ? '' : ', .since > p'}`,
          ),
        ];
        const steps = blocks.slice(1).flatMap((block, index) => {
          const [before] = blocks.slice(index);
          if (!before || block.previousElementSibling?.matches(held)) return [];
          const [from, to] = [before, block].map((each) => each.getBoundingClientRect().top);
          return [{ words: block.textContent.trim(), count: ((to ?? 0) - (from ?? 0)) / half }];
        });
        const off = steps.filter(({ count }) => Math.abs(count - Math.round(count)) > 0.05);
        return { steps: steps.length, off };
      });
      expect(off, `at ${width} px`).toEqual([]);
      expect(steps, `at ${width} px`).toBeGreaterThan(1);
    }
  });
}

test('a note in the margin begins on the line of the text beside it', async ({ page }) => {
  await page.goto('./the-downsides/');
  await settled(page);
  for (const width of [1280, 1440, 2560]) {
    await page.setViewportSize({ width, height: 900 });
    const apart = await page.evaluate(() => {
      const bottomOf = (text: Element) => {
        const probe = document.createElement('span');
        probe.style.display = 'inline-block';
        text.prepend(probe);
        const { bottom } = probe.getBoundingClientRect();
        probe.remove();
        return bottom;
      };
      const note = document.querySelector('article > .since');
      const [verdict, text] = [note?.firstElementChild, note?.previousElementSibling];
      return verdict && text ? bottomOf(verdict) - bottomOf(text) : NaN;
    });
    expect(Math.abs(apart), `at ${width} px`).toBeLessThan(1);
  }
});
