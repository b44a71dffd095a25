import { fullNumber, isWithdrawn, paragraphId, type LedgerSection } from '../ledger/index.ts';
import type { Cluster } from '../bibliography/index.ts';
import { wordingOf } from '../markdown/index.ts';
import { address } from '../addresses/absolute.ts';
import type { WrittenPage } from './sections.ts';

/** A paragraph's id on its page, and its number as readers see it. */
export interface ParagraphRef {
  id: string;
  number: string;
}

/** What is left of a withdrawn paragraph: its number, and the paragraph that its readers are sent to. */
export interface Stub extends ParagraphRef {
  edition: string;
  see: ParagraphRef;
}

/** The withdrawn paragraphs of a section. */
export function withdrawnFrom(slug: string, ledger: readonly LedgerSection[]): Stub[] {
  const known = ledger.find(({ section }) => section === slug);
  const stubs = (known?.paragraphs ?? []).filter(isWithdrawn);
  return stubs.map(({ number, withdrawn, see }) => ({
    ...paragraphRef(known?.number ?? 0, number),
    edition: withdrawn,
    see: paragraphRef(known?.number ?? 0, see),
  }));
}

/** How many paragraphs sections have had, those included that were withdrawn. */
export const countParagraphs = (
  ledger: readonly LedgerSection[],
  sections: readonly Pick<WrittenPage, 'slug'>[],
): number => {
  const slugs = new Set(sections.map(({ slug }) => slug));
  return ledger
    .filter(({ section }) => slugs.has(section))
    .reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
};

/** A paragraph by the number of its section and its own number in it. */
export const paragraphRef = (section: number, number: string): ParagraphRef => ({
  id: paragraphId(section, number),
  number: fullNumber(section, number),
});

/** The works that citations name, in their order, each with its place. */
const citesOf = (clusters: readonly Cluster[]) =>
  clusters.flatMap(({ items }) =>
    items.map(({ id, locator }) => ({
      work: id,
      ...(locator ? { [locator.label]: locator.value } : {}),
    })),
  );

/**
 * Every paragraph that was ever published, for programs: see the about page. What a paragraph cites
 * is what was found in the text of its section when that was compiled, and for a picture what its rows
 * rest on: `pictures` are the words of every picture, which the ledger keeps after its caption.
 */
export function listParagraphs(
  ledger: readonly LedgerSection[],
  sections: readonly Pick<WrittenPage, 'slug' | 'citations'>[],
  pictures: readonly string[],
) {
  const inPictures = (text: string) =>
    pictures
      .filter((words) => text.includes(words))
      .flatMap((words) => wordingOf(words).filter((part) => typeof part !== 'string'));
  const citing = new Map(
    sections.map(({ slug, citations }) => [
      slug,
      Map.groupBy(citations, ({ paragraph }) => paragraph),
    ]),
  );
  return ledger.flatMap(({ section, number: ofSection, paragraphs }) =>
    paragraphs.map((entry) => {
      const { id, number } = paragraphRef(ofSection, entry.number);
      const { edition, hash, text, earlier } = entry;
      const inText = citing.get(section)?.get(id) ?? [];
      return {
        id,
        number,
        section,
        address: address(`/${section}/#${id}`),
        ...(isWithdrawn(entry)
          ? { withdrawn: entry.withdrawn, see: paragraphRef(ofSection, entry.see).id }
          : {}),
        edition,
        hash,
        ...(earlier ? { earlier: earlier.map(({ edition, hash }) => ({ edition, hash })) } : {}),
        ...(isWithdrawn(entry)
          ? {}
          : { cites: citesOf([...inText.map(({ cluster }) => cluster), ...inPictures(text)]) }),
      };
    }),
  );
}

/** A paragraph as /paragraphs.json lists it. */
export type PublishedParagraph = ReturnType<typeof listParagraphs>[number];
