import { sha256 } from '../ledger/index.ts';
import type { Edition } from '../schemas/editions.ts';
import type { KeptFile, Manifest } from '../schemas/kept-edition.ts';
import { site } from '../words/identity.ts';

/** A file that an edition is to keep. */
export interface FileToKeep extends Omit<KeptFile, 'size' | 'sha256'> {
  bytes: Uint8Array;
}

/** The manifest of an edition that keeps these files, in their order. */
export const manifestOf = (
  { number, date }: Pick<Edition, 'number' | 'date'>,
  files: readonly FileToKeep[],
): Manifest => ({
  edition: number,
  date,
  licence: site.licence,
  files: files.map(({ bytes, ...file }) => ({
    ...file,
    size: bytes.length,
    sha256: sha256(bytes),
  })),
});

/** A manifest as the file that an edition keeps. */
export const writeManifest = (manifest: Manifest) =>
  Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
