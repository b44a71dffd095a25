import { PICTURE_TABLES, SECTION_OF_PICTURE } from '../schemas/pictures.ts';
import { TABLES_OF, tablesOf } from '../schemas/index.ts';
import { anchorOf, workAnchor } from './anchors.ts';
import { citePath, isPart } from './cite-path.ts';
import {
  endingsOf,
  MEDIA_TYPES,
  REFERENCE_FORMATS,
  TABLE_FORMATS,
  TAKE_AWAY_FORMATS,
} from './formats.ts';
import { isWritten, keptPages, OWN_FILES, OWN_PAGES, SLIDES, WRITTEN_PAGES } from './pages.ts';
import {
  citationsFile,
  editionFile,
  editionPath,
  EDITIONS,
  imageFile,
  markdownFile,
  pagePath,
  recordFile,
  referencesFile,
  restyledFile,
  sharingPicture,
  stylePath,
  tableFile,
  takeAwayFile,
  WHOLE,
  workFile,
} from './paths.ts';
import { citationStyleNames, type StyleId } from './style-names.ts';

/** A text of an author's, as far as addresses follow from it. */
export interface MappedText {
  slug: string;
  /** The ids that it puts on its page; undefined where it cannot be read, and nobody knows. */
  anchors: readonly string[] | undefined;
  /** The works that its page cites, in the text and in its tables. */
  cites: readonly string[];
}

/** A section, with the ids of its paragraphs. */
export interface MappedSection extends MappedText {
  part: 'essay' | 'since';
  paragraphs: readonly string[];
  /** Those that were edited or taken out since they were published. */
  changed: readonly string[];
}

/** What the addresses of the site follow from. */
export interface MappedContent {
  sections: readonly MappedSection[];
  pages: readonly MappedText[];
  /** The names of the pictures beside the texts. */
  images: readonly string[];
  /** The keys of all works. */
  works: readonly string[];
  /** The ids of the rows of each table, by its name. */
  rows: ReadonlyMap<string, ReadonlySet<string>>;
  /** The editions that are closed. */
  kept: readonly MappedEdition[];
  /** The number of the edition that is being published; undefined where it cannot be read. */
  edition: string | undefined;
}

/** A closed edition: the pages that it kept, by their slugs, and its other files. */
export interface MappedEdition {
  number: string;
  pages: readonly string[];
  files: readonly string[];
}

/**
 * Every address of the site as a path from its root, each with the ids there that a link may name:
 * none in a file, undefined where they cannot be known. Folders of scripts, styles, fonts and the
 * index of the search have no addresses that anybody could link to, and are left out.
 */
export type SiteMap = ReadonlyMap<string, ReadonlySet<string> | undefined>;

type Ids = ReadonlySet<string> | undefined;
type Page = readonly [path: string, ids: Ids];

const STYLES = Object.keys(citationStyleNames) as StyleId[];
/** The style that pages are made in, so that no file has their citations in it. */
const [OWN_STYLE] = STYLES;

/** Pages of the site's own that a link may be shared to. */
const SHARED_PAGES = Object.keys(OWN_PAGES).filter((slug) => slug !== 'offline');

/** The map of the site: the one account of its addresses, for checks, pages and files alike. */
export const mapSite = (content: MappedContent): SiteMap =>
  new Map([
    ...filesOf(content).map((file): Page => [`/${file}`, new Set()]),
    ...ownPages(content),
    ...writtenPages(content),
    ...editionPages(content),
  ]);

/** The pages that an author wrote, and those with the citations to copy of each. */
function writtenPages({ sections, pages, rows }: MappedContent): Page[] {
  const shown = pages.filter(({ slug }) => isWritten(slug));
  return [
    ...[...sections, ...shown].map((text): Page => [pagePath(text.slug), idsOn(text, rows)]),
    ...[...sections, ...shown]
      .filter(({ slug }) => isPart(slug))
      .map(({ slug }): Page => [citePath(slug), new Set(['cite', ...STYLES])]),
  ];
}

/** The permanent copies, whose ids are those that their pages had, and the page of each edition. */
function editionPages({ sections, pages, kept, edition }: MappedContent): Page[] {
  const shown = [...sections, ...pages.filter(({ slug }) => isWritten(slug))];
  const current = edition && { number: edition, pages: keptPages(shown.map(({ slug }) => slug)) };
  return [...kept, ...(current ? [current] : [])].flatMap(({ number, pages }) => [
    [editionPath(number), new Set(['edition'])],
    ...pages.map((slug): Page => [editionPath(number, slug), undefined]),
  ]);
}

