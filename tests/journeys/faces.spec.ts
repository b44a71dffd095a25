import { FACES } from './faces.ts';
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
