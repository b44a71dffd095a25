import { manifestSchema, type Manifest } from '../schemas/kept-edition.ts';

/** The file of a kept edition that lists all others. */
export const MANIFEST = 'manifest.json';

/** A folder of content/editions/: the files of an edition that is closed. */
export interface KeptFolder {
  /** The name of the folder, which is the number of the edition. */
  number: string;
  /** Its path as an author knows it. */
  folder: string;
  /** Every file that is in it, by its path from there. */
  paths: readonly string[];
  read: (path: string) => Buffer;
}

/** A kept edition with its manifest; undefined where that is missing or is none. */
export interface KeptEdition extends KeptFolder {
  manifest: Manifest | undefined;
}

/** Reads the manifest of a folder. Nothing is thrown: to report what is wrong is the checks' task. */
export const readKeptEdition = (folder: KeptFolder): KeptEdition => ({
  ...folder,
  manifest: folder.paths.includes(MANIFEST)
    ? manifestSchema.safeParse(parsed(folder.read(MANIFEST).toString())).data
    : undefined,
});

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
