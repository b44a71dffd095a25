/** What this project uses of subset-font; its published types lag behind it. */
declare module 'subset-font' {
  /** Cuts a font down to the characters of a text, and to part of its axes. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2';
      /** OpenType features by their tags; all of them without. */
      keepFeatures?: readonly string[];
      variationAxes?: Readonly<Record<string, { min: number; max: number; default: number }>>;
    },
  ): Promise<Buffer>;
}
