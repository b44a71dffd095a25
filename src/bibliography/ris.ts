import type { CslDate, CslItem, Name } from './works.ts';

/** A record's tags and values, as citation-js gives them. */
export type RisRecord = Record<string, string | string[]>;

/**
 * Writes a record as RIS, from what citation-js makes of it and what it leaves out: the authors
 * and the day of newspaper articles, particles of names, the day of access, and long titles on
 * one line (readers take a second line for rubbish).
 */
export function writeRis(
  record: RisRecord,
  { id, page, author, editor, issued, accessed }: CslItem,
): string {
  // several ranges have no first and last page; they stay as they are
  const [, first, last] = /^([^\s,–-]+)\s*[-–]+\s*([^\s,–-]+)$/u.exec(page ?? '') ?? [];
  const { TY: type = 'GEN', ...kept } = record;
  const dropped = new Set([
    // citation-js puts the day of access of web pages into M1, which means anything
    ...(accessed ? ['M1'] : []),
    // and the editors of a book into A3, which means those of its series
    ...(editor ? ['A2', 'A3'].filter((tag) => sameNames(kept[tag], editor)) : []),
  ]);
  const fields: RisRecord = {
    ...Object.fromEntries(Object.entries(kept).filter(([tag]) => !dropped.has(tag))),
    ID: id,
    ...(author ? { AU: author.map(nameOf) } : {}),
    ...(editor ? { ED: editor.map(nameOf) } : {}),
    ...(issued?.['date-parts']?.[0]?.[0] ? { PY: String(issued['date-parts'][0][0]) } : {}),
    ...dayOf('DA', issued),
    ...dayOf('Y2', accessed as CslDate | undefined),
    ...(first && last ? { SP: first, EP: last } : {}),
  };
  const lines = Object.entries(fields).flatMap(([tag, value]) =>
    [value].flat().map((each) => `${tag}  - ${String(each).replace(/\s+/gu, ' ').trim()}`),
  );
  return [`TY  - ${String(type)}`, ...lines, 'ER  - '].join('\n');
}

/** Whether these are the names, as citation-js writes them. */
const sameNames = (written: string | string[] | undefined, names: Name[]) =>
  [written].flat().join('|') ===
  names
    .map(({ family, given, literal }) => literal ?? [family, given].filter(Boolean).join(', '))
    .join('|');

/** "Family, Given, Suffix"; a body's name ends in a comma, so that it is not split as a person's. */
function nameOf({ family, given, literal, suffix, ...particles }: Name): string {
  if (literal) return `${literal},`;
  const whole = [particles['dropping-particle'], particles['non-dropping-particle'], family];
  return [whole.filter(Boolean).join(' '), given ?? '', ...(suffix ? [suffix] : [])]
    .join(', ')
    .trim();
}

/** A date as RIS has it: year, month and day between slashes, with two digits for the latter. */
function dayOf(tag: string, date: CslDate | undefined): RisRecord {
  const parts = date?.['date-parts']?.[0];
  if (!parts) return {};
  const [year = '', month = '', day = ''] = parts.map((part) => String(part).padStart(2, '0'));
  return { [tag]: `${year}/${month}/${day}/` };
}
