import {
  PDFArray,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFString,
  type PDFDict,
  type PDFDocument,
  type PDFObject,
  type PDFRef,
} from '@cantoo/pdf-lib';
import { structureRoot } from './reading.ts';
import { elementsIn, type Kid, type StructureElement } from './tree.ts';

/** Types of PDF 2.0, and what they are called in the PDF that ISO 14289-1 builds on. */
const ROLES = { Strong: 'Span', Em: 'Span', Aside: 'Sect' };

const name = (key: string) => PDFName.of(key);

/**
 * Writes the structure of a document in the place of the one that it has: its elements, the way
 * back from content to them (ISO 32000-1, 14.7.4.4), and what links lead to (ISO 14289-1, 7.18.5).
 */
export function writeStructure(
  pdf: PDFDocument,
  printed: StructureElement,
  shaped: StructureElement,
): void {
  const { context } = pdf;
  const pages = pdf.getPages();
  const elements = [...elementsIn(shaped)];
  for (const { object } of elementsIn(printed)) if (object) context.delete(object);
  // a bookmark knows its heading by the number of its object
  const refOf = new Map(elements.map((each) => [each, each.object ?? context.nextRef()]));
  const ref = (each: StructureElement) => refOf.get(each) as PDFRef;

  function attributesOf({ attributes, box }: StructureElement): PDFObject[] {
    const own = attributes instanceof PDFArray ? attributes.asArray() : [attributes ?? []].flat();
    if (!box) return own;
    const BBox = box.map((length) => Math.round(length * 100) / 100);
    return [...own, context.obj({ O: 'Layout', Placement: 'Block', BBox })];
  }

  const parents = pages.map((): PDFObject[] => []);
  const areas: [PDFDict, StructureElement][] = [];

  function kidObject(kid: Kid, holder: StructureElement, page: number | undefined): PDFObject {
    if (kid.kind === 'element') return ref(kid);
    const Pg = pages[kid.page]?.ref;
    if (kid.kind === 'area') {
      areas.push([context.lookup(kid.annotation) as PDFDict, holder]);
      return context.obj({ Type: 'OBJR', Pg, Obj: kid.annotation });
    }
    const ofPage = parents[kid.page] ?? [];
    while (ofPage.length < kid.id) ofPage.push(PDFNull);
    ofPage[kid.id] = ref(holder);
    return kid.page === page ? context.obj(kid.id) : context.obj({ Type: 'MCR', Pg, MCID: kid.id });
  }

  function write(each: StructureElement, parent: PDFRef): void {
    const page = each.kids.find(({ kind }) => kind === 'content');
    const pageIndex = page?.kind === 'content' ? page.page : undefined;
    const object = context.obj({ Type: 'StructElem', S: each.type, P: parent }) as PDFDict;
    if (pageIndex !== undefined && pages[pageIndex]) object.set(name('Pg'), pages[pageIndex].ref);
    object.set(name('K'), context.obj(each.kids.map((kid) => kidObject(kid, each, pageIndex))));
    if (each.language) object.set(name('Lang'), PDFString.of(each.language));
    if (each.alternative) object.set(name('Alt'), PDFHexString.fromText(each.alternative));
    if (each.id) object.set(name('ID'), PDFString.of(each.id));
    const attributes = attributesOf(each);
    if (attributes.length > 0) object.set(name('A'), context.obj(attributes));
    context.assign(ref(each), object);
    for (const kid of each.kids) if (kid.kind === 'element') write(kid, ref(each));
  }

  const root = structureRoot(pdf);
  const rootRef = pdf.catalog.get(name('StructTreeRoot')) as PDFRef;
  write(shaped, rootRef);

  const numbers: PDFObject[] = [];
  pages.forEach((page, index) => {
    page.node.set(name('StructParents'), context.obj(index));
    numbers.push(context.obj(index), context.obj(parents[index] ?? []));
  });
  areas.forEach(([annotation, link], index) => {
    const key = context.obj(pages.length + index);
    annotation.set(name('StructParent'), key);
    if (link.name) annotation.set(name('Contents'), PDFHexString.fromText(link.name));
    numbers.push(key, ref(link));
  });
  const ids = elements
    .filter(({ id }) => id !== undefined)
    .sort((one, other) => ((one.id ?? '') < (other.id ?? '') ? -1 : 1))
    .flatMap((each) => [PDFString.of(each.id ?? ''), ref(each)]);

  root.set(name('K'), ref(shaped));
  root.set(name('ParentTree'), context.register(context.obj({ Nums: numbers })));
  root.set(name('ParentTreeNextKey'), context.obj(pages.length + areas.length));
  root.set(name('RoleMap'), context.obj(ROLES));
  root.delete(name('IDTree'));
  if (ids.length > 0) root.set(name('IDTree'), context.register(context.obj({ Names: ids })));
}
