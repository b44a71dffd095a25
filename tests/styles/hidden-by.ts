import { generate, parse, walk } from 'css-tree';

/**
 * The elements that styles leave out of a page on a screen (`display: none`), as far as they say so
 * of what stands in a filtered list. linkedom knows no `:target`: what has the id “target” is it.
 */
export function hiddenBy(css: string, document: Document): ReadonlySet<Element> {
  const selectors: string[] = [];
  walk(parse(css), {
    visit: 'Rule',
    enter({ prelude, block }) {
      const selector = generate(prelude);
      const hides = generate(block).includes('display:none');
      // the closed edition 1.0 has a box around its lists
      if (hides && /^(?:main|\.filtered):has/u.test(selector)) selectors.push(selector);
    },
  });
  return new Set(
    selectors.flatMap((selector) => [
      ...document.querySelectorAll(selector.replaceAll(':target', '#target')),
    ]),
  );
}
