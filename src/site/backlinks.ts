/** The way back from a work to everything that cites it, on its page or on the whole site. */
import list from '#words/reference-list.json' with { type: 'json' };
import type { CitationItem } from '../bibliography/index.ts';
import type { Citation } from '../markdown/index.ts';
import { locatorInWords } from '../words/in-words.ts';
import { say } from '../words/message.ts';
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

/** A link back to a cite, by the place where it stands: "4.6 (page 405)". */
export interface Backlink {
  anchor: string;
  text: string;
}

/**
 * Links back to the cites of a work, by the numbers of their paragraphs, of which `numbers` has each
 * by its id; a row of a table and a text without numbers go by their name and heading, and what
 * stands above all headings by the title of its page, where it is known; what stands in a footnote by
 * the place that refers to it. Several that would read the same are numbered.
 */
export function backlinksTo(
  cites: readonly Cite<Citation & { page?: Pick<WrittenPage, 'title'> }>[],
  numbers: ReadonlyMap<string, string>,
): Backlink[] {
  const texts = cites.map(
    ({ citation: { paragraph, under, page, footnote }, item: { locator } }) => {
      const number = numbers.get(paragraph ?? '');
      const named = page && under ? say(list.placeOn, { page: page.title, place: under }) : under;
      const text = number ?? named ?? page?.title ?? list.opening;
      const place = footnote ? say(list.inNote, { place: text }) : text;
      return locator ? say(list.placeAt, { place, locator: locatorInWords(locator) }) : place;
    },
  );
  return cites.map(({ anchor }, index) => {
    const text = texts[index] ?? '';
    const before = texts.slice(0, index).filter((each) => each === text).length;
    return {
      anchor,
      text:
        texts.indexOf(text) === texts.lastIndexOf(text)
          ? text
          : say(list.again, { place: text, number: before + 1 }),
    };
  });
}
