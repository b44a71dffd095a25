import type { Block } from './document.ts';

/** Blocks with other pieces in place of each, in the order of the text. */
export function mapPieces<From, To>(
  blocks: readonly Block<From>[],
  map: (piece: From) => To[],
): Block<To>[] {
  const each = (pieces: readonly From[]) => pieces.flatMap(map);
  return blocks.map((block): Block<To> => {
    switch (block.kind) {
      case 'list':
        return { ...block, items: block.items.map((item) => mapPieces(item, map)) };
      case 'table': {
        const { caption, head, rows, ...table } = block;
        return {
          ...table,
          ...(caption ? { caption: each(caption) } : {}),
          head: head.map(each),
          rows: rows.map((row) => row.map(each)),
        };
      }
      default:
        return { ...block, content: each(block.content) };
    }
  });
}

/** Blocks of which anything is seen. */
export const seenBlocks = <Piece extends { kind: string; text?: string }>(
  blocks: readonly Block<Piece>[],
): Block<Piece>[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'table') return block;
    if (block.kind === 'list') {
      const items = block.items.map(seenBlocks).filter((item) => item.length > 0);
      return items.length > 0 ? { ...block, items } : [];
    }
    const isSeen = block.content.some(({ kind, text }) => kind === 'citation' || text?.trim());
    return isSeen ? block : [];
  });

/** All pieces of a text, in its order. */
export function piecesOf<Piece>(blocks: readonly Block<Piece>[]): Piece[] {
  const found: Piece[] = [];
  mapPieces(blocks, (piece) => {
    found.push(piece);
    return [];
  });
  return found;
}
