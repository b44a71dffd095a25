/** The pages that the site has whatever an author writes, and the places on them that links may name. */
import { isPart } from './cite-path.ts';
import { TIME_MAPS } from './formats.ts';
import { PICTURE_TABLES, SECTION_OF_PICTURE } from '../schemas/pictures.ts';
import { FEEDS, IMAGES, takeAwayFile, WHOLE } from './paths.ts';

/** Pages that lay out a text of content/pages/, by its slug, with the ids of their own headings. */
export const WRITTEN_PAGES: Readonly<Record<string, readonly string[]>> = {
  home: [
    'going-mutual',
    'the-argument',
    'read',
    'check-it',
    'leaving',
    'sections',
    'cite',
    'how-to-cite',
    'who',
  ],
  about: [],
  accessibility: [],
  cite: ['whole', 'pages', 'style'],
  claims: ['register', 'table'],
  'how-many': ['chart', 'table', 'fields'],
  timeline: ['events'],
  cases: [],
  forms: ['legal-forms', 'reserved-contracts'],
  glossary: [],
  'should-your-service-go': ['summary'],
  corrections: ['register'],
};

/** Whether the site shows a text of this name from content/pages/. */
export const isWritten = (slug: string): boolean => Object.hasOwn(WRITTEN_PAGES, slug);

/** Pages without a text of an author's, by their slugs, with the ids of their headings. */
export const OWN_PAGES: Readonly<Record<string, readonly string[]>> = {
  essay: ['essay'],
  references: ['references'],
  sources: ['sources', 'chart', 'list'],
  changes: ['changes', 'editions'],
  editions: ['editions'],
  search: ['search', 'a-to-z', 'keys'],
  notes: ['notes', 'how'],
  offline: ['not-on-this-device'],
};

/**
 * The pages that an edition keeps, by their slugs: of the texts of the site those that are cited by
 * themselves, and the list of all references.
 */
export const keptPages = (texts: readonly string[]) => [...texts.filter(isPart), 'references'];

/** What the offline worker fetches, each in one file: all pages, what helps on them, and the search. */
export const PACKS = {
  site: 'offline/site.bin',
  scripts: 'offline/scripts.bin',
  search: 'offline/search.bin',
} as const;

/** Files of the site as a whole, from its root. */
export const OWN_FILES = [
  '404.html',
  'editions.json',
  'favicon.svg',
  ...Object.values(FEEDS),
  'linkset.json',
  'llms.txt',
  'notes.schema.json',
  'offline.js',
  ...Object.values(PACKS),
  'paragraphs.json',
  'paragraphs.schema.json',
  'picture.png',
  'robots.txt',
  'search/words.json',
  'sitemap-0.xml',
  'sitemap-index.xml',
  ...Object.keys(TIME_MAPS),
];

/**
 * Charts and pictures that readers can take away, by the page that shows each, with the table that it
 * is drawn from.
 */
export const SLIDES = [
  { page: 'how-many', name: 'counts', table: 'counts' },
  { page: 'cases', name: 'destinations', table: 'cases' },
  ...PICTURE_TABLES.map((name) => ({ page: SECTION_OF_PICTURE[name], name, table: name })),
] as const;

/** Names that no text can have, though no page or file of the site stands there for its readers. */
const TECHNICAL: Readonly<Record<string, string>> = {
  _astro: 'a folder that the build writes',
  constructor: 'a word that programs keep for themselves',
  index: 'the home page',
  pagefind: 'a folder that the build writes',
  styles: 'a folder that the build writes',
  [IMAGES]: 'a folder that the build writes',
  'take-away': 'a folder that the build deletes',
};

/**
 * What has the address of a slug already, where that is nothing that an author wrote; undefined
 * where it is free. A slug that a file of the site has before its ending is not free either.
 */
export function ownerOf(slug: string): string | undefined {
  if (isWritten(slug) || Object.hasOwn(OWN_PAGES, slug)) return 'a page of the site’s own';
  const file = [...OWN_FILES, takeAwayFile(WHOLE, 'pdf')].find(
    (each) => each.split(/[./]/u)[0] === slug,
  );
  if (file) return `a file of the site’s own, /${file}`;
  return Object.hasOwn(TECHNICAL, slug) ? TECHNICAL[slug] : undefined;
}
