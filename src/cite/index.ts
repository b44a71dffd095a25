/**
 * This site and its sources in forms to copy, and its pages in the styles that readers can choose,
 * each made once. How they are made is for the other files of this folder.
 */
import {
  citations,
  pageRecords,
  pages,
  paragraphs,
  references,
  referencesIn,
  sections,
  siteRecord,
  wholeEssay,
} from '../site/index.ts';
import { ownStyle, type CitationStyle } from '../site/citation-styles.ts';
import { hasFormatted } from '../site/label-threads.ts';
import type { WrittenPage } from '../site/sections.ts';
import { askAhead } from './ahead.ts';
import { formsOfPage, formsOfSite, type CitablePage, type CitableSite } from './citable-pages.ts';
import { restyle, type CitingPage, type StyledPage } from './restyled-pages.ts';
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

/** Every page that cites. That of all references quotes every sentence that cites. */
export const citingPages: CitingPage[] = [
  ...written.filter((page) => page.citations.length > 0),
  wholeEssay,
  { slug: 'references', citations, lists: await references.sort() },
];

/** A page's citations in a style that its reader chose. */
export const restyled = (style: CitationStyle, page: CitingPage): Promise<StyledPage> =>
  restyle(page, referencesIn(style));

if (hasFormatted()) {
  await askAhead(async (style) => {
    await Promise.all(citingPages.map((page) => restyled(style, page)));
    await Promise.all(citablePages.map((page) => citablePage(style, page)));
  });
}
