import { defineHastPlugin } from 'satteri';
import { imageFile } from '../addresses/paths.ts';
import type { Fault } from '../bibliography/index.ts';

/** How large a picture beside the texts is, in pixels. */
export interface ImageSize {
  width: number;
  height: number;
}

export interface ImageOptions {
  /** The path under which the site is served. */
  base: string;
  /** The picture of a name; undefined where there is none. */
  imageOf?: (name: string) => ImageSize | undefined;
}

/** What is to be said of a picture that a text shows by an element of HTML. */
export const NO_IMG: Fault = {
  what: 'A picture in HTML has no place on the site’s pages, in its PDFs and in its book.',
  cure: 'Put its file beside the text, in content/sections/, and write ![What it shows](picture.jpg).',
};

const OUTSIDE = /^(?:[a-z][a-z\d+.-]*:|\/|#)/iu;

/** The name of the picture beside the text that an address means; undefined of any other address. */
export function imageName(url: string): string | undefined {
  return url === '' || OUTSIDE.test(url) ? undefined : decoded(url).replace(/^\.\//u, '');
}

function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

/** The address of a picture from the root of the site, where a text names one beside it. */
export function imageAddress(url: string): string {
  const name = imageName(url);
  return name === undefined ? url : `/${imageFile(name)}`;
}

/**
 * Has pictures that stand beside a text shown from where the site has them, with room kept for each.
 * None waits until it is scrolled to: Chromium would print a blank for one that nobody has seen.
 */
export function images({ base, imageOf }: ImageOptions) {
  return defineHastPlugin({
    name: 'images',
    element: {
      filter: ['img'],
      visit(node, context) {
        const { src } = node.properties;
        const name = typeof src === 'string' ? imageName(src) : undefined;
        if (name === undefined) return;
        context.setProperty(node, 'src', `${base.replace(/\/$/u, '')}/${imageFile(name)}`);
        // one that is not there yet may be there by the time that a page is asked for
        const size = imageOf?.(name);
        if (!size) return;
        context.setProperty(node, 'width', size.width);
        context.setProperty(node, 'height', size.height);
      },
    },
  });
}
