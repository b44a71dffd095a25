import type { CslItem, Style } from '../bibliography/index.ts';

/**
 * Types in place of "webpage" where a style prints no edition of a web page: for a page, and for
 * the whole. Each guide has a form for a text that comes out in editions.
 */
const TYPES: Readonly<Record<string, { page: string; whole: string }>> = {
  // Publication Manual, on reference works: a fixed edition of a reference work on the web, and an entry
  // in it, as in "(Summer 2019 ed.)"
  apa: { page: 'entry-encyclopedia', whole: 'book' },
  // MHRA Style Guide, on editions of books: "2nd edn", behind the title; all else is as for a web page
  'mhra-notes': { page: 'document', whole: 'document' },
  // IEEE Reference Guide, "Online Book": "in Title, xth ed., year"
  ieee: { page: 'chapter', whole: 'book' },
};

/** Types of what stands in a work of another title. */
const PARTS = new Set(['entry-encyclopedia', 'chapter']);

/**
 * The number of an edition with the word for it: "1.1 edn" in British styles (OSCOLA; MHRA; Cite
 * Them Right), "1.1 ed." in American ones (APA; MLA; Chicago; IEEE; NLM's Citing Medicine, chapter
 * 25). It is ours to add because CSL adds it to numbers alone, and "1.1" is none to it (CSL 1.0.2,
 * "is-numeric"): styles print that as it stands.
 */
export const editionLabel = (number: string, lang: string) =>
  `${number} ${lang === 'en-GB' ? 'edn' : 'ed.'}`;

/**
 * A record of an edition of this site as a style needs it. A record without an edition stays as it
 * is.
 *
 * @param whole the record of the whole, of which any other record is a part
 */
export function editionInStyle(
  record: CslItem,
  { name, lang }: Pick<Style, 'name' | 'lang'>,
  whole: Pick<CslItem, 'id' | 'title'>,
): CslItem {
  const number = record['edition'] as string | undefined;
  if (!number) return record;
  const type = TYPES[name]?.[record.id === whole.id ? 'whole' : 'page'] ?? record.type;
  return {
    ...record,
    type,
    edition: editionLabel(number, lang),
    ...(PARTS.has(type) ? { 'container-title': whole.title } : {}),
  };
}
