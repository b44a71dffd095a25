import { createHash } from 'node:crypto';

/** A short digest of a paragraph's text: eight hexadecimal digits of SHA-256 (FIPS 180-4). */
export const hashOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 8);
