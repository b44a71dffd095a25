/** Pictures of pages, one by one or many on a sheet. */
import sharp from 'sharp';

/** A picture of a page, as PNG, and the sheet that it is for. */
export interface Shot {
  kind: string;
  sheet: string;
  picture: Buffer;
}

/** How wide a sheet is at most, and how wide what stands on it, in pixels. */
const SHEET = 2400;
const CELL = 720;
const GAP = 16;
const CAPTION = 32;

/** Writes a picture to a WebP file. Resolves with the file. */
export async function writePicture(file: string, picture: Buffer): Promise<string> {
  await sharp(picture).webp({ quality: 80 }).toFile(file);
  return file;
}

/** Writes a sheet of pictures that are of one size, each under its name. Resolves with the file. */
export async function writeSheet(file: string, shots: readonly Shot[]): Promise<string> {
  const { width = 0, height = 0 } = await sharp(shots[0]?.picture).metadata();
  const across = Math.min(width, CELL);
  const down = Math.round((height * across) / width);
  const columns = Math.min(shots.length, Math.floor((SHEET - GAP) / (across + GAP)));
  const cells = await Promise.all(
    shots.map(async ({ kind, picture }, at) => {
      const left = GAP + (at % columns) * (across + GAP);
      const top = GAP + Math.floor(at / columns) * (down + CAPTION + GAP);
      const caption = `<svg xmlns="http://www.w3.org/2000/svg" width="${across}" height="${CAPTION}"><text y="22" font-family="serif" font-size="20">${kind}</text></svg>`;
      return [
        { input: Buffer.from(caption), left, top },
        { input: await sharp(picture).resize(across, down).toBuffer(), left, top: top + CAPTION },
      ];
    }),
  );
  await sharp({
    create: {
      width: GAP + columns * (across + GAP),
      height: GAP + Math.ceil(shots.length / columns) * (down + CAPTION + GAP),
      channels: 3,
      background: '#b8b8b8',
    },
  })
    .composite(cells.flat())
    .webp({ quality: 80 })
    .toFile(file);
  return file;
}
