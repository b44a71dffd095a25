/**
 * The content as the site knows it: everything that pages, components and exports show, each made
 * once. The other files of this folder have the functions that make it.
 */
import changesWords from '#words/changes.json' with { type: 'json' };
import editionsWords from '#words/editions.json' with { type: 'json' };
import notesWords from '#words/notebook.json' with { type: 'json' };
import referencesWords from '#words/references.json' with { type: 'json' };
import sourcesWords from '#words/sources.json' with { type: 'json' };
import { editionPath } from '../addresses/paths.ts';
import { countWorks } from '../bibliography/index.ts';
import { settings } from '../loaders/settings.ts';
import { aToZ as listEverything } from './a-to-z.ts';
import { argumentOf } from './argument.ts';
import { citationsOn, citesByWork } from './backlinks.ts';
import { changedParagraphs as findChanges, summariseEditions } from './changes.ts';
import { ownStyle } from './citation-styles.ts';
import { casesByName } from './case-table.ts';
import * as collections from './collections.ts';
import { marksOf, namedCorrections, newestFirst } from './corrections.ts';
import { doorsOf, groupPages } from './doors.ts';
import { currentEdition } from './editions.ts';
import { editionsOfSite } from './kept-editions.ts';
import { recordOfSite, recordsOfPages } from '../citation-styles/own-records.ts';
import { countParagraphs, listParagraphs } from './paragraphs.ts';
import { foldedWords } from './pictures.ts';
import { publicationOf } from './publication.ts';
import { publisherOf } from './publisher.ts';
import { bibliographiesOf } from './references.ts';
import { NOTHING_RELATED, relationsOf, type Related } from './relations.ts';
import {
  asOnePage,
  dataPagesOf,
  essayOf,
  inMarkdown,
  inOrder,
  sinceOf,
  withTables,
} from './sections.ts';
import { healthOf, isOpened } from './source-health.ts';
import { valuesInWords } from './table-values.ts';
import { citationsByPage, withCitations } from './tables.ts';
import { placesOfWorks } from './work-places.ts';
import { sectionAsFiles, wholeAsFiles, type Format, type TakeAway } from './take-aways.ts';
import { site } from '../words/identity.ts';

/** Every edition of the text, oldest first. */
export const editions = await collections.editions();

/** The edition that is being published. */
export const edition = currentEdition(editions);

/** Who answers for the site, as far as that is given. */
export const publisher = publisherOf(await collections.publisher());

/** The tables as an author wrote them, by name. */
export const tables = await collections.tables();

const cited = withCitations({
  ...tables,
  // as their page has them, by which numbers and notes are given to what they cite
  cases: casesByName(tables.cases),
  corrections: newestFirst(tables.corrections, editions),
});
export const { cases, claims, counts, forms, glossary, procurement, timeline, worksheet } = cited;

const relations = relationsOf(tables);

/** What a row has to do with in other tables; it is named by its table and id: "cases/mycsp". */
export const related = (row: string): Related => relations.get(row) ?? NOTHING_RELATED;

/** The words that stand for a value of a table in the text. */
export const valueInWords = valuesInWords(tables);

const inTables = citationsByPage(cited);

/** All sections, in order. */
export const sections = inOrder(await collections.sections()).map((each) =>
  withTables(each, inTables),
);

/** The sections of the essay itself. */
export const essay = essayOf(sections);

/** The sections on what has happened since the essay. */
export const since = sinceOf(sections);

/** The numbers of all sections, in the order of the sections. */
export const ledger = (await collections.ledger()).sort((a, b) => a.number - b.number);

/** All sections of the essay as one page, or what leads to them where they are too long for one. */
export const wholeEssay = asOnePage(
  essay,
  countParagraphs(ledger, essay) <= Number(settings.PARAGRAPHS_ON_ONE_PAGE),
);

/** Where sections and the whole essay stand in Markdown, by the path of the page. */
export const markdownPaths = inMarkdown([...sections, wholeEssay]);

/** The pictures that stand beside the texts. */
export const images = await collections.images();

/** The other written pages, by slug. */
export const pages = new Map(
  (await collections.pages()).map((page) => [page.slug, withTables(page, inTables)]),
);

/** The pages that show tables, in the order in which they are listed. */
export const dataPages = dataPagesOf(pages);

/** The pages that lists of pages show, by slug: those that an author wrote, and some of the site's own. */
const listed = new Map(
  [
    ...sections,
    ...pages.values(),
    wholeEssay,
    { slug: 'references', ...referencesWords },
    { slug: 'sources', ...sourcesWords },
    { slug: 'changes', ...changesWords },
    { slug: 'editions', ...editionsWords },
    { slug: 'notes', ...notesWords },
  ].map(({ slug, title, description }) => [slug, { slug, title, description }]),
);

