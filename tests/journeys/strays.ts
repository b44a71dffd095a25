import type { Page } from '@playwright/test';
import { COLOURS, SIZES } from '../styles/tokens.ts';

const named = (tokens: readonly (readonly [name: string, value: string])[]) =>
  tokens.map(([name]) => `var(${name})`);
/** The size of the text itself has no token: it is that of the page. */
const sizes = ['1rem', ...named(SIZES)];
const inks = named(COLOURS);

/**
 * What a page in its theme of now sets in a size of type, or paints in a colour, that no token
 * names: each once, with the first element that has it, shown or not. Words in drawings are as large
 * as these are drawn.
 */
export const strays = (page: Page): Promise<string[]> =>
  page.evaluate(
    ({ sizes, inks }) => {
      const probe = document.body.appendChild(document.createElement('span'));
      const computed = (property: 'fontSize' | 'color', values: string[]) =>
        new Set(
          values.map((value) => {
            probe.style[property] = value;
            return getComputedStyle(probe)[property];
          }),
        );
      const known = { size: computed('fontSize', sizes), ink: computed('color', inks) };
      probe.remove();

      const found = new Map<string, Element>();
      const isClear = (colour: string) => /^(?:none|transparent|rgba\(.*, 0\))$/u.test(colour);
      const note = (kind: 'size' | 'ink', property: string, value: string, element: Element) => {
        if (known[kind].has(value) || (kind === 'ink' && isClear(value))) return;
        const key = `${property} ${value}`;
        if (!found.has(key)) found.set(key, element);
      };
      for (const element of document.body.querySelectorAll(
        '*:not(script, style, template, option)',
      )) {
        const style = getComputedStyle(element);
        const isDrawn = element.matches('svg *');
        if (isDrawn) {
          note('ink', 'fill', style.fill, element);
          note('ink', 'stroke', style.stroke, element);
          continue;
        }
        note('ink', 'background-color', style.backgroundColor, element);
        for (const side of ['top', 'right', 'bottom', 'left']) {
          const name = `border-${side}-color`;
          if (style.getPropertyValue(`border-${side}-style`) !== 'none')
            note('ink', name, style.getPropertyValue(name), element);
        }
        const hasText = [...element.childNodes].some(
          ({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim(),
        );
        if (!hasText) continue;
        note('size', 'font-size', style.fontSize, element);
        note('ink', 'color', style.color, element);
        if (style.textDecorationLine !== 'none')
          note('ink', 'text-decoration-color', style.textDecorationColor, element);
      }
      return [...found].map(([what, { outerHTML }]) => `${what}: ${outerHTML.slice(0, 120)}`);
    },
    { sizes, inks },
  );
