import type { Citation } from './markdown/index.ts';
import { drawPicture, pictureInWords, type Drawing, type Line } from './pictures/index.ts';
import { anchorOf } from './schemas/index.ts';
import { isPicture, type PictureId } from './schemas/pictures.ts';
import { balance, cases, citationOf, claims, outcomes, ownership, road } from './tables.ts';

const tables = { balance, claims, outcomes, ownership, road };

/** A row of a picture in words, with its citation and what of this site it rests on. */
export interface PicturedLine extends Line {
  citation: Citation | undefined;
  see: { text: string; to: string }[];
}

/** Rows of a picture that stand together. */
export interface PicturedGroup {
  name?: string;
  lines: PicturedLine[];
}

function idOf(id: string): PictureId {
  if (isPicture(id)) return id;
  throw new RangeError(`There is no picture “${id}”.`);
}

const caseOf = (id: string) => ({
  text: cases.find((each) => each.id === id)?.name ?? id,
  to: `/cases/#${anchorOf(id)}`,
});
const claimOf = (id: string) => ({
  text: `${id} (${claims.find((each) => each.id === id)?.short ?? ''})`,
  to: `/claims/#${anchorOf(id)}`,
});

/** What a picture says, with what each row rests on. Throws a RangeError on an unknown one. */
export function wordsOfPicture(id: string): PicturedGroup[] {
  const picture = idOf(id);
  return pictureInWords(picture, tables).map(({ name, lines }) => ({
    ...(name === undefined ? {} : { name }),
    lines: lines.map((line) => ({
      ...line,
      citation: citationOf(`${picture}-${line.id}`, line.cites, `${line.name}. ${line.text}`),
      see: [...line.cases.map(caseOf), ...line.claims.map(claimOf)],
    })),
  }));
}

/** How a picture is drawn. Throws a RangeError on an unknown one. */
export const drawingOf = (id: string): Drawing => drawPicture(idOf(id), tables);

/** The citations of a picture's rows, in their order. */
export const citationsOfPicture = (id: string): Citation[] =>
  wordsOfPicture(id).flatMap(({ lines }) => lines.flatMap(({ citation }) => citation ?? []));
