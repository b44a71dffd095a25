/** Which outside addresses the content names, and what our record says stands there. */
import type { Content } from '../loaders/content.ts';
import type { Work } from '../bibliography/index.ts';

/** What our record says stands at an address. */
export interface Expected {
  /** The titles of the works that are there. */
  titles: string[];
  /** Other words that are quoted as standing there. */
  quotes: string[];
  /** The day by which the works had come out, by which an archive's copy is chosen. */
  by?: string;
}

/** An outside address, and where it is named: the keys of works, and files. */
export interface OutsideAddress extends Expected {
  url: string;
  from: string[];
}

const ADDRESS = /https?:\/\/[^\s“”"'<>()]+(?<![.,;:!?’])/gu;
/** What stands in typographic quotation marks. */
const QUOTED = /“(?<words>[^”]+)”/gu;

const quotesIn = (text: string) =>
  [...text.matchAll(QUOTED)].map(({ groups }) => (groups?.['words'] ?? '').replace(/[.,]$/u, ''));

/** The title of a work; none where it is in square brackets, and so is ours. */
const titlesOf = ({ csl: { title = '' } }: Work) => (/^(?:\[|$)/u.test(title) ? [] : [title]);

/** The last day of the date of a work, where that has numbers. */
function cameOutBy({ csl: { issued } }: Work): string | undefined {
  const [year, month = 12, day] = issued?.['date-parts']?.at(-1) ?? [];
  if (year === undefined) return undefined;
  // the day before the first of the next month
  const last = new Date(Date.UTC(year, day === undefined ? month : month - 1, day ?? 0));
  return last.toISOString().slice(0, 10);
}

/**
 * Every outside address of the content, each once, in the order of its files. What stands below
 * `own`, the address of this site, is no outside one. Of a work's own address, its archived copy and
 * the place where it was seen, the record says that the work's title stands there; of a work that
 * may be meant, what is quoted of it. Of an address in a sentence it says nothing.
 */
export function outsideAddresses(content: Content, own: string): OutsideAddress[] {
  const found = new Map<string, OutsideAddress>();
  const note = (url: string | undefined, from: string, says: Partial<Expected> = {}) => {
    if (!url || !/^https?:\/\//iu.test(url) || url.startsWith(own) || !URL.canParse(url)) return;
    const known = found.get(url) ?? { url, titles: [], quotes: [], from: [] };
    const joined = <Each>(a: readonly Each[], b: readonly Each[] = []) => [
      ...new Set([...a, ...b]),
    ];
    const by = known.by ?? says.by;
    found.set(url, {
      url,
      titles: joined(known.titles, says.titles),
      quotes: joined(known.quotes, says.quotes),
      from: joined(known.from, [from]),
      ...(by === undefined ? {} : { by }),
    });
  };
  const noteIn = (text: string, from: string) => {
    for (const [url] of text.matchAll(ADDRESS)) note(url, from);
  };
  for (const work of content.works.works) {
    const { id, links, tracing } = work;
    const by = cameOutBy(work);
    const says = { titles: titlesOf(work), ...(by === undefined ? {} : { by }) };
    for (const url of [links.live, links.archived, tracing?.seenAt]) note(url, id, says);
    for (const { text, url } of tracing?.candidates ?? [])
      note(url, id, { quotes: quotesIn(text) });
    const { summary = '', checked = [], unchecked = [], notes = [] } = tracing ?? {};
    for (const text of [summary, ...checked, ...unchecked, ...notes]) noteIn(text, id);
  }
  for (const { file, document } of [...content.sections, ...content.pages])
    for (const { url } of document?.links ?? []) note(url, file);
  for (const { file, value } of content.data)
    if (!file.endsWith('/links.yaml')) for (const text of textsIn(value)) noteIn(text, file);
  return [...found.values()];
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
