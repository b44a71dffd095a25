/** The way back from a work to every place on the site that cites it. */
import type { CitationItem } from '../bibliography/index.ts';
import type { Citation } from '../markdown/index.ts';
import type { WrittenPage } from './sections.ts';

/** A citation, and the page that it stands on. */
export interface CitationOnPage extends Citation {
  page: WrittenPage;
}

/** A cite of a work: its citation, the item that names the work, and the anchor to link to. */
export interface Backlink {
  citation: CitationOnPage;
  item: CitationItem;
  anchor: string;
}

/** Every citation of these pages, in their order. */
export const citationsOn = (pages: Iterable<WrittenPage>): CitationOnPage[] =>
  [...pages].flatMap((page) => page.citations.map((citation) => ({ ...citation, page })));

/** Backlinks by the id of the work that is cited, in the order of the citations. */
export const backlinksOf = (
  citations: readonly CitationOnPage[],
): ReadonlyMap<string, Backlink[]> =>
  Map.groupBy(
    citations.flatMap((citation) =>
      citation.cluster.items.map((item, index) => ({
        citation,
        item,
        anchor: citation.anchors[index] ?? '',
      })),
    ),
    ({ item }) => item.id,
  );
