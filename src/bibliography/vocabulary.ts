/** How a field of a work is written, and so how it is checked and exported. */
export type FieldKind =
  'text' | 'number' | 'names' | 'date' | 'pages' | 'doi' | 'url' | 'list' | 'custom';

const fieldsOfKind = (kind: FieldKind, names: string) =>
  names
    .trim()
    .split(/\s+/u)
    .map((name) => [name, kind] as const);

/**
 * Every field that a work may have, with the way it is written: the variables of CSL 1.0.2
 * (appendix IV), and what else its schema of CSL-JSON allows (csl-data.json, v1.0.2).
 */
export const FIELDS: ReadonlyMap<string, FieldKind> = new Map<string, FieldKind>([
  ...fieldsOfKind(
    'text',
    `abstract annote archive archive_collection archive_location archive-place authority call-number
    citation-key citation-label collection-title container-title container-title-short dimensions
    division event event-title event-place genre ISBN ISSN jurisdiction keyword language license
    medium note original-publisher original-publisher-place original-title part-title PMCID PMID
    publisher publisher-place references reviewed-genre reviewed-title scale section source status
    title title-short volume-title volume-title-short year-suffix`,
  ),
  ...fieldsOfKind(
    'number',
    `chapter-number citation-number collection-number edition first-reference-note-number issue
    locator number number-of-pages number-of-volumes part part-number printing printing-number
    supplement supplement-number version volume`,
  ),
  ...fieldsOfKind(
    'names',
    `author chair collection-editor compiler composer container-author contributor curator director
    editor editorial-director executive-producer guest host illustrator interviewer narrator
    organizer original-author performer producer recipient reviewed-author script-writer
    series-creator translator`,
  ),
  ...fieldsOfKind('date', 'accessed available-date event-date issued original-date submitted'),
  ...fieldsOfKind('pages', 'page page-first'),
  ...fieldsOfKind('doi', 'DOI'),
  ...fieldsOfKind('url', 'URL'),
  ...fieldsOfKind('list', 'categories'),
  ...fieldsOfKind('custom', 'custom'),
]);

/** Other names of variables, which the schema of CSL-JSON allows and some programs write. */
export const ALIASES: ReadonlyMap<string, string> = new Map([
  ['journalAbbreviation', 'container-title-short'],
  ['shortTitle', 'title-short'],
]);

/**
 * Every type of CSL 1.0.2 (appendix III), with the fields without which an entry of that type
 * cannot be followed to its source. "a|b" asks for either. No author is among them where others
 * lead there: a leading article, a handbook or an entry of a dictionary may be unsigned.
 */
export const TYPES: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...`article bill broadcast classic collection dataset document entry entry-dictionary
  entry-encyclopedia event figure graphic hearing interview legal_case legislation manuscript map
  motion_picture musical_score pamphlet patent performance periodical personal_communication post
  post-weblog regulation review review-book software song speech standard treaty webpage`
    .split(/\s+/u)
    .map((type) => [type, ['title']] as const),
  ['article-journal', ['title', 'container-title']],
  ['article-magazine', ['title', 'container-title']],
  ['article-newspaper', ['title', 'container-title', 'issued']],
  ['book', ['title', 'publisher']],
  ['chapter', ['title', 'container-title']],
  ['paper-conference', ['title', 'author|container-title|event-title|publisher']],
  ['report', ['title', 'author|publisher']],
  ['thesis', ['title', 'author', 'publisher']],
]);

/** The parts that a name may have (CSL 1.0.2, "Names"). */
export const NAME_PARTS = [
  'family',
  'given',
  'literal',
  'non-dropping-particle',
  'dropping-particle',
  'suffix',
  'comma-suffix',
  'static-ordering',
  'parse-names',
] as const;

/**
 * How sure it is which work was cited: it is known, a likely work was found but not confirmed, or
 * it is not known.
 */
export const TRACING_STATES = ['traced', 'probable', 'untraced'] as const;
export type TracingState = (typeof TRACING_STATES)[number];

/**
 * What of a work was seen: its whole text, a part of it, a record or account of it alone (a
 * catalogue's entry, an abstract, a list of contents, a page that presents it, a report on it), or
 * nothing.
 */
export const SEEN = ['whole', 'part', 'record', 'nothing'] as const;
export type Seen = (typeof SEEN)[number];

/** How sure it is which work was cited, for authors. */
export const STATE_MEANINGS: Readonly<Record<TracingState, string>> = {
  traced: 'it is known',
  probable: 'likely to be this one, but not confirmed',
  untraced: 'it is not known',
};

/** What of a work was seen, for authors. */
export const SEEN_MEANINGS: Readonly<Record<Seen, string>> = {
  whole: 'its whole text',
  part: 'a part of it, such as the opening of a copy',
  record:
    'a catalogue’s entry, an abstract, a list of contents, a page that presents it or a report on it, but not the work itself',
  nothing: 'nothing of it, nor a record of it',
};

/** What has been done about a link: nothing yet, or it was opened and found, moved or gone. */
export const LINK_STATES = ['unchecked', 'found', 'moved', 'gone'] as const;
export type LinkState = (typeof LINK_STATES)[number];
