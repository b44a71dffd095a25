/** The files from which scripts take a page's citations, in every style. */
import { citationsFile, restyledFile } from '../addresses/paths.ts';
import { citablePage, citablePages, citingPages, restyled } from '../cite/index.ts';
import { ownStyle, type CitationStyle } from '../site/citation-styles.ts';
import type { DataFile } from './data-file.ts';

const mediaType = 'application/octet-stream';

/** What the panel and the previews of each page copy, in one style. */
export const citablePageFiles = (style: CitationStyle): DataFile[] =>
  citablePages.map((page) => ({
    path: citationsFile(style.id, page.slug),
    mediaType,
    text: async () => JSON.stringify(await citablePage(style, page)),
  }));

/** The citations of each page in a style that its reader chose. None for the site's own style. */
export const restyledPageFiles = (style: CitationStyle): DataFile[] =>
  (style === ownStyle ? [] : citingPages).map((page) => ({
    path: restyledFile(style.id, page.slug),
    mediaType,
    text: async () => JSON.stringify(await restyled(style, page)),
  }));
