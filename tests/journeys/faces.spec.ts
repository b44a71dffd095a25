import type { Page } from '@playwright/test';
import { FACES } from './faces.ts';
import { shiftOf } from './shift.ts';
import { expect, settled, test } from './test.ts';

// the face is cut down to the characters of the content: one too few would stand out in another face
test('every character is set in the face of the text', async ({ page }) => {
  const [[, withOwnFace]] = FACES;
  await withOwnFace(page);
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  for (const path of ['./', './essay/', './cite/', './references/#main']) {
    await page.goto(path);
    await settled(page);
    // a character looks the same wherever it stands upright, or wherever it stands in italics
    const characters = await page.evaluate(() => {
      const seen = new Set<string>();
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const element = text.parentElement;
        if (!element?.closest('main') || !element.checkVisibility()) continue;
        const { fontStyle } = getComputedStyle(element);
        for (const character of text.nodeValue ?? '') {
          const key = `${fontStyle} ${character}`;
          if (!seen.has(key)) element.dataset['probe'] = '';
          seen.add(key);
        }
      }
      return seen.size;
    });
    expect(characters, path).toBeGreaterThan(50);
    const { root } = await session.send('DOM.getDocument');
    const { nodeIds } = await session.send('DOM.querySelectorAll', {
      nodeId: root.nodeId,
      selector: '[data-probe]',
    });
    for (const nodeId of nodeIds) {
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
      const strangers = fonts.filter(({ isCustomFont }) => !isCustomFont);
      if (strangers.length === 0) continue;
      const { outerHTML } = await session.send('DOM.getOuterHTML', { nodeId });
      const names = strangers.map(({ familyName }) => familyName).join();
      expect.soft(names, `${path} ${outerHTML.slice(0, 120)}`).toBe('');
    }
  }
});

/** Whether the letters of a page are of a face that it fetched, of one of the device, or of both. */
async function originsOf(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const selector = 'main :is(h1, p, i, em, cite, strong)';
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
  const origins = new Set<string>();
  for (const nodeId of nodeIds) {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    for (const { isCustomFont } of fonts) origins.add(isCustomFont ? 'fetched' : 'of the device');
  }
  return [...origins];
}

/** The address of the file of the upright or the italic of the text face, of which the styles of a page give the way there. */
const fileOf = (page: Page, style: string) =>
  page.evaluate((style) => {
    const [face] = [...document.styleSheets]
      .flatMap(({ cssRules }) => [...cssRules])
      .filter((rule) => rule instanceof CSSFontFaceRule)
      .filter((rule) => rule.style.getPropertyValue('font-style') === style);
    const source = face?.style.getPropertyValue('src') ?? '';
    return new URL(/url\("([^"]+)"/u.exec(source)?.[1] ?? '', document.baseURI).href;
  }, style);

test.describe('a page is set in one face', () => {
  for (const style of ['normal', 'italic'])
    for (const fate of ['comes late', 'never comes'])
      test(`where the file of its ${style} face ${fate}`, async ({ page, noises }) => {
        await page.goto('./the-downsides/');
        const file = await fileOf(page, style);
        // as on a device that had both, and lost one
        await page.addInitScript(() => localStorage.setItem('face', 'kept'));
        await page.route(file, async (route) => {
          if (fate === 'never comes') return route.abort();
          await new Promise((resolve) => setTimeout(resolve, 1500));
          return route.continue();
        });
        await page.goto('./the-downsides/');
        await settled(page);
        await page.locator('.references').scrollIntoViewIfNeeded();
        expect(await originsOf(page)).toEqual(['of the device']);
        expect(await shiftOf(page)).toBe(0);
        // the browser itself notes in the console what was not fetched
        noises.splice(0);
      });

  test('on a first visit, and from the next page on in its own', async ({ page }) => {
    await page.goto('./the-downsides/');
    await settled(page);
    expect(await originsOf(page)).toEqual(['of the device']);
    await page.waitForFunction(() => localStorage.getItem('face'));
    await page.goto('./the-people-who-moved/');
    await settled(page);
    expect(await originsOf(page)).toEqual(['fetched']);
    expect(await shiftOf(page)).toBe(0);
  });

  test('where no script runs', { tag: '@only-no-script' }, async ({ page }) => {
    await page.goto('./the-downsides/');
    expect(await originsOf(page)).toEqual(['of the device']);
  });
});
