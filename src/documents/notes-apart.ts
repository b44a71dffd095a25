import { piecesOf } from './blocks.ts';
import type { Run, StyledCitation, TextDocument } from './document.ts';

/** A citation that stands in a note, with its number. */
export interface NumberedNote {
  number: number;
  shown: Run[];
}

/** The notes of a text in a note style, by their citations; none in any other style. */
export function notesOf({
  blocks,
  style,
}: Pick<TextDocument, 'blocks' | 'style'>): Map<StyledCitation, NumberedNote> {
  const notes = new Map<StyledCitation, NumberedNote>();
  if (style.kind !== 'note') return notes;
  for (const piece of piecesOf(blocks)) {
    if (piece.kind !== 'citation') continue;
    notes.set(piece, { number: notes.size + 1, shown: piece.shown });
  }
  return notes;
}
