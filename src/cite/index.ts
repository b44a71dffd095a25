/**
 * This site and its sources in forms to copy, and its pages in the styles that readers can choose,
 * each made once. How they are made is for the other files of this folder.
 */
import {
  citations,
  cites,
  pageRecords,
  pages,
  paragraphs,
  references,
  referencesIn,
  sections,
  siteRecord,
  wholeEssay,
  workPlaces,
} from '../site/index.ts';
import { ownStyle, type CitationStyle } from '../site/citation-styles.ts';
import { onceFormatting } from '../site/label-threads.ts';
import { narrativeLabel } from '../site/references.ts';
import type { WrittenPage } from '../site/sections.ts';
import { askAhead, AT_ONCE } from './ahead.ts';
import { formsOfPage, formsOfSite, type CitablePage, type CitableSite } from './citable-pages.ts';
import { partOf, restyle, type CitingPage, type StyledPage } from './restyled-pages.ts';
import { standalonesOf } from './standalones.ts';

const written = [...sections, ...pages.values()];

const standaloneIn = standalonesOf(
  [...references.works.values()].map(({ csl }) => csl),
  siteRecord,
  pageRecords.values(),
);

/** Citations to copy, in the site's own style. */
export const standalone = standaloneIn(ownStyle);

/** The pages that can be cited by themselves. */
export const citablePages: WrittenPage[] = written.filter(({ slug }) => pageRecords.has(slug));

/** The whole of this site in a style. */
export const citableSite = (style: CitationStyle): Promise<CitableSite> =>
  formsOfSite(style, standaloneIn(style), siteRecord);

/** A page's citations of itself and of its sources, in a style. */
export const citablePage = async (style: CitationStyle, page: WrittenPage): Promise<CitablePage> =>
  formsOfPage(
    style,
    standaloneIn(style),
    await citableSite(style),
    pageRecords.get(page.slug) ?? siteRecord,
    page,
    paragraphs,
  );

/** All references, with every sentence that cites, whether on one page or by letter. */
const allReferences: CitingPage = { slug: 'references', citations, lists: await references.sort() };

/** The pages of references by letter, each with the works on it. */
const byLetter = new Map(
  workPlaces.parts.map(({ name, ids }) => [`${allReferences.slug}/${name}`, ids]),
);

/** Every page that cites. */
export const citingPages: CitingPage[] = [
  ...written.filter((page) => page.citations.length > 0),
  ...(wholeEssay.isWhole ? [wholeEssay] : []),
  ...(byLetter.size > 0
    ? [...byLetter].map(([slug, lists]) => ({ slug, citations: quotedWith(lists), lists }))
    : [allReferences]),
];

/** The citations in the sentences that cite some works. */
function quotedWith(works: readonly string[]): CitingPage['citations'] {
  const quoting = works.flatMap((id) => (cites.get(id) ?? []).map(({ citation }) => citation));
  return quoting.flatMap(({ sentence, page }) =>
    sentence.flatMap((part) => (typeof part === 'number' ? (page.citations[part] ?? []) : [])),
  );
}

/**
 * All references in the styles that were asked for last: on each page by letter they read as they do
 * among all. Each is asked for in one go, so that nine of them need not be held at once.
 */
const allInStyles = new Map<CitationStyle, Promise<StyledPage>>();
function allIn(style: CitationStyle): Promise<StyledPage> {
  const all = allInStyles.get(style) ?? restyle(allReferences, referencesIn(style));
  allInStyles.delete(style);
  for (const first of allInStyles.keys()) {
    if (allInStyles.size >= AT_ONCE) allInStyles.delete(first);
  }
  allInStyles.set(style, all);
  return all;
}

/** A page's citations in a style that its reader chose. */
export const restyled = async (style: CitationStyle, page: CitingPage): Promise<StyledPage> => {
  if (!byLetter.has(page.slug)) return restyle(page, referencesIn(style));
  const anchors = new Set(page.citations.flatMap((citation) => citation.anchors));
  return partOf(await allIn(style), page.lists ?? [], anchors);
};

// pages ask one after another; where all is kept, there is nothing that asking sooner would save
await onceFormatting(() =>
  askAhead(async (style) => {
    await Promise.all(citingPages.map((page) => restyled(style, page)));
    await Promise.all(citablePages.map((page) => citablePage(style, page)));
    if (style !== ownStyle) return;
    await Promise.all([...references.works.keys()].map((id) => narrativeLabel(id, references)));
  }),
);
