import { escapeMarkup } from '../words/escape.ts';

/** A picture's markup in two sizes: for a window that is wide, and for a telephone. */
export interface Drawing {
  wide: string;
  narrow: string;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of SVG around markup. */
export const element = (name: string, attributes: Attributes, inside = ''): string => {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeMarkup(String(value))}"`)
    .join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
};

/** Words whose line stands at this height; text browsers, which do not draw it, part it from the next. */
export const label = (x: number, y: number, words: string, classes?: string): string =>
  `${element('text', { x, y, class: classes }, escapeMarkup(words))}\n`;

/** A line, or several, by its commands (SVG 2, 9.3). */
export const path = (d: string, classes?: string): string => element('path', { d, class: classes });

/** A sheet to draw on, for a page or for a slide. Who does not see it has its words beside it. */
export const sheet = (
  size: keyof Drawing | 'slide',
  width: number,
  height: number,
  drawn: string,
): string =>
  element(
    'svg',
    { 'data-size': size, viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' },
    drawn,
  );