/** All pages in the groups in which menus list them. */
export const pageGroups = groupPages(listed, sections);

/** The three ways into the site, as the first page shows them. */
export const doors = doorsOf(pageGroups, listed);

/** The essay section by section, each with the claims that it makes. */
export const argument = argumentOf(essay, claims);

/** The site's bibliography in a style that readers can choose. */
export const referencesIn = bibliographiesOf(await collections.works());

/** The site's bibliography in its own style. */
export const references = referencesIn(ownStyle);

/** What came of opening each outside address that was opened, by the address. */
export const linkResults = new Map((await collections.links()).map((row) => [row.url, row]));

/** How it stands with each source, by the key of the work: whether it can still be opened. */
export const sources = new Map(
  [...references.works.values()].map((work) => [work.id, healthOf(work, linkResults)]),
);

/** How many works there are, by how they were traced and by what of them was seen. */
export const workCounts = {
  ...countWorks(references.works.values()),
  opened: [...sources.values()].filter(isOpened).length,
};

/** Every citation on the site, in the order of the pages. */
export const citations = citationsOn([...sections, ...pages.values()]);

/** The cites of each work by its id, in the order of the pages. */
export const cites = citesByWork(citations);

/** Where the records of works stand. */
export const workPlaces = await placesOfWorks(
  references,
  cites,
  Number(settings.WORKS_ON_ONE_PAGE),
);

/** The address of a work's record. */
export const recordPath = (key: string): string => workPlaces.pathOf(key);

/** Every paragraph that was ever published. */
export const paragraphs = listParagraphs(ledger, sections, foldedWords(tables));

/** The number of each paragraph by its id: "4.6" for "p4-6". */
export const paragraphNumbers = new Map(paragraphs.map(({ id, number }) => [id, number]));

/** Every paragraph that was edited or withdrawn, in the order of the text. */
export const changedParagraphs = await findChanges(ledger, sections, references);

/** What each edition changed, the newest first. */
export const editionSummaries = summariseEditions(editions, ledger, changedParagraphs);

/** Every correction, the newest first, with the names of what it corrected. */
export const corrections = await namedCorrections(cited.corrections, {
  ledger,
  pages: [...sections, ...pages.values()],
  tables,
  references,
  recordPath,
});

/** The marks of every place that was corrected, by what a correction calls it. */
export const correctionMarks = marksOf(corrections);

/** Every edition with its permanent copies, oldest first. */
export const keptEditions = editionsOfSite(editions, await collections.manifests(), [
  ...new Set([...sections, ...dataPages, ...pages.values()]),
]);

/** Whether a page has permanent copies. */
export const hasCopies = (page: string): boolean =>
  keptEditions.some(({ pages }) => pages.some(({ live }) => live === page));

/** The permanent copy of a page in the edition that is published; where it has none, that edition. */
export const copyPath = (page: string): string =>
  keptEditions.at(-1)?.pages.find(({ live }) => live === page)?.path ?? editionPath(edition.number);

/** This site as a work that others cite, in this edition and as it changes. */
export const siteRecord = recordOfSite(edition);

/** Every page that can be cited by itself as such a work, by slug. */
export const pageRecords = recordsOfPages([...sections, ...pages.values()], edition);

/** A page as such a work, by its path; undefined where it is not one by itself. */
export const recordAt = (path: string) =>
  path === '/' ? siteRecord : pageRecords.get(path.slice(1, -1));

/** Everything that has a name of its own on this site, from A to Z. */
export const aToZ = await listEverything({
  listed: [
    ...sections,
    ...dataPages,
    wholeEssay,
    ...['about', 'cite'].flatMap((slug) => pages.get(slug) ?? []),
  ],
  sections,
  tables,
  pages,
  references,
  worksElsewhere: workPlaces.parts.length > 0,
});

/** What the files to take away say of themselves. */
export const publication = publicationOf(
  edition,
  sections,
  siteRecord.edition,
  pages.get('home')?.description ?? site.tagline,
);

/** What this build makes to take away: see src/build/take-away.ts. */
const formats: readonly Format[] = import.meta.env.TAKE_AWAY_FORMATS ?? [];

/** All sections as one file, in every format that this build makes; none where it makes none. */
export const wholeToTakeAway = wholeAsFiles(publication, formats);

/** What a page can be taken away as: a section by itself, the essay in all sections. */
export const takeAways = (slug: string): TakeAway[] =>
  slug === wholeEssay.slug ? wholeToTakeAway : sectionAsFiles(slug, publication, formats);
