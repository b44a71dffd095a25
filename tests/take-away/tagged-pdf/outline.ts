import {
  element,
  type Kid,
  type StructureElement,
} from '../../../src/take-away/tagged-pdf/tree.ts';

/** An element with these kids; a number is a piece of content, on the first page unless it says another. */
export const e = (
  type: string,
  kids: (number | Kid)[] = [],
  more: Partial<StructureElement> = {},
): StructureElement => ({
  ...element(
    type,
    kids.map((kid) => (typeof kid === 'number' ? { kind: 'content', page: 0, id: kid } : kid)),
  ),
  ...more,
});

/** An element in short: "P(1 Link(2))". */
export const outline = ({ type, kids }: StructureElement): string =>
  `${type}(${kids
    .map((kid) => {
      if (kid.kind === 'element') return outline(kid);
      return kid.kind === 'content' ? String(kid.id) : 'area';
    })
    .join(' ')})`;
