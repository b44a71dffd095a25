import { problem, readSource, type ParsedFile, type Problem } from '../bibliography/index.ts';
import type { Content } from '../loaders/content.ts';
import type { KeptEdition } from '../loaders/kept-editions.ts';
import { ROWS } from '../schemas/index.ts';
import { CITING } from './tables.ts';
import { walk } from './walk.ts';

/** A count whose number is not what the last closed edition had. */
interface Changed {
  id: string;
  was: number;
  is: number;
  works: ReadonlySet<string>;
}

/** What tells of old figures, and a count itself, which the corrections tell of. */
const ELSEWHERE = Object.keys(ROWS).filter((table) => !['corrections', 'counts'].includes(table));
const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';

/**
 * Warns of rows that may still have the old number of a count that was corrected since the last
 * edition was closed. A row shows its numbers as they are typed. Only a row that cites a work of the
 * count is told of: others may have the same number for a reason of their own.
 */
export function checkOldFigures(content: Content): Problem[] {
  const last = content.kept.at(-1);
  const changed = last ? changedSince(last, content.table('counts')) : [];
  if (changed.length === 0) return [];
  return ELSEWHERE.flatMap((name) => {
    const table = content.table(name);
    return table ? rowsOf(table).flatMap((row, at) => oldIn(table, row, at, changed)) : [];
  });
}

function oldIn(table: ParsedFile, row: unknown, at: number, changed: readonly Changed[]) {
  const works = worksOf(row);
  const meant = changed.filter((count) => count.works.intersection(works).size > 0);
  return [...walk(row)].flatMap(([path, value]) => {
    if (typeof value !== 'string' || CITING.has(String(path.at(-2)))) return [];
    const count = meant.find(({ was }) => hasFigure(value, was));
    if (!count) return [];
    const { text, ...location } = table.locationOf([at, ...path]);
    return [
      problem(
        location,
        text,
        {
          what: `“${count.was}” stands in this row, which cites a source of counts/${count.id}. That count was ${count.was}, and is ${count.is} now.`,
          cure: 'If it is the same figure, mend it here as well, and name this row in the “where” of the correction.',
        },
        'warning',
      ),
    ];
  });
}

/** Whether a text has a whole number that is no share, no part of a date and no page. */
const hasFigure = (text: string, figure: number) =>
  new RegExp(
    `(?<![\\d.,£/-]|\\bpp?\\. )(?:${figure}|${figure.toLocaleString('en-GB')})(?![\\d%/-]|[.,]\\d| (?:${MONTHS})\\b| per cent)`,
    'u',
  ).test(text);

function changedSince({ paths, read }: KeptEdition, counts: ParsedFile | undefined): Changed[] {
  const path = 'how-many/index.html';
  if (!counts || !paths.includes(path)) return [];
  const page = read(path).toString();
  return rowsOf(counts).flatMap((row): Changed[] => {
    const { id, value } = (row ?? {}) as { id?: unknown; value?: unknown };
    // what no id can be is told elsewhere
    if (typeof id !== 'string' || !/^[a-z\d-]+$/u.test(id)) return [];
    if (typeof value !== 'number') return [];
    const [, cell = ''] =
      new RegExp(` id="${id}"(?:(?!</tr>).)*?<td[^>]*>([^<]*)`, 'su').exec(page) ?? [];
    const was = Number(/[\d,]+/u.exec(cell)?.[0].replaceAll(',', ''));
    return was > 0 && was !== value ? [{ id, was, is: value, works: worksOf(row) }] : [];
  });
}

const rowsOf = ({ value }: ParsedFile): unknown[] => (Array.isArray(value) ? value : []);

/** The works that a row cites in any of its lists. */
const worksOf = (row: unknown): ReadonlySet<string> =>
  new Set(
    [...walk(row)].flatMap(([path, value]) =>
      typeof value === 'string' && CITING.has(String(path.at(-2)))
        ? (readSource(value).item?.id ?? [])
        : [],
    ),
  );
