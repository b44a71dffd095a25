/** Citations in every style, as scripts ask for them page by page. */
import { citationsFile, restyledFile } from '../addresses/paths.ts';
import { citablePage, citablePages, citingPages, restyled } from '../cite/index.ts';
import { ownStyle, type CitationStyle } from '../site/citation-styles.ts';
import type { DataFile } from './data-file.ts';

const mediaType = 'application/json; charset=utf-8';

/** What the panel and the preview of a citation copy, page by page, in one style. */
export const citablePageFiles = (style: CitationStyle): DataFile[] =>
  citablePages.map((page) => ({
    path: citationsFile(style.id, page.slug),
    mediaType,
    text: async () => JSON.stringify(await citablePage(style, page)),
  }));

/** Each page's citations in a style that its reader chose; none in the one that pages are made in. */
export const restyledPageFiles = (style: CitationStyle): DataFile[] =>
  (style === ownStyle ? [] : citingPages).map((page) => ({
    path: restyledFile(style.id, page.slug),
    mediaType,
    text: async () => JSON.stringify(await restyled(style, page)),
  }));
