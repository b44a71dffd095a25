import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import satori from 'satori';
import sharp from 'sharp';
import { site } from './site.ts';

/** The size that sites which show shared links ask for (Open Graph), in pixels. */
export const PICTURE = { width: 1200, height: 630 } as const;

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

/** The picture that stands for the site where a link to it is shared, as PNG. */
export async function drawPicture(): Promise<Buffer> {
  const card = box(
    {
      flexDirection: 'column',
      justifyContent: 'space-between',
      width: '100%',
      height: '100%',
      padding: 80,
      boxSizing: 'border-box',
      background: PAPER,
      color: INK,
      borderTop: `24px solid ${SPOT}`,
      fontFamily: 'Source Serif 4',
    },
    [
      box({ fontSize: 120, fontWeight: 600, letterSpacing: -3 }, site.name),
      box({ fontSize: 52, lineHeight: 1.3, maxWidth: 900 }, site.tagline),
    ],
  );
  const fonts = await Promise.all([font(400), font(600)]);
  const svg = await satori(card as unknown as Parameters<typeof satori>[0], { ...PICTURE, fonts });
  return sharp(Buffer.from(svg)).png().toBuffer();
}
