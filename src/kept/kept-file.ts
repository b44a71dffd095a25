/**
 * Files that take long to make, as an earlier build left them in a folder, each under a name from
 * which it follows. Before the bytes of each stands their digest: one that was cut off or altered
 * is not there. The folders can be deleted at any time.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const digestOf = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest();
const LENGTH = digestOf('').length;

/** The name of what is made from this, as JSON can hold it: the code that makes it among it. */
export const nameOf = (from: unknown): string =>
  digestOf(JSON.stringify(from)).toString('hex').slice(0, 32);

/** The bytes of a file that was kept whole; undefined where there is none. */
export async function readKept(folder: string, name: string): Promise<Buffer | undefined> {
  const whole = await readFile(join(folder, name)).catch(() => Buffer.of());
  const bytes = whole.subarray(LENGTH);
  return whole.subarray(0, LENGTH).equals(digestOf(bytes)) ? bytes : undefined;
}

/** Keeps a file for builds to come. */
export async function keep(folder: string, name: string, bytes: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, name);
  // another build may be about to read the file
  const partial = `${file}.${process.pid}`;
  await writeFile(partial, Buffer.concat([digestOf(bytes), bytes]));
  await rename(partial, file);
}

/** A file that was kept, or is made and kept now. */
export async function keptFile(
  folder: string,
  name: string,
  make: () => Buffer | Promise<Buffer>,
): Promise<Buffer> {
  const kept = await readKept(folder, name);
  if (kept) return kept;
  const made = await make();
  await keep(folder, name, made);
  return made;
}
