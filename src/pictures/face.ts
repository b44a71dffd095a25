import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';

const { resolve } = createRequire(import.meta.url);
const WEIGHTS = { regular: 400, bold: 600 } as const;
type Weight = keyof typeof WEIGHTS;

/** The site's face in a weight, as Satori takes it. */
const fontOf = (weight: Weight) => ({
  name: 'text',
  weight: WEIGHTS[weight],
  style: 'normal' as const,
  data: readFileSync(
    resolve(`@fontsource/source-serif-4/files/source-serif-4-latin-${WEIGHTS[weight]}-normal.woff`),
  ),
});
const FACE = { regular: fontOf('regular'), bold: fontOf('bold') };

/** The site's face in the weights that pictures use. */
export const FONTS = Object.values(FACE);

const LETTERS = {
  regular: create(FACE.regular.data) as Font,
  bold: create(FACE.bold.data) as Font,
};

/** How wide words are in the site's face, in em; a little more than they are set, which kerns them. */
export function widthOf(words: string, weight: Weight = 'regular'): number {
  const font = LETTERS[weight];
  const widths = [...words].map(
    (letter) => font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth,
  );
  return widths.reduce((sum, width) => sum + width, 0) / font.unitsPerEm;
}
