/** What can be copied from a page: citations of the page, of its paragraphs and of its sources. */
import type { AccessDate, CitationItem, Cluster, Standalone } from '../bibliography/index.ts';
import { PARAGRAPH } from '../bibliography/signs.ts';
import type { PublishedParagraph } from '../site/paragraphs.ts';
import type { CitationStyle } from '../site/citation-styles.ts';
import type { OwnRecord } from '../citation-styles/own-records.ts';
import { quotesOf, type Quotes } from '../citation-styles/quotes.ts';
import type { WrittenPage } from '../site/sections.ts';

/** A work as one style cites it: in the text or in a note, and in the list. All HTML. */
export interface Forms {
  inText: string;
  entry: string;
}

/**
 * The two ways of citing a text of this site: in the edition that is read, at the address where
 * that is kept for good, and as the page that changes with every edition.
 */
export type Version = keyof OwnRecord;

/** A page of this site in one of the two ways. */
export interface OwnForms {
  whole: Forms;
  page: Forms;
  /** Any of its numbered paragraphs in the text: see {@link ofParagraph}. Empty where it has none. */
  paragraph: string;
}

/** A citation of the paragraph with this number. */
export const ofParagraph = ({ paragraph }: Pick<OwnForms, 'paragraph'>, number: string): string =>
  paragraph.replaceAll(PARAGRAPH, () => number);

/** All citations that can be copied from a page, in one style. */
export interface CitablePage extends Record<Version, OwnForms> {
  style: string;
  kind: 'author-date' | 'numeric' | 'note';
  /** How the style writes the day of access; missing where it never does. */
  accessDate?: AccessDate;
  quotes: Quotes;
  editionNumber: string;
  /** Its numbered paragraphs: the edition that each has its words from, and their digest. */
  paragraphs: Record<string, { number: string; edition: string; hash: string }>;
  /** Its citations by their anchors: of the source, and of the source by way of this site. */
  citations: Record<string, { work: string; inText: string; secondary: string }>;
  /** What its citations say, whatever the style, each with the anchors of its works in their order. */
  clusters: [anchors: string[], cluster: Cluster][];
  /** The entries of the works that it cites. */
  entries: Record<string, string>;
}

/**
 * A number that no paragraph has. Citations of paragraphs differ in their numbers alone, so a style is
 * asked for one, and the numbers are put in.
 */
const ANY = '9.99999';
const anyParagraph: Pick<CitationItem, 'locator'> = {
  locator: { label: 'paragraph', value: ANY },
};

const formsOf = async ({ inText, entry }: Standalone, id: string): Promise<Forms> => ({
  inText: await inText({ id }),
  entry: await entry(id),
});

/** What is the same on every page: the whole of this site, and how the style writes dates. */
export interface CitableSite extends Pick<CitablePage, 'style' | 'kind' | 'accessDate'> {
  whole: Record<Version, Forms>;
}

/** Something for both ways of citing. */
async function inBoth<Made>(
  make: (version: Version) => Promise<Made>,
): Promise<Record<Version, Made>> {
  return { edition: await make('edition'), live: await make('live') };
}

/** The whole of this site in one style. */
export async function formsOfSite(
  style: CitationStyle,
  standalone: Standalone,
  siteRecord: OwnRecord,
): Promise<CitableSite> {
  const accessDate = await standalone.accessDate();
  return {
    style: style.id,
    kind: standalone.kind,
    ...(accessDate ? { accessDate } : {}),
    whole: await inBoth((version) => formsOf(standalone, siteRecord[version].id)),
  };
}

/**
 * A page's citations of itself, which has this record, and of its sources, in one style. A source
 * that is cited by way of the page is so by way of the edition that was read.
 */
export async function formsOfPage(
  style: CitationStyle,
  standalone: Standalone,
  { whole, ...site }: CitableSite,
  self: OwnRecord,
  page: Pick<WrittenPage, 'slug' | 'citations'>,
  paragraphs: readonly Pick<PublishedParagraph, 'id' | 'number' | 'section' | 'edition' | 'hash'>[],
): Promise<CitablePage> {
  const own = paragraphs.filter(({ section }) => section === page.slug);
  const ownForms = async (version: Version): Promise<OwnForms> => {
    const { id: work } = self[version];
    return {
      whole: whole[version],
      page: await formsOf(standalone, work),
      paragraph:
        own.length > 0
          ? (await standalone.inText({ id: work, ...anyParagraph })).replaceAll(ANY, PARAGRAPH)
          : '',
    };
  };
  const numbers = new Map(own.map(({ id, number }) => [id, number]));
  const cites = page.citations.flatMap(({ cluster, anchors, paragraph: id }) =>
    cluster.items.map(({ id: work, locator }, index) => ({
      anchor: anchors[index] ?? '',
      number: numbers.get(id ?? ''),
      item: { id: work, ...(locator ? { locator } : {}) },
    })),
  );
  return {
    ...site,
    quotes: quotesOf(style.csl.lang),
    ...(await inBoth(ownForms)),
    editionNumber: self.edition['edition'] as string,
    paragraphs: Object.fromEntries(
      own.map(({ id, number, edition, hash }) => [id, { number, edition, hash }]),
    ),
    citations: Object.fromEntries(
      await Promise.all(
        cites.map(async ({ anchor, number, item }) => {
          const here = { id: self.edition.id, ...(number ? anyParagraph : {}) };
          const inText = await standalone.inText(item);
          const secondary = (await standalone.secondary(item, here)).replaceAll(ANY, number ?? '');
          return [anchor, { work: item.id, inText, secondary }] as const;
        }),
      ),
    ),
    clusters: page.citations.map(({ cluster, anchors }) => [anchors, cluster]),
    entries: Object.fromEntries(
      await Promise.all(
        [...new Set(cites.map(({ item }) => item.id))].map(
          async (id) => [id, await standalone.entry(id)] as const,
        ),
      ),
    ),
  };
}

/** A source that a page cites, in two forms: on its own, and as cited in the page. */
export interface CitedSource {
  work: string;
  /**
   * The anchor of the first citation in this form, and the number of its paragraph, if it has one.
   */
  anchor: string;
  number?: string;
  inText: string;
  secondary: string;
  /** Its entry, at the first place that cites the work. */
  entry?: string;
}

/** The sources of a page in the order in which it cites them, and each form of a citation once. */
export function citedSources(
  page: Pick<WrittenPage, 'citations'>,
  citable: CitablePage,
): CitedSource[] {
  const sources = new Map<string, CitedSource>();
  const listed = new Set<string>();
  for (const { anchors, paragraph: id } of page.citations) {
    const number = citable.paragraphs[id ?? '']?.number;
    for (const anchor of anchors) {
      const source = citable.citations[anchor];
      if (!source) continue;
      const key = JSON.stringify([number, source]);
      const entry = listed.has(source.work) ? undefined : citable.entries[source.work];
      listed.add(source.work);
      if (sources.has(key)) continue;
      sources.set(key, {
        ...source,
        anchor,
        ...(number ? { number } : {}),
        ...(entry ? { entry } : {}),
      });
    }
  }
  return [...sources.values()];
}
