import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import satori from 'satori';
import sharp from 'sharp';
import { site } from '../words/identity.ts';

/** A size in pixels, of type to match it. */
interface Card {
  width: number;
  height: number;
  padding: number;
  /** The sizes of name and tagline. */
  type: readonly [number, number];
}

/** The size that sites which show shared links ask for (Open Graph). */
export const SHARED: Card = { width: 1200, height: 630, padding: 80, type: [120, 52] };
/** The cover of a book, as shops and readers show it: 1.6 times as high as it is wide. */
export const COVER: Card = { width: 1000, height: 1600, padding: 90, type: [190, 60] };

const INK = '#1d1a15';
const PAPER = '#fffdf8';
const SPOT = '#8a1c1c';

const { resolve } = createRequire(import.meta.url);
const font = async (weight: 400 | 600) => ({
  name: 'Source Serif 4',
  weight,
  style: 'normal' as const,
  data: await readFile(
    resolve(`@fontsource/source-serif-4/files/source-serif-4-latin-${weight}-normal.woff`),
  ),
});

interface Box {
  type: 'div';
  props: { style: Record<string, string | number>; children: Box[] | string };
}

const box = (style: Record<string, string | number>, children: Box[] | string): Box => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

/** The picture that stands for the site, with its name and what it is about, as PNG. */
export async function drawCard({ width, height, padding, type }: Card): Promise<Buffer> {
  const card = box(
    {
      flexDirection: 'column',
      justifyContent: 'space-between',
      width: '100%',
      height: '100%',
      padding,
      boxSizing: 'border-box',
      background: PAPER,
      color: INK,
      borderTop: `24px solid ${SPOT}`,
      fontFamily: 'Source Serif 4',
    },
    [
      box({ fontSize: type[0], fontWeight: 600, lineHeight: 1.05, letterSpacing: -3 }, site.name),
      box({ fontSize: type[1], lineHeight: 1.3, maxWidth: 900 }, site.tagline),
    ],
  );
  const fonts = await Promise.all([font(400), font(600)]);
  const svg = await satori(card as unknown as Parameters<typeof satori>[0], {
    width,
    height,
    fonts,
  });
  return sharp(Buffer.from(svg)).png({ palette: true }).toBuffer();
}
