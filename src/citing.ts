import type { AccessDate, CitationItem } from './bibliography/index.ts';
import type { CitationStyle } from './citation-styles.ts';
import type { DataFile } from './data-files.ts';
import { paragraphs } from './paragraphs.ts';
import { pages, sections, type WrittenPage } from './sections.ts';
import { parts, whole } from './self.ts';
import { standaloneIn } from './standalones.ts';

/** A work as one style cites it: in the text or in a note, and in the list. All HTML. */
export interface Forms {
  inText: string;
  entry: string;
}

/** Everything of a page that can be copied into another text, in one style. */
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
  /** Its citations by their marks: of the source, and of the source by way of this site. */
  citations: Record<string, { work: string; inText: string; secondary: string }>;
  /** The entries of the works that it cites. */
  entries: Record<string, string>;
}

/** Quotation marks of a language: outer ones, and those within them. */
export type Quotes = [open: string, close: string, innerOpen: string, innerClose: string];

/** The pages that have citable parts, and the essay's sections once more on its own page. */
export const citablePages: WrittenPage[] = [...sections, ...pages.values()].filter(({ slug }) =>
  parts.has(slug),
);

const inEnglish: Record<string, Quotes> = {
  'en-GB': ['‘', '’', '“', '”'],
  'en-US': ['“', '”', '‘', '’'],
};

const paragraph = (number: string): Pick<CitationItem, 'locator'> => ({
  locator: { label: 'paragraph', value: number },
});

/** A page's citations of itself and of its sources, in one style. */
export async function citablePage(style: CitationStyle, page: WrittenPage): Promise<CitablePage> {
  const standalone = standaloneIn(style);
  const self = parts.get(page.slug) ?? whole;
  const forms = async (id: string): Promise<Forms> => ({
    inText: await standalone.inText({ id }),
    entry: await standalone.entry(id),
  });
  const own = paragraphs.flatMap((each) =>
    each.section === page.slug && 'hash' in each ? [each] : [],
  );
  const numbers = new Map(own.map(({ id, number }) => [id, number]));
  const cites = page.citations.flatMap(({ cluster, marks, paragraph: id }) =>
    cluster.items.map(({ id: work, locator }, index) => ({
      mark: marks[index] ?? '',
      number: numbers.get(id ?? ''),
      item: { id: work, ...(locator ? { locator } : {}) },
    })),
  );
  const accessDate = await standalone.accessDate();
  return {
    style: style.id,
    kind: standalone.kind,
    ...(accessDate ? { accessDate } : {}),
    quotes: inEnglish[style.csl.lang] ?? (inEnglish['en-GB'] as Quotes),
    whole: await forms(whole.id),
    page: await forms(self.id),
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
        cites.map(async ({ mark, number, item }) => {
          const here = { id: self.id, ...(number ? paragraph(number) : {}) };
          const inText = await standalone.inText(item);
          const secondary = await standalone.secondary(item, here);
          return [mark, { work: item.id, inText, secondary }] as const;
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

/** What the panel and the preview of a citation copy, page by page, in one style. */
export const citablePageFiles = (style: CitationStyle): DataFile[] =>
  citablePages.map((page) => ({
    path: `cite/${style.id}/${page.slug}.json`,
    mediaType: 'application/json; charset=utf-8',
    text: async () => JSON.stringify(await citablePage(style, page)),
  }));