/** The pages that the site has whatever an author writes. */
function ownPages({ sections, works, rows }: MappedContent): Page[] {
  const essay = sections.filter(({ part }) => part === 'essay').map((text) => idsOn(text, rows));
  const changed = sections.flatMap((section) => section.changed);
  const own = (slug: string, ...more: readonly string[]) =>
    new Set([...(OWN_PAGES[slug] ?? []), ...more]);
  return [
    ['/', new Set(WRITTEN_PAGES['home'])],
    ['/cite/', new Set(['cite', ...(WRITTEN_PAGES['cite'] ?? []), ...STYLES])],
    [
      '/essay/',
      essay.some((ids) => !ids)
        ? undefined
        : own('essay', ...essay.flatMap((ids) => [...(ids ?? [])])),
    ],
    ['/references/', own('references', ...works.map(workAnchor))],
    ...STYLES.map((style): Page => [stylePath(style), own('references', ...works.map(workAnchor))]),
    ['/sources/', own('sources')],
    ['/changes/', own('changes', ...changed, ...(changed.length > 0 ? ['paragraphs'] : []))],
    [EDITIONS, own('editions')],
    ['/search/', own('search')],
    ['/notes/', own('notes')],
    ['/offline/', own('offline')],
  ];
}

/** The ids on the page of a text that a link may name; undefined where it cannot be read. */
function idsOn(text: MappedText | MappedSection, rows: MappedContent['rows']): Ids {
  const { slug, anchors, cites } = text;
  if (!anchors) return undefined;
  return new Set([
    ...(slug === 'home' ? [] : [slug]),
    ...(slug === 'cite' ? STYLES : []),
    ...(isWritten(slug) ? (WRITTEN_PAGES[slug] ?? []) : []),
    ...anchors,
    ...('paragraphs' in text ? text.paragraphs : []),
    ...tablesOf(slug)
      .flatMap((table) => [...(rows.get(table) ?? [])])
      .map(anchorOf),
    ...(cites.length > 0 ? ['references', ...cites.map(workAnchor)] : []),
  ]);
}

function filesOf({ sections, pages, images, works, rows, kept }: MappedContent): string[] {
  const texts = [...sections, ...pages.filter(({ slug }) => isWritten(slug))];
  const essay = sections.filter(({ part }) => part === 'essay');
  // what cannot be read may cite
  const cites = (text: MappedText) => !text.anchors || text.cites.length > 0;
  const citing = texts.filter(cites).map(({ slug }) => slug);
  const citable = texts.map(({ slug }) => slug).filter(isPart);
  const references = endingsOf(REFERENCE_FORMATS);
  const tables = [
    ...Object.entries(TABLES_OF).flatMap(([slug, names]) => names.map((name) => [slug, name])),
    ...PICTURE_TABLES.map((name) => [SECTION_OF_PICTURE[name], name]),
    ['sources', 'sources'],
  ] as [slug: string, name: string][];
  return [
    ...OWN_FILES,
    ...images.map(imageFile),
    ...kept.flatMap(({ number, files }) => files.map((file) => editionFile(number, file))),
    ...['essay', ...sections.map(({ slug }) => slug)].map(markdownFile),
    ...endingsOf(TAKE_AWAY_FORMATS).map((ending) => takeAwayFile(WHOLE, ending)),
    ...sections.map(({ slug }) => takeAwayFile(slug, 'pdf')),
    ...references.flatMap((ending) => [
      referencesFile(ending),
      ...works.map((id) => workFile(id, ending)),
      ...[...citing, ...(essay.some(cites) ? ['essay'] : [])].map((slug) =>
        referencesFile(ending, slug),
      ),
      ...[WHOLE, ...citable].map((name) => recordFile(name, ending)),
    ]),
    ...tables.flatMap(([slug, name]) =>
      endingsOf(TABLE_FORMATS).map((ending) => tableFile(slug, name, ending)),
    ),
    ...SLIDES.filter(({ table }) => rows.get(table)?.size).flatMap(({ page, name }) =>
      endingsOf(MEDIA_TYPES.slide).map((ending) => tableFile(page, name, ending)),
    ),
    ...[...texts.map(({ slug }) => slug), ...SHARED_PAGES].map((slug) =>
      sharingPicture(pagePath(slug)),
    ),
    ...STYLES.flatMap((style) => [
      ...citable.map((slug) => citationsFile(style, slug)),
      ...(style === OWN_STYLE ? [] : [...citing, 'essay', 'references']).map((slug) =>
        restyledFile(style, slug),
      ),
    ]),
  ];
}
