/** The formats of the site's files, each by the ending of its name. */

/** Formats of references, as readers know them. */
export const REFERENCE_FORMATS = { bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' } as const;

/** Formats of tables, as readers know them: the last says what the one before it holds. */
export const TABLE_FORMATS = { csv: 'CSV', json: 'JSON', 'schema.json': 'JSON Schema' } as const;

/** Formats of texts to take away, as readers know them. */
export const TAKE_AWAY_FORMATS = { pdf: 'PDF', epub: 'EPUB' } as const;
/** Texts in Markdown, as readers know them. */
export const MARKDOWN = 'Markdown';
export type TakeAwayFormat = keyof typeof TAKE_AWAY_FORMATS;

/** What the files of each kind are served as (IANA, media types). */
export const MEDIA_TYPES = {
  reference: {
    bib: 'application/x-bibtex; charset=utf-8',
    ris: 'application/x-research-info-systems; charset=utf-8',
    json: 'application/vnd.citationstyles.csl+json; charset=utf-8',
  },
  table: {
    csv: 'text/csv; charset=utf-8',
    json: 'application/json',
    'schema.json': 'application/schema+json',
  },
  takeAway: { pdf: 'application/pdf', epub: 'application/epub+zip' },
  feed: 'application/atom+xml',
  slide: { svg: 'image/svg+xml', png: 'image/png' },
  photograph: { jpg: 'image/jpeg' },
  markdown: 'text/markdown; charset=utf-8',
} as const;

/** The time maps of all pages (RFC 7089, 5), with what each is served as (RFC 6690; RFC 9264). */
export const TIME_MAPS = {
  'editions/timemap.link': 'application/link-format',
  'editions/timemap.json': 'application/linkset+json',
} as const;

/** The endings of some formats, in order. */
export const endingsOf = <Formats extends object>(formats: Formats) =>
  Object.keys(formats) as (keyof Formats & string)[];

/**
 * A text with a byte order mark (RFC 3629, 6): browsers then read it as UTF-8 even where its host
 * names no encoding (Encoding Standard, 6, “BOM sniff”), as most hosts do for BibTeX and RIS.
 */
export const withByteOrderMark = (text: string) => `\uFEFF${text}`;

/**
 * The same for Markdown, with the mark on a line of its own: there is no heading behind it for
 * markdown-it, commonmark.js and Python-Markdown.
 */
export const withMarkdownMark = (text: string) => withByteOrderMark(`\n${text}`);

/** The same for BibTeX: astrocite leaves out an entry that anything stands before on its line. */
export const withBibtexMark = withMarkdownMark;
