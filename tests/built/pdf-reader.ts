import { readFileSync } from 'node:fs';
import type { PDFOperatorList } from 'pdfjs-dist/types/src/display/api.js';
import { getDocument, OPS, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** An element of a PDF's structure: what it is, what stands for it, and what is in it, as text. */
export interface Tagged {
  role: string;
  alternative: string | undefined;
  language: string | undefined;
  /** Where it is on its page: left, bottom, right and top in points. */
  box: number[] | undefined;
  kids: (Tagged | string)[];
  /** How many areas of links it has. */
  areas: number;
}

/** What pdf.js reads in a PDF, which is not what writes it. */
export interface ReadPdf {
  document: PDFDocumentProxy;
  /** The structure of each page. */
  pages: Tagged[];
  /** The links of all pages: what they are called, and where they lead. */
  links: { name: string; target: string }[];
}

/** The structure as pdf.js gives it (its own type says that every node is an element). */
interface Node {
  type?: string;
  id?: string;
  role?: string;
  alt?: string;
  lang?: string;
  bbox?: number[];
  children?: Node[];
}

/**
 * The text of each piece of marked content of a page, as it is written: what pdf.js calls the text of
 * a page has spaces of its own, put where there is room for them.
 */
function textOfContent({ fnArray, argsArray }: PDFOperatorList): Map<string, string> {
  const textOf = new Map<string, string>();
  const around: string[] = [];
  fnArray.forEach((operator, index) => {
    const args = argsArray[index] as unknown[];
    if (operator === OPS.beginMarkedContentProps || operator === OPS.beginMarkedContent) {
      const id = operator === OPS.beginMarkedContentProps ? args[1] : undefined;
      around.push(typeof id === 'number' ? String(id) : (around.at(-1) ?? ''));
    } else if (operator === OPS.endMarkedContent) around.pop();
    else if (operator === OPS.showText) {
      const glyphs = args[0] as ({ unicode: string } | number)[];
      const shown = glyphs
        .map((glyph) => (typeof glyph === 'number' ? '' : glyph.unicode))
        .join('');
      const current = around.at(-1) ?? '';
      textOf.set(current, (textOf.get(current) ?? '') + shown);
    }
  });
  return textOf;
}

function taggedOf(
  { role = '', alt, lang, bbox, children = [] }: Node,
  textOf: Map<string, string>,
): Tagged {
  const kids = children.flatMap((kid): (Tagged | string)[] => {
    if (kid.role) return [taggedOf(kid, textOf)];
    return kid.type === 'content' ? [textOf.get(kid.id?.split('_mc')[1] ?? '') ?? ''] : [];
  });
  return {
    role,
    alternative: alt,
    language: lang,
    box: bbox,
    kids,
    areas: children.filter(({ type }) => type === 'annotation').length,
  };
}

/** Reads a PDF with pdf.js. */
export async function readPdf(file: string): Promise<ReadPdf> {
  const data = new Uint8Array(readFileSync(file));
  const document = await getDocument({ data, verbosity: 0 }).promise;
  const pages: Tagged[] = [];
  const links: ReadPdf['links'] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const textOf = textOfContent(await page.getOperatorList());
    const tree = (await page.getStructTree()) as Node;
    pages.push(taggedOf({ ...tree, role: 'Root' }, textOf));
    for (const { subtype, contentsObj, url, dest } of await page.getAnnotations())
      if (subtype === 'Link') links.push({ name: contentsObj.str, target: url ?? `#${dest}` });
  }
  return { document, pages, links };
}

/** An element and all elements in it, in order. */
export const within = (tagged: Tagged): Tagged[] => [
  tagged,
  ...tagged.kids.flatMap((kid) => (typeof kid === 'string' ? [] : within(kid))),
];

/** The text of an element, in the order in which it is read. */
export const textOf = (tagged: Tagged): string =>
  tagged.kids.map((kid) => (typeof kid === 'string' ? kid : textOf(kid))).join('');

/** The roles of what is in an element. */
export const rolesIn = ({ kids }: Tagged): string[] =>
  kids.map((kid) => (typeof kid === 'string' ? '' : kid.role));
