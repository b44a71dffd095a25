import {
  checkCitations,
  problem,
  readWorks,
  type Problem,
  type SourceFile,
  type Work,
} from '../bibliography/index.ts';
import { citationStyleNames } from '../addresses/style-names.ts';
import { citePath, isPart } from '../addresses/cite-path.ts';
import { claimAnchor } from '../markdown/index.ts';
import { pageSchema, sectionSchema } from '../schemas/documents.ts';
import { parseDocument, type CheckedDocument } from '../markdown/parse.ts';
import { checkClaims } from './claims.ts';
import { checkFrontMatter } from './front-matter.ts';
import { checkLinks, type SiteMap } from './links.ts';
import { anchorOf, TABLES_OF } from '../schemas/index.ts';
import {
  checkValues,
  checkGrounds,
  checkPictures,
  checkTables,
  type CheckedTables,
} from './tables.ts';
import { checkUncited, unreadWorks } from './works.ts';

/** Everything that an author edits, as text, with paths as an author knows them. */
export interface ContentFiles {
  sections: SourceFile[];
  pages: SourceFile[];
  references: SourceFile[];
  data: SourceFile[];
  /** The ledger of paragraph numbers, where there is one. */
  ledger?: SourceFile;
}

/**
 * Checks all content at once: every work, citation, heading, link and claim. Reports every
 * mistake of every file; throws nothing.
 */
export function checkContent(content: ContentFiles): Problem[] {
  const { works, problems } = readWorks(content.references);
  const faulty = content.references.filter(({ file }) =>
    problems.some((each) => each.file === file),
  );
  const byId = new Map([...unreadWorks(faulty), ...works].map((work) => [work.id, work]));
  const sections = content.sections.map(parseDocument);
  const pages = content.pages.map(parseDocument);
  const documents = [...sections, ...pages];
  const tables = checkTables(content.data, byId);
  const site = mapSite(sections, pages, byId, tables.ids);
  return [
    ...problems,
    ...tables.problems,
    ...checkGrounds(content.data, tables.ids),
    ...sections.flatMap(({ file, source }) => checkFrontMatter(file, source, sectionSchema)),
    ...pages.flatMap(({ file, source }) => checkFrontMatter(file, source, pageSchema)),
    ...documents.flatMap((each) => each.problems),
    ...documents.flatMap(({ document, slug }) =>
      document
        ? [...checkCitations(document.located, byId), ...checkLinks(document, pathOf(slug), site)]
        : [],
    ),
    ...checkSlugs(documents),
    ...checkHeadings(sections, works),
    ...pages.flatMap((page) => checkHeadings([page], works)),
    ...checkClaims(sections, content.data),
    ...documents.flatMap(({ document }) => checkValues(document?.values ?? [], tables.ids)),
    ...checkPictures(documents.flatMap(({ document }) => document?.pictures ?? [])),
    ...checkUncited(documents, tables.clusters, works, content.references),
  ];
}

/** The path of a document's page. */
const pathOf = (slug: string) => (slug === 'home' ? '/' : `/${slug}/`);

function mapSite(
  sections: CheckedDocument[],
  pages: CheckedDocument[],
  works: ReadonlyMap<string, Work>,
  rows: CheckedTables['ids'],
): SiteMap {
  const idsOf = (documents: CheckedDocument[]) =>
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
function checkSlugs(documents: CheckedDocument[]): Problem[] {
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

/**
 * Checks that no two ids on one page are the same. All sections stand together at /essay/, so they
 * are checked together.
 */
function checkHeadings(documents: CheckedDocument[], works: Work[]): Problem[] {
  const taken = new Map<string, string>([
    ['main', 'the main part of every page'],
    ['references', 'the reference list'],
    ...works.map(({ id }) => [id, 'an entry of the reference list'] as const),
    ...documents.map(({ slug, file }) => [slug, `the page ${file}`] as const),
    ...documents.flatMap(({ document }) =>
      (document?.claims ?? []).map(({ id }) => [claimAnchor(id), 'the mark of a claim'] as const),
    ),
  ]);
  return documents.flatMap(({ document }) =>
    (document?.headings ?? []).flatMap(({ id, text, location }) => {
      const earlier = taken.get(id);
      if (earlier === undefined && id) {
        taken.set(id, `the heading at ${location.file}:${location.line}`);
        return [];
      }
      return [
        problem(location, text, {
          what: id
            ? `The id “${id}” of this heading is already that of ${earlier}.`
            : 'No id can be made from this heading.',
          cure: 'Reword the heading, or give it an id of its own at its end, as in “## Costs {#costs-2013}”.',
        }),
      ];
    }),
  );
}
