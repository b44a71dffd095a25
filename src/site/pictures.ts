/** The pictures that are drawn from tables, as drawings and in words with their sources. */
import type { Bibliography } from '../bibliography/index.ts';
import {
  drawPicture,
  onOneLine,
  pictureInWords,
  type Drawing,
  type Line,
} from '../pictures/index.ts';
import { anchorOf } from '../addresses/anchors.ts';
import { workPath } from '../addresses/paths.ts';
import { isPicture, PICTURE_TABLES, type PictureId } from '../schemas/pictures.ts';
import { itemOf, type Tables } from './tables.ts';
import { verdictInShort } from './verdicts.ts';

/** A source of a row: where it is on this site, and its name as text or as HTML that citeproc made. */
export type Source = { to: string } & ({ name: string } | { html: string });

/** A row of a picture in words, with its sources. */
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
 * A work as a source, by its author and year. It is not a citation of the page: the lists of the
 * essay's sections hold what the essay cites.
 */
async function workOf(
  cite: string,
  references: Pick<Bibliography, 'label'>,
  recordPath: (key: string) => string,
): Promise<Source> {
  const item = itemOf(cite);
  const label = await references.label({ mode: 'narrative', items: [item] });
  return { html: label.map(({ html }) => html).join(''), to: recordPath(item.id) };
}

const caseOf = (id: string, cases: Tables['cases']): Source => ({
  name: cases.find((each) => each.id === id)?.name ?? id,
  to: `/cases/#${anchorOf(id)}`,
});
function claimOf(id: string, claims: Tables['claims']): Source {
  const claim = claims.find((each) => each.id === id);
  return {
    name: claim ? `${id} (${verdictInShort(claim)})` : id,
    to: `/claims/#${anchorOf(id)}`,
  };
}

/**
 * A picture in words, with the sources of each row; works have their records at `recordPath`. Throws
 * a RangeError on an unknown picture.
 */
export function wordsOfPicture(
  id: string,
  tables: Tables,
  references: Pick<Bibliography, 'label'>,
  recordPath: (key: string) => string = workPath,
): Promise<SourcedGroup[]> {
  const sourced = async (line: Line): Promise<SourcedLine> => ({
    ...line,
    sources: [
      ...(await Promise.all(line.cites.map((cite) => workOf(cite, references, recordPath)))),
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

/** The drawing of a picture. Throws a RangeError on an unknown picture. */
export const drawingOf = (id: string, tables: Tables): Drawing => drawPicture(idOf(id), tables);

/** Every picture in words, as the ledger has it. Pages fold these words away at first. */
export const foldedWords = (tables: Tables): string[] =>
  PICTURE_TABLES.map((id) => onOneLine(pictureInWords(id, tables)));
