import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRawStream,
  type PDFPage,
} from '@cantoo/pdf-lib';

/** What the codes of a font stand for. */
export interface Font {
  /** How many hexadecimal digits a code has. */
  digits: number;
  textOf: Map<string, string>;
  /** How far a code moves on, in thousandths of the size. */
  widthOf: (code: string) => number;
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

/** The widths of a composite font's glyphs (ISO 32000-1, 9.7.4.3), and of another's the widest there may be. */
function widthsOf(font: PDFDict): Font['widthOf'] {
  const EM = 1000;
  const descendants = font.lookup(name('DescendantFonts'));
  const descendant = descendants instanceof PDFArray ? descendants.lookup(0) : undefined;
  const lists = descendant instanceof PDFDict ? descendant.lookup(name('W')) : undefined;
  const widths = new Map<number, number>();
  let first = 0;
  for (const list of lists instanceof PDFArray ? lists.asArray() : []) {
    if (list instanceof PDFNumber) first = list.asNumber();
    else if (list instanceof PDFArray)
      list.asArray().forEach((width, index) => {
        if (width instanceof PDFNumber) widths.set(first + index, width.asNumber());
      });
  }
  return (code) => widths.get(Number.parseInt(code, 16)) ?? EM;
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
  return { digits, textOf, widthOf: widthsOf(font), space };
}

/** The fonts of a page by the names that its content calls them, such as "/F4". */
export function fontsOf({ node }: PDFPage): Map<string, Font> {
  const fonts = node.Resources()?.lookup(name('Font'));
  if (!(fonts instanceof PDFDict)) return new Map();
  return new Map(
    fonts.entries().map(([key]) => [key.toString(), fontOf(fonts.lookup(key, PDFDict))]),
  );
}

const HEXADECIMAL = /^<([\da-fA-F]+)>$/u;

/** The codes that an operator shows, in the strings among its operands. */
export const codesOf = (operands: readonly string[], { digits }: Font): string[] =>
  operands.flatMap(
    (operand) =>
      HEXADECIMAL.exec(operand)?.[1]
        ?.toLowerCase()
        .match(new RegExp(`.{${digits}}`, 'gu')) ?? [],
  );
