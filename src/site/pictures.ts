/** The pictures that are drawn from tables, as drawings and in words with their sources. */
import { findCitations, type Bibliography } from '../bibliography/index.ts';
import {
  drawPicture,
  onOneLine,
  pictureInWords,
  type Drawing,
  type Line,
} from '../pictures/index.ts';
import { anchorOf } from '../addresses/anchors.ts';
import { isPicture, PICTURE_TABLES, type PictureId } from '../schemas/pictures.ts';
import type { Tables } from './tables.ts';

/** Where on this site a reader finds what a row rests on, by a name of ours or by citeproc's HTML. */
export type Source = { to: string } & ({ name: string } | { html: string });

/** A row of a picture in words, with what it rests on. */
export interface SourcedLine extends Line {
  sources: Source[];
}

/** Rows of a picture that stand together. */
export interface SourcedGroup {
  name?: string;
  lines: SourcedLine[];
}

function idOf(id: string): PictureId {
  if (isPicture(id)) return id;
  throw new RangeError(`There is no picture “${id}”.`);
}

/**
 * The record of a work, by its author and year. It is no citation of the page: the lists of the
 * essay's sections are of what the essay cites.
 */
async function workOf(cite: string, references: Pick<Bibliography, 'label'>): Promise<Source> {
  const [found] = findCitations(`@${cite.replace(/^([^,]+), (.*)$/u, '$1 [$2]')}`);
  if (!found?.cluster) throw new RangeError(`“${cite}” is not a citation.`);
  const [item] = found.cluster.items;
  const label = await references.label(found.cluster);
  return { html: label.map(({ html }) => html).join(''), to: `/references/#${item?.id ?? ''}` };
}

const caseOf = (id: string, cases: Tables['cases']): Source => ({
  name: cases.find((each) => each.id === id)?.name ?? id,
  to: `/cases/#${anchorOf(id)}`,
});
const claimOf = (id: string, claims: Tables['claims']): Source => ({
  name: `${id} (${claims.find((each) => each.id === id)?.short ?? ''})`,
  to: `/claims/#${anchorOf(id)}`,
});

/** What a picture says, with what each row rests on. Throws a RangeError on an unknown one. */
export function wordsOfPicture(
  id: string,
  tables: Tables,
  references: Pick<Bibliography, 'label'>,
): Promise<SourcedGroup[]> {
  const sourced = async (line: Line): Promise<SourcedLine> => ({
    ...line,
    sources: [
      ...(await Promise.all(line.cites.map((cite) => workOf(cite, references)))),
      ...line.cases.map((each) => caseOf(each, tables.cases)),
      ...line.claims.map((each) => claimOf(each, tables.claims)),
    ],
  });
  return Promise.all(
    pictureInWords(idOf(id), tables).map(async (group) => ({
      ...group,
      lines: await Promise.all(group.lines.map(sourced)),
    })),
  );
}

/** How a picture is drawn. Throws a RangeError on an unknown one. */
export const drawingOf = (id: string, tables: Tables): Drawing => drawPicture(idOf(id), tables);

/** What every picture says in words, as the ledger has it: a page folds it away at first. */
export const foldedWords = (tables: Tables): string[] =>
  PICTURE_TABLES.map((id) => onOneLine(pictureInWords(id, tables)));
