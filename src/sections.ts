import {
  getCollection,
  getEntry,
  render,
  type CollectionEntry,
  type RenderResult,
} from 'astro:content';
import type { CitationItem } from './bibliography/index.ts';
import type { CompiledDocument, Citation } from './markdown/index.ts';
import type { Claim, Edition } from './schemas.ts';

/** A page that an author wrote: its front matter, what was read off it, and its text to render. */
export interface WrittenPage extends CompiledDocument {
  slug: string;
  title: string;
  description: string;
  Content: RenderResult['Content'];
}

/** A section of the essay. */
export interface Section extends WrittenPage {
  order: number;
  question: string;
  answer: string;
}

/** A citation, and the page that it stands on. */
export interface PlacedCitation extends Citation {
  page: WrittenPage;
}

type Entry = CollectionEntry<'sections'> | CollectionEntry<'pages'>;

async function load<E extends Entry>(entry: E): Promise<E['data'] & WrittenPage> {
  const { Content, remarkPluginFrontmatter } = await render(entry);
  const { headings, citations } = remarkPluginFrontmatter['compiled'] as CompiledDocument;
  return { ...entry.data, slug: entry.id, headings, citations, Content };
}

/** The sections of the essay, in order. */
export const sections: Section[] = (
  await Promise.all((await getCollection('sections')).map((entry) => load(entry)))
).sort((a, b) => a.order - b.order);

/** The other written pages, by slug. */
export const pages: ReadonlyMap<string, WrittenPage> = new Map(
  (await Promise.all((await getCollection('pages')).map((entry) => load(entry)))).map((page) => [
    page.slug,
    page,
  ]),
);

/** Every citation on the site, in the order of the pages. */
export const citations: PlacedCitation[] = [...sections, ...pages.values()].flatMap((page) =>
  page.citations.map((citation) => ({ ...citation, page })),
);

/** A place that cites a work: the citation, the item of it that names the work, and its mark. */
export interface CitingPlace {
  citation: PlacedCitation;
  item: CitationItem;
  mark: string;
}

/** Every place that cites a work, by the work's id, in the order of the pages. */
export const citingPlaces: ReadonlyMap<string, CitingPlace[]> = Map.groupBy(
  citations.flatMap((citation) =>
    citation.cluster.items.map((item, index) => ({
      citation,
      item,
      mark: citation.marks[index] ?? '',
    })),
  ),
  ({ item }) => item.id,
);

/** The essay's claims by id. */
export const claims: ReadonlyMap<string, Claim> = new Map(
  (await getCollection('claims')).map(({ data }) => [data.id, data]),
);

/** The edition that is being published. */
export const edition = (await getEntry('edition', 'current'))?.data as Edition;
