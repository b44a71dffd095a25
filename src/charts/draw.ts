import { plot, type PlotOptions } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { KeyEntry } from './key.ts';

/** A picture for readers who see it, and in words for those who do not. */
export interface Chart {
  /** The markup of an `<svg>`, which takes its colours from the text around it. */
  svg: string;
  title: string;
  description: string;
}

/** A chart with all that a reader must know before using it, wherever it is shown. */
export interface ExplainedChart extends Chart {
  key: readonly KeyEntry[];
  /** What not to take it for, in a sentence. */
  caution: string;
}

/**
 * Draws with Observable Plot, without a browser. What Plot writes as styles, which the content
 * policy would block, is taken out; the stylesheet of the page takes its place.
 */
export function draw(
  { fontSize, ...options }: PlotOptions & { fontSize: number },
  title: string,
  description: string,
): Chart {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const drawn = plot({ ...options, document, className: 'chart' } as PlotOptions);
  const svg = drawn.tagName.toLowerCase() === 'svg' ? drawn : drawn.querySelector('svg');
  if (!svg) throw new TypeError('Plot drew no picture.');
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    element.removeAttribute('style');
    element.removeAttribute('aria-label');
  }
  for (const text of svg.querySelectorAll('text')) partLines(text);
  // text browsers know no pictures, and write all words of one in a row
  for (const words of svg.querySelectorAll('text, title')) words.after('\n');
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('font-family', 'inherit');
  svg.setAttribute('font-size', String(fontSize));
  return { svg: svg.outerHTML, title, description };
}

/** Makes of each line of a label, which Plot sets as a tspan, a label of its own. */
function partLines(text: Element): void {
  const lines = [...text.querySelectorAll('tspan')];
  const [first] = lines;
  if (!first) return;
  const top = Number.parseFloat(first.getAttribute('y') ?? '0');
  const parted = lines.map(({ textContent }, at) => {
    const line = text.cloneNode() as Element;
    line.setAttribute('y', `${(top + at).toFixed(2)}em`);
    line.textContent = textContent;
    return line;
  });
  text.replaceWith(...parted);
}
