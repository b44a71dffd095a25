import essayWords from '#words/essay.json' with { type: 'json' };
import reading from '#words/reading.json' with { type: 'json' };
import { getCollection, render, type CollectionEntry, type RenderResult } from 'astro:content';
import type { CitationItem } from '../bibliography/index.ts';
import type { CompiledDocument, Citation, Sentence } from '../markdown/index.ts';
import type { Edition } from '../schemas/editions.ts';
import { say } from '../words/message.ts';
import { TABLES_OF } from '../schemas/index.ts';
import { citationsOfTables } from './tables.ts';

/** A page that an author wrote: its front matter, what was read off it, and its text to render. */
export interface WrittenPage extends CompiledDocument {
  slug: string;
  title: string;
  description: string;
  Content: RenderResult['Content'];
}

/** A section: of the essay, or on what has happened since. */
export interface Section extends WrittenPage {
  order: number;
  part: 'essay' | 'since';
  side?: 'for' | 'against' | undefined;
  question: string;
  answer: string;
}

/** A citation, and the page that it stands on. */
export interface CitationOnPage extends Citation {
  page: WrittenPage;
}

type Entry = CollectionEntry<'sections'> | CollectionEntry<'pages'>;

/** What a row says, with its citation where it stands on the page: before the last full stop. */
const before = ([text = '']: Sentence, citation: number): Sentence => {
  const words = String(text);
  return words.endsWith('.')
    ? [words.slice(0, -1), ' ', citation, '.']
    : [words, ' ', citation, '.'];
};

async function load<E extends Entry>(entry: E): Promise<E['data'] & WrittenPage> {
  const { Content, remarkPluginFrontmatter } = await render(entry);
  const compiled = remarkPluginFrontmatter['compiled'] as CompiledDocument;
  const inText = compiled.citations;
  const inTables = (citationsOfTables[entry.id] ?? []).map((citation, index) => ({
    ...citation,
    sentence: before(citation.sentence, inText.length + index),
  }));
  const citations = [...inText, ...inTables];
  return { ...entry.data, ...compiled, slug: entry.id, citations, Content };
}

/** All sections, in order. */
export const sections: Section[] = (
  await Promise.all((await getCollection('sections')).map((entry) => load(entry)))
).sort((a, b) => a.order - b.order);

/** The sections of the essay itself. */
export const essay = sections.filter(({ part }) => part === 'essay');

/** All sections of the essay as one page. */
export const wholeEssay = {
  slug: 'essay',
  ...essayWords,
  citations: essay.flatMap(({ citations }) => citations),
  terms: essay.flatMap(({ terms }) => terms),
} as const;

const inMarkdown = new Set([...sections, wholeEssay].map(({ slug }) => `/${slug}/`));

/** Where a page stands in Markdown, if it does: at its own path, with ".md". */
export const markdownPath = (page: string) =>
  inMarkdown.has(page) ? page.replace(/\/$/u, '.md') : undefined;

/** Where a section stands, as its readers are told. */
export const positionInWords = ({ part, order }: Pick<Section, 'part' | 'order'>) =>
  part === 'essay'
    ? say(reading.inEssay, { number: order, count: essay.length })
    : reading.afterEssay;

/** The other written pages, by slug. */
export const pages: ReadonlyMap<string, WrittenPage> = new Map(
  (await Promise.all((await getCollection('pages')).map((entry) => load(entry)))).map((page) => [
    page.slug,
    page,
  ]),
);

/** The pages that show tables, in the order in which they are listed. */
export const dataPages: WrittenPage[] = Object.keys(TABLES_OF).flatMap(
  (slug) => pages.get(slug) ?? [],
);

/** Every citation on the site, in the order of the pages. */
export const citations: CitationOnPage[] = [...sections, ...pages.values()].flatMap((page) =>
  page.citations.map((citation) => ({ ...citation, page })),
);

/** A place that cites a work: the citation, the item of it that names the work, and its mark. */
export interface Backlink {
  citation: CitationOnPage;
  item: CitationItem;
  anchor: string;
}

/** Every place that cites a work, by the work's id, in the order of the pages. */
export const backlinks: ReadonlyMap<string, Backlink[]> = Map.groupBy(
  citations.flatMap((citation) =>
    citation.cluster.items.map((item, index) => ({
      citation,
      item,
      anchor: citation.anchors[index] ?? '',
    })),
  ),
  ({ item }) => item.id,
);

/** Every edition of the text, oldest first. */
export const editions: readonly Edition[] = (await getCollection('editions')).map(
  ({ data }) => data,
);

const [first, last] = [editions[0], editions.at(-1)];
if (!first || !last) throw new RangeError('There is no edition in content/data/editions.yaml.');

/** The edition that is being published, and the day of the first one. */
export const edition: Edition & { first: string } = { ...last, first: first.date };
