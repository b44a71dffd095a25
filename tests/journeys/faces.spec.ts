import { FACES } from './faces.ts';
import { expect, test } from './test.ts';

// the face is cut down to the characters of the content: one too few would stand out in another face
for (const path of ['./', './essay/', './cite/', './references/#main']) {
  test(`every character of ${path} is set in the face of the text`, async ({ page }) => {
    const [[, withOwnFace]] = FACES;
    await withOwnFace(page);
    await page.goto(path, { waitUntil: 'networkidle' });
    const session = await page.context().newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { root } = await session.send('DOM.getDocument');
    const { nodeId } = root;
    const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId, selector: 'main *' });
    const strangers: string[] = [];
    let glyphs = 0;
    for (const node of nodeIds) {
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId: node });
      for (const { isCustomFont, glyphCount, familyName } of fonts) {
        if (isCustomFont) glyphs += glyphCount;
        else {
          const { outerHTML } = await session.send('DOM.getOuterHTML', { nodeId: node });
          strangers.push(`${familyName}: ${outerHTML.slice(0, 120)}`);
        }
      }
    }
    expect(strangers).toEqual([]);
    expect(glyphs).toBeGreaterThan(1000);
  });
}
