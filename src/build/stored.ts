import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';

/** Texts that scripts of ours alone read, by their paths from the site's root. */
export const STORED = /(?:^|\/)(?:cite|styles)\/[\w-]+\/.+\.bin$/u;

/**
 * What is written for a text: where scripts alone read it, it is stored as it travels (RFC 1952), in
 * one file in place of three, and whatever its host compresses. The same text gives the same bytes.
 */
export const bytesToStore = (path: string, text: string): string | Buffer =>
  STORED.test(path) ? gzipSync(text) : text;

/** The text of a file that was written so. */
export function storedText(file: string): string {
  const bytes = readFileSync(file);
  return (STORED.test(file.replaceAll('\\', '/')) ? gunzipSync(bytes) : bytes).toString();
}
