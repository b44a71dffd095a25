import { getCollection } from 'astro:content';
import {
  createBibliography,
  type Bibliography,
  type CitationItem,
  type Label,
  type LabelPart,
  type Work,
} from '../bibliography/index.ts';
import { cacheFolder } from '../loaders/folders.ts';
import { citationStyles, ownStyle, type CitationStyle } from './citation-styles.ts';
import type { CitationProps } from '../markdown/index.ts';
import { openCache } from './label-cache.ts';

const works = (await getCollection('references')).map(({ data }) => data['work'] as Work);

const bibliographies = new Map<CitationStyle, Bibliography>(
  citationStyles.map((style) => [
    style,
    createBibliography({
      works,
      style: style.csl,
      openCache: (identity) => openCache(`${cacheFolder}/bibliography/${style.id}`, identity),
    }),
  ]),
);

/** The site's bibliography in a style that readers can choose. */
export const referencesIn = (style: CitationStyle) => bibliographies.get(style) as Bibliography;

/** The site's bibliography in its own style. */
export const references = referencesIn(ownStyle);

/** The work of an id. Throws a RangeError on an unknown one. */
export function workOf(id: string): Work {
  const work = references.works.get(id);
  if (!work) throw new RangeError(`There is no work “${id}” in the bibliography.`);
  return work;
}

/** The id of the preview that belongs to a work and a place in it. */
export const previewId = ({ id, locator }: Pick<CitationItem, 'id' | 'locator'>) =>
  ['preview', id, ...(locator ? [locator.label, locator.value.replace(/\W+/gu, '-')] : [])].join(
    '-',
  );

/** A piece of a label on a page: a cite has the mark that leads to it. */
export interface AnchoredPart extends LabelPart {
  cite?: { item: CitationItem; anchor: string };
}

/** A cite whose place never stands on another line than what it is a place of: "p." and "407". */
function keepPlaceWhole(html: string, { locator }: CitationItem): string {
  const [number] = locator?.value.split(/\W/u) ?? [];
  const space = number === undefined ? -1 : html.lastIndexOf(` ${number}`);
  return space < 0 ? html : `${html.slice(0, space)}\u{a0}${html.slice(space + 1)}`;
}

/** Gives each cite of a label its mark, in the order in which the style has them. */
export function anchorParts(label: Label, { cluster, anchors }: CitationProps): AnchoredPart[] {
  const waiting = cluster.items.map((item, index) => ({ item, anchor: anchors[index] ?? '' }));
  return label.map((part) => {
    const at = waiting.findIndex(({ item }) => item.id === part.id);
    const [cite] = at < 0 ? [] : waiting.splice(at, 1);
    return cite ? { ...part, html: keepPlaceWhole(part.html, cite.item), cite } : part;
  });
}
