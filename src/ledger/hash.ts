import { createHash } from 'node:crypto';

/** SHA-256 of a text or of bytes, in hexadecimal digits (FIPS 180-4). */
export const sha256 = (data: string | Uint8Array): string =>
  createHash('sha256').update(data).digest('hex');

/** A short digest of a paragraph's text: the first eight digits of its SHA-256. */
export const hashOf = (text: string): string => sha256(text).slice(0, 8);
