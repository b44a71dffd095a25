import { accessSync, constants, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What who builds is told of a folder that nothing can be written into. */
export function cannotWrite(folder: string, cause: unknown): Error {
  const { code } = cause as NodeJS.ErrnoException;
  const what = `Nothing can be written into ${folder} (${String(code)}).`;
  const how =
    code === 'ENOSPC'
      ? 'The disk is full: make room, and build again.'
      : 'Allow this user to write there, or name other folders: CACHE_DIR for what is kept between builds, OUT_DIR for the built site.';
  return new Error(`${what} ${how}`, { cause });
}

/**
 * Throws an Error, in words for who builds, where nothing can be written into a folder or into one in
 * it: a build need not take its time to find that what it keeps cannot be kept.
 */
export function checkWritable(folder: string): void {
  const within = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name));
  for (const each of [folder, ...within]) {
    try {
      accessSync(each, constants.W_OK);
    } catch (error) {
      throw cannotWrite(each, error);
    }
  }
}
