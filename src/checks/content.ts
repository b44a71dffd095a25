import { checkCitations, problem, type Problem, type Work } from '../bibliography/index.ts';
import { anchorOf } from '../addresses/anchors.ts';
import { citePath, isPart } from '../addresses/cite-path.ts';
import { citationStyleNames } from '../addresses/style-names.ts';
import type { Content } from '../loaders/content.ts';
import type { ParsedDocument } from '../markdown/parse.ts';
import { pageSchema, sectionSchema } from '../schemas/documents.ts';
import { TABLES_OF } from '../schemas/index.ts';
import { checkClaims } from './claims.ts';
import { checkFrontMatter } from './front-matter.ts';
import { checkHeadings } from './headings.ts';
import { checkLinks, type SiteMap } from './links.ts';
import { checkGrounds, checkPictures, checkValues } from './pictures.ts';
import { checkTables, type CheckedTables } from './tables.ts';
import { checkUncited, unreadWorks } from './works.ts';

/**
 * Checks all content at once: every work, citation, heading, link and claim. Reports every
 * mistake of every file; throws nothing.
 */
export function checkContent(content: Content): Problem[] {
  const { sections, pages } = content;
  const { works, problems, unread } = content.works;
  const byId = new Map([...unreadWorks(unread), ...works].map((work) => [work.id, work]));
  const documents = [...sections, ...pages];
  const tables = checkTables(content.data, byId);
  const site = mapSite(sections, pages, byId, tables.ids);
  return [
    ...problems,
    ...tables.problems,
    ...checkGrounds(content.data, tables.ids),
    ...sections.flatMap((section) => checkFrontMatter(section, sectionSchema)),
    ...pages.flatMap((page) => checkFrontMatter(page, pageSchema)),
    ...documents.flatMap((each) => each.problems),
    ...documents.flatMap(({ document, slug }) =>
      document
        ? [...checkCitations(document.located, byId), ...checkLinks(document, pathOf(slug), site)]
        : [],
    ),
    ...checkSlugs(documents),
    ...checkHeadings(sections, works),
    ...pages.flatMap((page) => checkHeadings([page], works)),
    ...checkClaims(sections, content.table('claims')),
    ...documents.flatMap(({ document }) => checkValues(document?.values ?? [], tables.ids)),
    ...checkPictures(documents.flatMap(({ document }) => document?.pictures ?? [])),
    ...checkUncited(documents, tables.clusters, works, content.files.references),
  ];
}

/** The path of a document's page. */
const pathOf = (slug: string) => (slug === 'home' ? '/' : `/${slug}/`);

function mapSite(
  sections: readonly ParsedDocument[],
  pages: readonly ParsedDocument[],
  works: ReadonlyMap<string, Work>,
  rows: CheckedTables['ids'],
): SiteMap {
  const idsOf = (documents: readonly ParsedDocument[]) =>
    documents.every(({ document }) => document)
      ? new Set([
          ...documents.flatMap(({ document, slug }) => [
            slug,
            ...(TABLES_OF[slug] ?? [])
              .flatMap((table) => [...(rows.get(table) ?? [])])
              .map(anchorOf),
            ...(document?.ids ?? []),
            ...(document?.located ?? []).flatMap(({ cluster }) =>
              cluster.items.map(({ id }) => id),
            ),
          ]),
          'references',
        ])
      : undefined;
  return new Map([
    ['/', new Set<string>()],
    ['/essay/', idsOf(sections)],
    ['/references/', new Set(works.keys())],
    ['/changes/', new Set<string>()],
    ['/search/', new Set(['a-to-z', 'keys'])],
    ...FILES.map((file) => [file, new Set<string>()] as const),
    ...['essay', ...sections.map(({ slug }) => slug)].map(
      (slug) => [`/${slug}.md`, new Set<string>()] as const,
    ),
    ...['', '/essay', ...[...sections, ...pages].map(({ slug }) => `/${slug}`)]
      .map((page) => `${page}/references`)
      .concat([...works.keys()].map((id) => `/references/${id}`))
      .flatMap((list) =>
        EXPORTS.map((format) => [`${list}.${format}`, new Set<string>()] as const),
      ),
    ...[...sections, ...pages]
      .filter(({ slug }) => isPart(slug))
      .map(({ slug }) => [citePath(slug), undefined] as const),
    ...Object.keys(citationStyleNames).map(
      (style) => [`/references/${style}/`, new Set(works.keys())] as const,
    ),
    ...[...sections, ...pages].map((each) => [pathOf(each.slug), idsOf([each])] as const),
  ]);
}

const FILES = [
  '/llms.txt',
  '/linkset.json',
  '/editions.json',
  '/paragraphs.json',
  '/paragraphs.schema.json',
  '/feed.xml',
  '/picture.png',
  '/robots.txt',
  '/sitemap-index.xml',
];
const EXPORTS = ['bib', 'ris', 'json'];

/** Checks that no two documents would have one address. */
function checkSlugs(documents: readonly ParsedDocument[]): Problem[] {
  const taken = new Map<string, string>(RESERVED.map((slug) => [slug, 'a page of the site’s own']));
  return documents.flatMap(({ slug, file }) => {
    const earlier = taken.get(slug);
    taken.set(slug, earlier ?? file);
    if (!earlier) return [];
    return [
      problem({ file, line: 1, column: 1 }, file, {
        what: `The address /${slug}/ of this file is already that of ${earlier}.`,
        cure: 'Give the file another name.',
      }),
    ];
  });
}

const RESERVED = ['changes', 'essay', 'references', 'search'];
