import { readFileSync } from 'node:fs';
import { optimize } from 'svgo';

/** The colours of drawings in a book, where they look the same in every theme. */
const COLOURS: Record<string, string> = {
  paper: '#fff',
  ink: '#000',
  quiet: '#444',
  rule: '#999',
  spot: '#8a1c1c',
};

const styles = readFileSync(
  new URL('../styles/parts/drawings.css', import.meta.url),
  'utf8',
).replace(/var\(--color-([\w-]+)\)/gu, (_whole, name: string) => COLOURS[name] ?? 'none');

/**
 * A drawing, as SVG in XML, with the look that pages give its classes on each of its elements, as
 * presentation attributes (SVG 2, 6.6), and on paper of its own. calibre takes classes, styles and
 * style attributes out of a book's drawings; MuPDF reads neither these nor variables.
 */
export function withOwnLook(svg: string): string {
  // as the styles expect it; what is around it goes again
  const { data } = optimize(`<svg class="picture"><style>${styles}</style>${svg}</svg>`, {
    plugins: [
      { name: 'inlineStyles', params: { onlyMatchedOnce: false } },
      'removeStyleElement',
      'convertStyleToAttrs',
      { name: 'removeAttrs', params: { attrs: ['class', 'style'] } },
    ],
    // one element a line: labels are words apart where nothing is drawn
    js2svg: { pretty: true, indent: 0 },
  });
  const [, start = '', drawn = ''] = /(<svg [^>]*>)(.*<\/svg>)\s*<\/svg>/su.exec(data) ?? [];
  return `${start}<rect width="100%" height="100%" fill="${COLOURS['paper']}"/>${drawn}`;
}
