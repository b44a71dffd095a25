import type { Page } from '@playwright/test';
import { FACES } from './faces.ts';
import { expect, settled, test } from './test.ts';

/** How many characters a full line of a numbered paragraph holds, on average. */
const measure = (page: Page) =>
  page.evaluate(() => {
    const paragraphs = [...document.querySelectorAll('article p:has(> a.number)')];
    const lines = paragraphs
      .filter((paragraph) => !paragraph.closest('.since'))
      .flatMap((paragraph) => {
        const counts = new Map<number, number>();
        const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        for (let text = texts.nextNode(); text; text = texts.nextNode()) {
          if (text.parentElement?.closest('.number, .corrected, .claim-mark, [popover]')) continue;
          for (let at = 0; at < (text.nodeValue ?? '').length; at += 1) {
            range.setStart(text, at);
            range.setEnd(text, at + 1);
            const line = range.getClientRects()[0]?.bottom;
            if (line !== undefined) counts.set(line, (counts.get(line) ?? 0) + 1);
          }
        }
        // the last line is as long as it happens to be
        return [...counts.entries()]
          .sort(([a], [b]) => a - b)
          .slice(0, -1)
          .map(([, count]) => count);
      });
    return lines.reduce((sum, count) => sum + count, 0) / lines.length;
  });

for (const [face, prepare] of FACES) {
  test(`a line holds 60 to 70 characters in ${face}`, async ({ page }) => {
    await prepare(page);
    await page.goto('./why-mutuals/');
    await settled(page);
    for (const width of [768, 1440, 2560]) {
      await page.setViewportSize({ width, height: 900 });
      const characters = await measure(page);
      expect(characters, `at ${width} px`).toBeGreaterThan(60);
      expect(characters, `at ${width} px`).toBeLessThan(70);
    }
  });
}
