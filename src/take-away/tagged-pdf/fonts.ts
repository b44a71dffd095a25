import { decodePDFRawStream, PDFDict, PDFName, PDFRawStream, type PDFPage } from '@cantoo/pdf-lib';

/** What the codes of a font stand for. */
export interface Font {
  /** How many hexadecimal digits a code has. */
  digits: number;
  textOf: Map<string, string>;
  /** The code of a space. */
  space: string | undefined;
}

const name = (key: string) => PDFName.of(key);

const utf16 = (digits: string) => Buffer.from(digits, 'hex').swap16().toString('utf16le');

const next = (digits: string, by: number) =>
  (Number.parseInt(digits, 16) + by).toString(16).padStart(digits.length, '0');

/** What codes stand for in a CMap such as Chromium writes (ISO 32000-1, 9.10.3). */
export function textOfCodes(cmap: string): Map<string, string> {
  const textOf = new Map<string, string>();
  const lowered = cmap.toLowerCase();
  for (const [, pairs = ''] of lowered.matchAll(/beginbfchar([^]*?)endbfchar/gu)) {
    for (const [, code = '', text = ''] of pairs.matchAll(/<([\da-f]+)>\s*<([\da-f]+)>/gu))
      textOf.set(code, utf16(text));
  }
  for (const [, ranges = ''] of lowered.matchAll(/beginbfrange([^]*?)endbfrange/gu)) {
    const range = /<([\da-f]+)>\s*<([\da-f]+)>\s*<([\da-f]+)>/gu;
    for (const [, first = '', last = '', text = ''] of ranges.matchAll(range)) {
      const count = Number.parseInt(last, 16) - Number.parseInt(first, 16);
      for (let by = 0; by <= count; by += 1) textOf.set(next(first, by), utf16(next(text, by)));
    }
  }
  return textOf;
}

function fontOf(font: PDFDict): Font {
  const map = font.lookup(name('ToUnicode'));
  const cmap =
    map instanceof PDFRawStream
      ? Buffer.from(decodePDFRawStream(map).decode()).toString('latin1')
      : '';
  const textOf = textOfCodes(cmap);
  const [space] = [...textOf].find(([, text]) => text === ' ') ?? [];
  // a composite font of Chromium's has codes of two bytes, any other of one (ISO 32000-1, 9.7)
  const digits = font.lookup(name('Subtype')) === name('Type0') ? 4 : 2;
  return { digits, textOf, space };
}

/** The fonts of a page by the names that its content calls them, such as "/F4". */
export function fontsOf({ node }: PDFPage): Map<string, Font> {
  const fonts = node.Resources()?.lookup(name('Font'));
  if (!(fonts instanceof PDFDict)) return new Map();
  return new Map(
    fonts.entries().map(([key]) => [key.toString(), fontOf(fonts.lookup(key, PDFDict))]),
  );
}
