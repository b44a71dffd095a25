/** A text without any marks, for whatever takes nothing else. */
import words from '#words/documents.json' with { type: 'json' };
import type { Block, StyledCitation, StyledPiece, TextDocument } from './document.ts';
import { notesOf, type NumberedNote } from './notes-apart.ts';
import { textOf } from './runs.ts';
import { forXml } from './xml.ts';

type Notes = ReadonlyMap<StyledCitation, NumberedNote>;

/** The text of a plain file, a paragraph a line. Notes stand at its end, by their numbers. */
export function toPlain(document: TextDocument): string {
  const clean = forXml(document);
  const notes = notesOf(clean);
  const { title, blocks, list, listHeading } = clean;
  const parts = [
    heading(title, '='),
    ...blocks.flatMap((block) => blockText(block, notes)),
    ...(notes.size > 0 ? [heading(words.notes, '-'), notesText(notes)] : []),
    ...(list.length > 0 ? [heading(listHeading, '-'), ...list.map(entryText)] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

const heading = (text: string, sign: string) =>
  `${text}\n${sign.repeat(Math.max(3, Math.min(text.length, 72)))}`;

const entryText = ({ number, entry }: TextDocument['list'][number]) =>
  `${number ? `${number} ` : ''}${textOf(entry)}`;

const notesText = (notes: Notes) =>
  [...notes.values()].map(({ number, shown }) => `[${number}] ${textOf(shown)}`).join('\n');

const indent = (text: string, first: string, rest = ' '.repeat(first.length)) =>
  text
    .split('\n')
    .map((line, at) => (at === 0 ? first : line && rest) + line)
    .join('\n');

function blockText(block: Block<StyledPiece>, notes: Notes): string[] {
  switch (block.kind) {
    case 'heading':
      return [heading(inline(block.content, notes), '-')];
    case 'paragraph':
      return [inline(block.content, notes)];
    case 'quotation':
      return [indent(inline(block.content, notes), '    ')];
    case 'list':
      return block.items.map((item, at) =>
        indent(
          item.flatMap((each) => blockText(each, notes)).join('\n\n'),
          block.ordered ? `${at + 1}. ` : '- ',
        ),
      );
    case 'table': {
      const row = (cells: readonly StyledPiece[][]) =>
        cells.map((cell) => inline(cell, notes)).join('\t');
      return [
        ...(block.caption ? [inline(block.caption, notes)] : []),
        [row(block.head), ...block.rows.map(row)].join('\n'),
      ];
    }
  }
}

const inline = (pieces: readonly StyledPiece[], notes: Notes): string =>
  pieces
    .map((piece) => {
      if (piece.kind === 'words') return piece.text;
      const note = notes.get(piece);
      return note ? `[${note.number}]` : textOf(piece.shown);
    })
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
