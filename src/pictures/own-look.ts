import { optimize } from 'svgo';
import type { Colours } from './colours.ts';

/**
 * A drawing, as SVG in XML, with the look that a style sheet gives its classes on each of its
 * elements, as presentation attributes (SVG 2, 6.6). calibre takes classes, styles and style
 * attributes out of a book's drawings; MuPDF reads neither these nor variables.
 *
 * @param styles those of src/styles/parts/drawings.css.
 */
export function withOwnLook(svg: string, styles: string, colours: Colours): string {
  const coloured = styles.replace(
    /var\(--color-([\w-]+)\)/gu,
    (whole, name: string) => colours[name as keyof Colours] ?? whole,
  );
  // as the styles expect it; what is around it goes again
  const { data } = optimize(`<svg class="picture"><style>${coloured}</style>${svg}</svg>`, {
    plugins: [
      { name: 'inlineStyles', params: { onlyMatchedOnce: false } },
      'removeStyleElement',
      'convertStyleToAttrs',
      { name: 'removeAttrs', params: { attrs: ['class', 'style'] } },
    ],
    // one element a line: labels are words apart where nothing is drawn
    js2svg: { pretty: true, indent: 0 },
  });
  return /(<svg [^>]*>.*<\/svg>)\s*<\/svg>/su.exec(data)?.[1] ?? '';
}

/** A drawing on paper of its own, for whoever reads at night. */
export const onPaper = (svg: string, { paper }: Colours): string =>
  svg.replace(/^<svg [^>]*>/u, `$&<rect width="100%" height="100%" fill="${paper}"/>`);
