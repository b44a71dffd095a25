import type { PDFObject, PDFRef } from '@cantoo/pdf-lib';

/** A marked-content sequence on a page, counted from 0 (ISO 32000-1, 14.7.4.2). */
export interface Content {
  kind: 'content';
  page: number;
  id: number;
}

/** An annotation on a page, which is an area of a link (ISO 32000-1, 14.7.4.3). */
export interface Area {
  kind: 'area';
  page: number;
  annotation: PDFRef;
}

/** A rectangle on a page: left, bottom, right and top, in points from its lower left corner. */
export type Box = [left: number, bottom: number, right: number, top: number];

/** A structure element (ISO 32000-1, 14.7.2). */
export interface StructureElement {
  kind: 'element';
  /** Its structure type, such as "LBody" (ISO 32000-1, 14.8.4). */
  type: string;
  kids: Kid[];
  language?: string | undefined;
  /** The text that stands for what it holds. */
  alternative?: string | undefined;
  /** What a link leads to. */
  name?: string | undefined;
  id?: string | undefined;
  /** Of a cell: over how many columns and rows it goes (ISO 32000-1, 14.8.5.7). */
  span?: { columns: number; rows: number } | undefined;
  /** Where it is on its page, where it is a figure or a table on one page. */
  box?: Box | undefined;
  attributes?: PDFObject | undefined;
  /** The object that it was read from, where there was one. */
  object?: PDFRef | undefined;
}

export type Kid = StructureElement | Content | Area;

/** An element of this type with these kids. */
export const element = (type: string, kids: Kid[]): StructureElement => ({
  kind: 'element',
  type,
  kids,
});

/** A structure element, what it holds, and what that holds, in the order in which it is read. */
export function* elementsIn(root: StructureElement): Generator<StructureElement> {
  yield root;
  for (const kid of root.kids) if (kid.kind === 'element') yield* elementsIn(kid);
}

/** The content of a structure element in the order in which it is read. */
export function* contentIn(root: StructureElement): Generator<Content> {
  for (const kid of root.kids) {
    if (kid.kind === 'element') yield* contentIn(kid);
    else if (kid.kind === 'content') yield kid;
  }
}
