import type { Locator } from '@playwright/test';

/** Where words of a drawing stand, in pixels of the window. */
export interface Box {
  words: string;
  /** The height of their type as it is seen, however the drawing is scaled. */
  size: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The boxes of the texts of a drawing. */
export const boxesOf = (texts: Locator): Promise<Box[]> =>
  texts.evaluateAll((all) =>
    all.map((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      // a line is higher than what is written on it
      const air = (bottom - top) / 5;
      const scale = (text as SVGTextElement).getScreenCTM()?.a ?? 0;
      return {
        words: text.textContent ?? '',
        size: parseFloat(getComputedStyle(text).fontSize) * scale,
        left,
        right,
        top: top + air,
        bottom: bottom - air,
      };
    }),
  );

/** The pairs of boxes that stand on one another: "1992 on 58+". */
export const overlapping = (boxes: readonly Box[]): string[] =>
  boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      )
      .map((other) => `${one.words} on ${other.words}`),
  );
