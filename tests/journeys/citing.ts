import type { Locator, Page } from '@playwright/test';
import { TODAY } from '../content/typed-citations.ts';
import { expect } from './test.ts';

/** What is on the clipboard, as text and as HTML. */
export async function clipboard(page: Page): Promise<{ text: string; html: string }> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) =>
      item?.types.includes(type) ? (await item.getType(type)).text() : '';
    return { text: await read('text/plain'), html: await read('text/html') };
  });
}

/** Expects some text on the clipboard, sooner or later: what is being copied cannot be read. */
export const expectClipboard = (page: Page, text: string | RegExp) =>
  expect(async () => {
    const copied = (await clipboard(page)).text;
    if (typeof text === 'string') expect(copied).toBe(text);
    else expect(copied).toMatch(text);
  }).toPass();

/** What a button says of itself besides its name: that it has just copied, or nothing. */
export const markOn = (button: Locator) =>
  button.evaluate((pressed) => getComputedStyle(pressed, '::after').content);

/** Lets a page use the clipboard, and sets its clock. */
export async function prepare(page: Page): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.setFixedTime(TODAY);
}

/** Waits for the script that helps to cite: it comes after the text, and until then numbers are links. */
export const helped = (page: Page) => page.locator('a.number[aria-haspopup]').first().waitFor();

/** The panel, with its forms filled in. */
export async function panelOf(page: Page, id: string) {
  await helped(page);
  await page.locator(`#${id}`).click();
  const panel = page.getByRole('dialog');
  await panel.locator('.form:not(:empty)').first().waitFor();
  return panel;
}

/** Selects words of a paragraph, from the first place of some to the last place of others. */
export async function select(page: Page, from: string, to: string): Promise<void> {
  await page.evaluate(
    ([start = '', end = '']) => {
      const walker = document.createTreeWalker(
        document.querySelector('article') ?? document.body,
        NodeFilter.SHOW_TEXT,
      );
      const range = new Range();
      let started = false;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const { data } = node as Text;
        if (!started && data.includes(start)) {
          range.setStart(node, data.indexOf(start));
          started = true;
        }
        if (started && data.includes(end)) {
          range.setEnd(node, data.indexOf(end) + end.length);
          break;
        }
      }
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    },
    [from, to],
  );
}
