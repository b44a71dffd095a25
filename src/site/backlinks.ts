/** The way back from a work to everything that cites it, on its page or on the whole site. */
import record from '#words/record.json' with { type: 'json' };
import type { CitationItem } from '../bibliography/index.ts';
import type { Citation } from '../markdown/index.ts';
import { locatorInWords } from '../words/in-words.ts';
import type { WrittenPage } from './sections.ts';

/** One work of a citation, and the anchor to link to. */
export interface Cite<Of extends Citation = Citation> {
  citation: Of;
  item: CitationItem;
  anchor: string;
}

/** A citation, and the page that it stands on. */
export interface CitationOnPage extends Citation {
  page: WrittenPage;
}

/** Every citation of these pages, in their order. */
export const citationsOn = (pages: Iterable<WrittenPage>): CitationOnPage[] =>
  [...pages].flatMap((page) => page.citations.map((citation) => ({ ...citation, page })));

/** The cites of each work by its id, in the order of the citations. */
export const citesByWork = <Of extends Citation>(
  citations: readonly Of[],
): ReadonlyMap<string, Cite<Of>[]> =>
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

/** A link back to a cite on the same page, by its locator: "page 405". */
export interface Backlink {
  anchor: string;
  text: string;
}

/** Links back to the cites of a work, numbered where several would read the same. */
export function backlinksTo(cites: readonly Cite[]): Backlink[] {
  const texts = cites.map(({ item }) =>
    item.locator ? locatorInWords(item.locator) : record.noPage,
  );
  return cites.map(({ anchor }, index) => {
    const text = texts[index] ?? '';
    const before = texts.slice(0, index).filter((each) => each === text).length;
    return {
      anchor,
      text: texts.indexOf(text) === texts.lastIndexOf(text) ? text : `${text} (${before + 1})`,
    };
  });
}
