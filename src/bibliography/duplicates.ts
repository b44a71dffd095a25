import { isRecord, type Report } from './fields.ts';
import type { CslItem, Name, Work } from './works.ts';

/** What tells two works apart although they share authors, year and title, or a DOI. */
const TELLING = [
  ...['volume', 'issue', 'number', 'collection-number', 'chapter-number', 'part-number', 'edition'],
  ...['version', 'page', 'type', 'issued', 'container-title', 'DOI', 'URL', 'title', 'genre'],
  ...['publisher', 'collection-title', 'event-title', 'event-date', 'section'],
];

/** Of these, what no work has twice: two that differ here are two, however alike they are. */
const OF_ONE_WORK = new Set(['volume', 'issue', 'number', 'part-number', 'edition', 'version']);

interface Twin {
  work: Work;
  file: string;
}

/**
 * Watches a bibliography for works that stand in it twice: tells of an id that is taken, and of a
 * record that shares its DOI, or its authors, year and title, with an earlier one. That is an error
 * only where nothing tells the two apart, and otherwise a warning.
 */
export function watchForDuplicates(): (work: Work, file: string, report: Report) => void {
  const ids = new Map<string, Twin>();
  const alike = new Map<string, Twin[]>();
  return (work, file, report) => {
    // each has files of its own, and many computers hold names in capitals for the same
    const name = work.id.toLowerCase();
    const taken = ids.get(name);
    if (taken) reportTaken(work, taken, report);
    else ids.set(name, { work, file });
    const marks = [
      { field: 'DOI', mark: work.csl.DOI?.toLowerCase(), what: 'DOI' },
      { field: 'id', mark: describe(work.csl), what: 'author, year and title' },
    ];
    let told = taken !== undefined;
    for (const { field, mark, what } of marks) {
      if (mark === undefined) continue;
      const earlier = alike.get(`${field}:${mark}`) ?? [];
      const twin = told ? undefined : nearestTwin(work.csl, earlier);
      if (twin) {
        told = true;
        reportTwin(work, twin, field, what, report);
      }
      alike.set(`${field}:${mark}`, [...earlier, { work, file }]);
    }
  };
}

function reportTaken({ id }: Work, { work, file }: Twin, report: Report): void {
  report(['id'], {
    what:
      work.id === id
        ? `The id “${id}” is already taken by another work (in ${file}).`
        : `The id “${id}” differs from “${work.id}” (in ${file}) by its capitals alone.`,
    cure: 'Give each work an id of its own. If it is the same work, keep one record.',
  });
}

function reportTwin(work: Work, twin: Twin, field: string, what: string, report: Report): void {
  const apart = differences(work.csl, twin.work.csl);
  const fault = `“${work.id}” has the same ${what} as “${twin.work.id}”`;
  if (apart.length === 0) {
    report([field], {
      what: `${fault}.`,
      cure: 'Keep one record and cite it everywhere, or mend the one that is wrong.',
    });
    return;
  }
  report(
    [field],
    {
      what: `${fault}; they differ in ${inWords(apart)}.`,
      cure: 'If it is one work, keep one record and cite it everywhere. If it is not, nothing has to be done.',
    },
    false,
    'warning',
  );
}

const inWords = (fields: readonly string[]) =>
  fields
    .map((field) => `“${field}”`)
    .join(', ')
    .replace(/, (?=[^,]*$)/u, ' and ');

/** The earlier record that is most like this one, if any can be of the same work. */
const nearestTwin = (csl: CslItem, earlier: readonly Twin[]) =>
  earlier
    .filter(({ work }) => !areApart(csl, work.csl))
    .map((twin) => ({ twin, apart: differences(csl, twin.work.csl).length }))
    .sort((a, b) => a.apart - b.apart)[0]?.twin;

/** Whether two records are of two works for certain. */
function areApart(one: CslItem, other: CslItem): boolean {
  const both = differences(one, other).filter((field) => field in one && field in other);
  return (
    both.some((field) => OF_ONE_WORK.has(field)) ||
    (both.includes('issued') &&
      [one, other].every(({ issued }) => issued?.['date-parts']?.[0]?.[2])) ||
    initialsOf(one).some((initial, at) => {
      const second = initialsOf(other)[at];
      return initial && second && initial !== second;
    })
  );
}

/** The fields that tell two records apart. */
const differences = (one: CslItem, other: CslItem) =>
  TELLING.filter((field) => same(field, one[field]) !== same(field, other[field]));

const same = (field: string, value: unknown) =>
  field === 'URL'
    ? addressOf(value)
    : foldWords(isRecord(value) ? JSON.stringify(value) : String(value ?? ''));

/** An address without what may differ where the page is one. */
export const addressOf = (url: unknown): string =>
  String(url ?? '')
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?|\/+(?=$|#)/gu, '');

/** The words of a text, in small letters and without accents and stops, so that forms of one text are alike. */
export const foldWords = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const namesOf = ({ author, editor }: CslItem): readonly Name[] => author ?? editor ?? [];

const initialsOf = (csl: CslItem) =>
  namesOf(csl).map(({ given = '' }) => foldWords(given).slice(0, 1));

/** Authors, year and title; undefined where they are not known, or where the title is ours (“[Title not traced]”). */
function describe(csl: CslItem): string | undefined {
  const by = namesOf(csl).map(({ family, literal }) => foldWords(family ?? literal ?? ''));
  const title = csl.title ?? '';
  if (by.length === 0 || !title || /^\[.*\]$/u.test(title)) return undefined;
  const year = csl.issued?.['date-parts']?.[0]?.[0] ?? foldWords(csl.issued?.literal ?? '');
  return `${by.join('|')}:${year}:${foldWords(title)}`;
}
