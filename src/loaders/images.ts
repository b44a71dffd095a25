import { readFileSync } from 'node:fs';
import { imageSize } from 'image-size';

/** A picture that stands beside the texts which show it. */
export interface Image {
  /** The name of its file, by which texts know it. */
  name: string;
  /** Its path as an author knows it. */
  file: string;
  /** Where it can be read. */
  path: string;
  /** How large its file is, in bytes. */
  bytes: number;
  /** Its width and height in pixels, as it is to be seen; undefined where it is no picture that can be read. */
  size: { width: number; height: number } | undefined;
}

/** The endings of pictures that browsers, books and programs that print all show (EPUB 3.3, 3.2). */
export const IMAGE = /\.(?:jpg|png)$/u;

/** How large a picture is, and what it is. */
export function readImage(path: string, file: string): Image {
  const bytes = readFileSync(path);
  const name = file.replace(/^.*\//u, '');
  return { name, file, path, bytes: bytes.length, size: sizeOf(bytes, name) };
}

function sizeOf(bytes: Buffer, name: string): Image['size'] {
  try {
    const { width, height, type, orientation = 1 } = imageSize(bytes);
    if (type !== name.replace(/^.*\./u, '')) return undefined;
    // from 5 on, it is to be turned by a quarter (Exif 3.0, 4.6.5, Orientation)
    return orientation > 4 ? { width: height, height: width } : { width, height };
  } catch {
    return undefined;
  }
}
