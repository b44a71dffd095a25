import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A picture that takes long to make, as an earlier build left it in a folder where it did, under the
 * digest of all that it is made from. The folder can be deleted at any time.
 *
 * @param from what the picture is made from, and the code that makes it, as JSON can hold it.
 */
export async function keptPicture(
  folder: string,
  from: unknown,
  make: () => Promise<Buffer>,
): Promise<Buffer> {
  const digest = createHash('sha256').update(JSON.stringify(from)).digest('hex').slice(0, 32);
  const file = join(folder, digest);
  try {
    return await readFile(file);
  } catch {
    const made = await make();
    await mkdir(folder, { recursive: true });
    // another build may be about to read the file
    const partial = `${file}.${process.pid}`;
    await writeFile(partial, made);
    await rename(partial, file);
    return made;
  }
}
