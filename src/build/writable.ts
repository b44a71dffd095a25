import { accessSync, constants, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What who builds is told of a folder that nothing can be written into. */
export const cannotWrite = (folder: string, cause: unknown) =>
  new Error(
    `Nothing can be written into ${folder} (${String((cause as NodeJS.ErrnoException).code)}). Allow this user to write there, or name other folders: CACHE_DIR for what is kept between builds, OUT_DIR for the built site.`,
    { cause },
  );

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
