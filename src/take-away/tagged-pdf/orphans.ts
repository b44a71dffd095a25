import {
  PDFArray,
  PDFDict,
  PDFRef,
  PDFStream,
  type PDFContext,
  type PDFObject,
} from '@cantoo/pdf-lib';

/** What an object holds. */
function partsOf(object: PDFObject | undefined): PDFObject[] {
  if (object instanceof PDFArray) return object.asArray();
  if (object instanceof PDFDict) return object.values();
  return object instanceof PDFStream ? object.dict.values() : [];
}

/**
 * Deletes the objects of a file that nothing in it leads to any longer (ISO 32000-1, 7.5.5). No
 * reader shows them, but they would be saved with it, and Chromium's bear numbers that another
 * printing gives otherwise.
 */
export function deleteOrphans(context: PDFContext): void {
  const { Root, Info } = context.trailerInfo;
  const found = new Set<PDFRef>();
  const waiting: (PDFObject | undefined)[] = [Root, Info];
  while (waiting.length > 0) {
    const object = waiting.pop();
    if (!(object instanceof PDFRef)) waiting.push(...partsOf(object));
    else if (!found.has(object)) {
      found.add(object);
      waiting.push(context.lookup(object));
    }
  }
  for (const [ref] of context.enumerateIndirectObjects()) {
    if (!found.has(ref)) context.delete(ref);
  }
}
