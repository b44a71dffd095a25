/** What stands on a page for the size of a file, until there is the file. */
export const sizeOf = (file: string) => `{size of ${file}}`;
export const WHERE_A_SIZE_STANDS = /\{size of ([\w.-]+)\}/gu;

/** A size in decimal units, to be read and not reckoned with: "210 kB". */
export const sizeInWords = (bytes: number) =>
  bytes < 999_500 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
