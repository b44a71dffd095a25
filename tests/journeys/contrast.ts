import type { Page } from '@playwright/test';
import { putAxe } from './axe.ts';

/** What is asked of axe's own reckoning with colours, which its types leave out. */
interface Color {
  alpha: number;
  parseString: (css: string) => void;
  toHexString: () => string;
}
interface Reckoning {
  Color: new () => Color;
  flattenColors: (over: Color, ground: Color) => Color;
  getContrast: (ground: Color, text: Color) => number;
}

/**
 * Text that stands out too little from the nearest ground behind it (WCAG 2.2, 1.4.3), by computed
 * colours alone: quick enough to ask of every page in every theme. It knows nothing of what lies
 * over what, or of drawings.
 */
export async function faintTexts(page: Page): Promise<string[]> {
  await putAxe(page);
  return page.evaluate(() => {
    const { commons } = window.axe as unknown as { commons: { color: Reckoning } };
    const { Color, flattenColors, getContrast } = commons.color;
    const colorOf = (css: string) => {
      const color = new Color();
      color.parseString(css);
      return color;
    };
    const grounds = new Map<Element | null, Color>([[null, colorOf('rgb(255, 255, 255)')]]);
    const groundOf = (element: Element | null): Color => {
      const known = grounds.get(element);
      if (known) return known;
      const own = colorOf(element ? getComputedStyle(element).backgroundColor : '');
      const ground =
        own.alpha === 1 ? own : flattenColors(own, groundOf(element?.parentElement ?? null));
      grounds.set(element, ground);
      return ground;
    };

    const contrasts = new Map<string, number>();
    const faint = new Map<string, string>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const element = text.parentElement;
      if (!element?.checkVisibility() || !text.nodeValue?.trim() || element.closest('svg'))
        continue;
      const { color, fontSize, fontWeight } = getComputedStyle(element);
      const ground = groundOf(element);
      const pair = `${color} on ${ground.toHexString()}`;
      const contrast =
        contrasts.get(pair) ?? getContrast(ground, flattenColors(colorOf(color), ground));
      contrasts.set(pair, contrast);
      // 18 points, or 14 in bold
      const isLarge = parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 18.66 : 24);
      if (contrast < (isLarge ? 3 : 4.5)) faint.set(pair, element.outerHTML.slice(0, 120));
    }
    if (contrasts.size === 0) throw new Error('The page shows no text.');
    return [...faint].map(([pair, html]) => `${pair}: ${html}`);
  });
}
