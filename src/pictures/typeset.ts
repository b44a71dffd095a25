import satori from 'satori';
import { FONTS } from './face.ts';

/** From the top of a line of text, as high as its size, down to where its letters stand, in em. */
export const BASELINE = 0.8505;

type Style = Record<string, string | number>;

/** A part of a layout, as Satori takes it: words, or other parts in a flexible box (CSS Flexbox 1). */
export interface Box {
  type: 'div';
  props: { style: Style; children: readonly Box[] | string };
}

/** A flexible box with words or other boxes in it. */
export const box = (style: Style, children: readonly Box[] | string): Box => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

/**
 * Lays boxes out on a sheet of so many pixels, and sets their words in the site's face as outlines:
 * programs that show a picture elsewhere have no such face, and pass over one that a file brings.
 */
export async function typeset(root: Box, size: { width: number; height: number }): Promise<string> {
  const svg = await satori(
    box(
      { width: '100%', height: '100%', fontFamily: FONTS[0]?.name ?? '', ...root.props.style },
      root.props.children,
    ) as unknown as Parameters<typeof satori>[0],
    { ...size, fonts: FONTS },
  );
  // what would hide overflow, of which there is none
  return svg.replace(/<mask .*?<\/mask>/gsu, '');
}
