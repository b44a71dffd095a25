import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFString,
  type PDFDocument,
  type PDFObject,
} from '@cantoo/pdf-lib';
import type { Kid, StructureElement } from './tree.ts';

const name = (key: string) => PDFName.of(key);

/** A text string as text (ISO 32000-1, 7.9.2.2). */
const text = (value: PDFObject | undefined) =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;

/** The root of the structure of a document (ISO 32000-1, 14.7.2). Throws a RangeError where there is none. */
export function structureRoot(pdf: PDFDocument): PDFDict {
  const root = pdf.catalog.lookup(name('StructTreeRoot'));
  if (root instanceof PDFDict) return root;
  throw new RangeError('The PDF that Chromium printed has no structure.');
}

/**
 * The attributes of an element, without the list of a cell's headers: these are named by numbers
 * that another printing would give otherwise, and each header says what it is the header of.
 */
function attributesOf(element: PDFDict): PDFObject | undefined {
  const attributes = element.lookup(name('A'));
  if (!(attributes instanceof PDFArray)) return attributes;
  const kept = attributes
    .asArray()
    .filter((each) => !(each instanceof PDFDict && each.has(name('Headers'))));
  return kept.length > 0 ? element.context.obj(kept) : undefined;
}

/** Over how many columns or rows a cell goes. */
function spanOf(attributes: PDFObject | undefined, direction: 'ColSpan' | 'RowSpan'): number {
  const lists = attributes instanceof PDFArray ? attributes.asArray() : [attributes];
  const [span] = lists.flatMap((list) =>
    list instanceof PDFDict ? (list.lookup(name(direction)) ?? []) : [],
  );
  return span instanceof PDFNumber ? span.asNumber() : 1;
}

/**
 * Reads the structure of a document, from the element that holds all others on. Throws a RangeError
 * where something in it is not as ISO 32000-1, 14.7, has it.
 */
export function readStructure(pdf: PDFDocument): StructureElement {
  const pages = new Map(pdf.getPages().map(({ ref }, index) => [ref, index]));
  const pageOf = (value: PDFObject | undefined) =>
    (value instanceof PDFRef ? pages.get(value) : undefined) ?? -1;

  function kidsOf(holder: PDFDict, page: PDFObject | undefined): Kid[] {
    const kids = holder.lookup(name('K'));
    if (kids instanceof PDFArray) return kids.asArray().map((kid) => kidOf(kid, page));
    return kids === undefined ? [] : [kidOf(holder.get(name('K')) ?? kids, page)];
  }

  function kidOf(kid: PDFObject, page: PDFObject | undefined): Kid {
    const value = kid instanceof PDFRef ? pdf.context.lookup(kid) : kid;
    if (value instanceof PDFNumber)
      return { kind: 'content', page: pageOf(page), id: value.asNumber() };
    if (!(value instanceof PDFDict)) throw new RangeError(`The structure holds ${String(kid)}.`);
    const own = value.get(name('Pg')) ?? page;
    const content = value.lookup(name('MCID'));
    if (content instanceof PDFNumber)
      return { kind: 'content', page: pageOf(own), id: content.asNumber() };
    const annotation = value.get(name('Obj'));
    if (annotation instanceof PDFRef) return { kind: 'area', page: pageOf(own), annotation };
    const attributes = attributesOf(value);
    return {
      kind: 'element',
      type: value.lookup(name('S'), PDFName).decodeText(),
      kids: kidsOf(value, own),
      language: text(value.lookup(name('Lang'))),
      alternative: text(value.lookup(name('Alt'))),
      span: {
        columns: spanOf(attributes, 'ColSpan'),
        rows: spanOf(attributes, 'RowSpan'),
      },
      attributes,
      object: kid instanceof PDFRef ? kid : undefined,
    };
  }

  const [document] = kidsOf(structureRoot(pdf), undefined);
  if (document?.kind === 'element') return document;
  throw new RangeError('The PDF that Chromium printed has an empty structure.');
}
