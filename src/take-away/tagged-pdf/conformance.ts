import type { Font } from './fonts.ts';
import { elementsIn, type StructureElement } from './tree.ts';

const HEADING = /^H([1-6])$/u;

/** Whether no heading is more than one level below the heading before it. */
function headingsFollow(elements: readonly StructureElement[]): boolean {
  const levels = elements.map(({ type }) => Number(HEADING.exec(type)?.[1] ?? 0)).filter(Boolean);
  return levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1);
}

/** Whether every row of a table has a cell, or a part of one, in every column. */
function isRegular(table: StructureElement): boolean {
  const rows = [...elementsIn(table)].filter(({ type }) => type === 'TR');
  // how many cells of rows above reach into a row
  const reaching = rows.map(() => 0);
  const widths = rows.map(({ kids }, index) => {
    let width = reaching[index] ?? 0;
    for (const kid of kids) {
      const { columns, rows: height } = (kid.kind === 'element' && kid.span) || {
        columns: 1,
        rows: 1,
      };
      width += columns;
      for (let below = index + 1; below < index + height; below += 1)
        reaching[below] = (reaching[below] ?? 0) + columns;
    }
    return width;
  });
  return new Set(widths).size <= 1 && reaching.length === rows.length;
}

/**
 * Whether a file with this structure and these fonts is PDF/UA-1. Asked are the conditions of
 * ISO 14289-1 that a text and its pictures can break; the others hold for every file made here.
 */
export function isUniversal(root: StructureElement, fonts: readonly Font[]): boolean {
  const elements = [...elementsIn(root)];
  const holdsArea = ({ kids }: StructureElement) => kids.some(({ kind }) => kind === 'area');
  return (
    // every element has a meaning (7.1), every figure a text that stands for it (7.3)
    elements.every(({ type }) => type !== 'NonStruct') &&
    elements.every(({ type, alternative }) => type !== 'Figure' || alternative) &&
    headingsFollow(elements) && // 7.4.2
    elements.every((each) => each.type !== 'Table' || isRegular(each)) && // 7.5
    // every link has a name (7.18.5)
    elements.filter(holdsArea).every(({ type, name }) => type === 'Link' && name) &&
    // every code stands for a character (7.21.7)
    fonts.every(({ textOf }) => textOf.size > 0)
  );
}
