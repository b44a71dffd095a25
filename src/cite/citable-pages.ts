/** What can be copied from a page: citations of the page, of its paragraphs and of its sources. */
import type { AccessDate, CitationItem, CslItem, Standalone } from '../bibliography/index.ts';
import type { PublishedParagraph } from '../site/paragraphs.ts';
import type { CitationStyle } from '../site/citation-styles.ts';
import type { WrittenPage } from '../site/sections.ts';

/** A work as one style cites it: in the text or in a note, and in the list. All HTML. */
export interface Forms {
  inText: string;
  entry: string;
}

/** All citations that can be copied from a page, in one style. */
export interface CitablePage {
  style: string;
  kind: 'author-date' | 'numeric' | 'note';
  /** How the style writes the day of access; missing where it never does. */
  accessDate?: AccessDate;
  quotes: Quotes;
  whole: Forms;
  page: Forms;
  /** Its numbered paragraphs: each in the text, and the digest of its words. */
  paragraphs: Record<string, { number: string; inText: string; edition: string; hash: string }>;
  /** Its citations by their anchors: of the source, and of the source by way of this site. */
  citations: Record<string, { work: string; inText: string; secondary: string }>;
  /** The entries of the works that it cites. */
  entries: Record<string, string>;
}

/** Quotation marks of a language: outer ones, and those within them. */
export type Quotes = [open: string, close: string, innerOpen: string, innerClose: string];

const inEnglish: Record<string, Quotes> = {
  'en-GB': ['‘', '’', '“', '”'],
  'en-US': ['“', '”', '‘', '’'],
};

const paragraph = (number: string): Pick<CitationItem, 'locator'> => ({
  locator: { label: 'paragraph', value: number },
});

const formsOf = async ({ inText, entry }: Standalone, id: string): Promise<Forms> => ({
  inText: await inText({ id }),
  entry: await entry(id),
});

/** What is the same on every page: the whole of this site, and how the style writes dates. */
export type CitableSite = Pick<CitablePage, 'style' | 'kind' | 'accessDate' | 'whole'>;

/** The whole of this site in one style. */
export async function formsOfSite(
  style: CitationStyle,
  standalone: Standalone,
  siteRecord: CslItem,
): Promise<CitableSite> {
  const accessDate = await standalone.accessDate();
  return {
    style: style.id,
    kind: standalone.kind,
    ...(accessDate ? { accessDate } : {}),
    whole: await formsOf(standalone, siteRecord.id),
  };
}

/** A page's citations of itself, which has this record, and of its sources, in one style. */
export async function formsOfPage(
  style: CitationStyle,
  standalone: Standalone,
  site: CitableSite,
  self: CslItem,
  page: Pick<WrittenPage, 'slug' | 'citations'>,
  paragraphs: readonly Pick<PublishedParagraph, 'id' | 'number' | 'section' | 'edition' | 'hash'>[],
): Promise<CitablePage> {
  const own = paragraphs.filter(({ section }) => section === page.slug);
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
    quotes: inEnglish[style.csl.lang] ?? (inEnglish['en-GB'] as Quotes),
    page: await formsOf(standalone, self.id),
    paragraphs: Object.fromEntries(
      await Promise.all(
        own.map(async ({ id, number, edition, hash }) => {
          const inText = await standalone.inText({ id: self.id, ...paragraph(number) });
          return [id, { number, inText, edition, hash }] as const;
        }),
      ),
    ),
    citations: Object.fromEntries(
      await Promise.all(
        cites.map(async ({ anchor, number, item }) => {
          const here = { id: self.id, ...(number ? paragraph(number) : {}) };
          const inText = await standalone.inText(item);
          const secondary = await standalone.secondary(item, here);
          return [anchor, { work: item.id, inText, secondary }] as const;
        }),
      ),
    ),
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
