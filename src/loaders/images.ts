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
  /** Whether its file goes on to the end of the picture. */
  isWhole: boolean;
}

/** The endings of pictures that browsers, books and programs that print all show (EPUB 3.3, 3.2). */
export const IMAGE = /\.(?:jpg|png)$/u;

/** How large a picture is, and what it is. */
export function readImage(path: string, file: string): Image {
  const bytes = readFileSync(path);
  const name = file.replace(/^.*\//u, '');
  return {
    name,
    file,
    path,
    bytes: bytes.length,
    size: sizeOf(bytes, name),
    isWhole: isWhole(bytes),
  };
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

/**
 * Whether a picture has its last mark: the chunk IEND of a PNG (PNG 3, 11.2.5), or, behind the first
 * scan of a JPEG, the marker EOI (ITU-T T.81, B.1.1.3 and B.2.1). More may follow: telephones put other
 * data there.
 */
function isWhole(bytes: Buffer): boolean {
  if (bytes[0] !== 0xff) return bytes.includes('IEND');
  // the segments before a scan say how long they are; they may hold a picture in small, with its own end
  let at = 2;
  while (bytes[at] === 0xff && bytes[at + 1] !== SCAN && at + 3 < bytes.length) {
    // any number of 0xFF may stand before a marker
    at += bytes[at + 1] === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2);
  }
  return bytes.includes(END, at);
}

/** The second byte of the marker SOS of a JPEG. */
const SCAN = 0xda;
/** The marker EOI; within a scan, 0xFF is followed by nought. */
const END = Buffer.from([0xff, 0xd9]);
