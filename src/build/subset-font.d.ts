/** What this project uses of subset-font, whose published types lag behind. */
declare module 'subset-font' {
  /** Cuts a font down to the characters of a text and to ranges of its axes. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2';
      /** Tags of the OpenType features to keep; all where left out. */
      keepFeatures?: readonly string[];
      variationAxes?: Readonly<Record<string, { min: number; max: number; default: number }>>;
    },
  ): Promise<Buffer>;
}
