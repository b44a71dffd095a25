/** What a page has in place of the size of a file until the file is made; the build fills it in. */
export const sizeOf = (file: string) => `{size of ${file}}`;
export const WHERE_A_SIZE_STANDS = /\{size of ([\w.-]+)\}/gu;

/** A size in decimal units for readers: "210 kB". */
export const sizeInWords = (bytes: number) =>
  bytes < 999_500 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
