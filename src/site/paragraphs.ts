import { getCollection } from 'astro:content';
import { findCitations } from '../bibliography/index.ts';
import { fullNumber, isWithdrawn, paragraphId, type LedgerSection } from '../ledger/index.ts';
import { address } from '../addresses/url.ts';

/** The numbers of all sections, in the order of the sections. */
export const ledger = (await getCollection('ledger'))
  .map(({ data }) => data as unknown as LedgerSection)
  .sort((a, b) => a.number - b.number);

/** A number that no paragraph has any more, and the one that its readers are sent to. */
export interface Stub {
  id: string;
  number: string;
  edition: string;
  see: { id: string; number: string };
}

/** The paragraphs that were taken out of a section. */
export function withdrawnFrom(slug: string): Stub[] {
  const known = ledger.find(({ section }) => section === slug);
  const stubs = (known?.paragraphs ?? []).filter(isWithdrawn);
  return stubs.map(({ number, withdrawn, see }) => ({
    ...paragraphRef(known?.number ?? 0, number),
    edition: withdrawn,
    see: paragraphRef(known?.number ?? 0, see),
  }));
}

/** A paragraph's id and number as readers meet them. */
export const paragraphRef = (section: number, number: string) => ({
  id: paragraphId(section, number),
  number: fullNumber(section, number),
});

/** The works that a paragraph cites, each with the place in it that is named. */
const citesOf = (text: string) =>
  findCitations(text).flatMap(({ cluster }) =>
    (cluster?.items ?? []).map(({ id, locator }) => ({
      work: id,
      ...(locator ? { [locator.label]: locator.value } : {}),
    })),
  );

/** Every paragraph that was ever published, for programs: see the about page. */
export const paragraphs = ledger.flatMap(({ section, number: ofSection, paragraphs }) =>
  paragraphs.map((entry) => {
    const { id, number } = paragraphRef(ofSection, entry.number);
    const { edition, hash, text, earlier } = entry;
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
      ...(isWithdrawn(entry) ? {} : { cites: citesOf(text) }),
    };
  }),
);
