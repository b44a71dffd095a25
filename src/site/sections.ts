/** The pages that an author wrote: the sections in their order, and all other pages. */
import essayWords from '#words/essay.json' with { type: 'json' };
import reading from '#words/reading.json' with { type: 'json' };
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { markdownFile, pagePath } from '../addresses/paths.ts';
import type { Citation, CompiledDocument, Sentence } from '../markdown/index.ts';
import { TABLES_OF } from '../schemas/index.ts';
import { formFor, say } from '../words/message.ts';

/** A page that an author wrote: its front matter, what compiling it found, and its content to render. */
export interface WrittenPage extends CompiledDocument {
  slug: string;
  title: string;
  description: string;
  Content: AstroComponentFactory;
}

/** A section: of the essay, or on what has happened since. */
export interface Section extends WrittenPage {
  order: number;
  part: 'essay' | 'since';
  side?: 'for' | 'against' | undefined;
  question: string;
  answer: string;
}

/** A row's sentence with its citation, as an index, before the last full stop, where the page shows it. */
const cited = ([text = '']: Sentence, citation: number): Sentence => {
  const words = String(text);
  return words.endsWith('.')
    ? [words.slice(0, -1), ' ', citation, '.']
    : [words, ' ', citation, '.'];
};

/** Adds to a page the citations of the tables that it shows, after those of its text. */
export function withTables<Page extends WrittenPage>(
  page: Page,
  citationsOfTables: Readonly<Record<string, readonly Citation[]>>,
): Page {
  const inTables = (citationsOfTables[page.slug] ?? []).map((citation, index) => ({
    ...citation,
    sentence: cited(citation.sentence, page.citations.length + index),
  }));
  return { ...page, citations: [...page.citations, ...inTables] };
}

/** Sections in the order that their front matter gives them. */
export const inOrder = (sections: readonly Section[]): Section[] =>
  sections.toSorted((a, b) => a.order - b.order);

/** The sections of the essay itself. */
export const essayOf = (sections: readonly Section[]): Section[] =>
  sections.filter(({ part }) => part === 'essay');

/** What the page of all sections is called, whether they stand on it or it leads to them. */
const titleOfAll = ({ title, description }: Record<'title' | 'description', string>) => ({
  title,
  description,
});

/** The essay's sections as one page, or as the page that leads to all of them. */
export const asOnePage = (essay: readonly Section[], isWhole = true) => ({
  slug: 'essay',
  ...titleOfAll(isWhole ? essayWords : essayWords.parted),
  /** Whether the sections stand on it. */
  isWhole,
  citations: essay.flatMap(({ citations }) => citations),
  footnotes: essay.flatMap(({ footnotes }, section) => {
    const before = essay.slice(0, section).flatMap(({ citations }) => citations).length;
    return footnotes.map(({ id, next }) => ({ id, next: before + next }));
  }),
  terms: essay.flatMap(({ terms }) => terms),
});

/** The path of each page's Markdown alternate, by the path of the page: "/essay.md" for "/essay/". */
export const inMarkdown = (
  pages: readonly Pick<WrittenPage, 'slug'>[],
): ReadonlyMap<string, string> =>
  new Map(pages.map(({ slug }) => [pagePath(slug), `/${markdownFile(slug)}`]));

/** The sections on what has happened since the essay. */
export const sinceOf = (sections: readonly Section[]): Section[] =>
  sections.filter(({ part }) => part === 'since');

/**
 * Where a section stands in its part, in words for its readers: "Section 2 of 5", or "After the
 * essay, 1 of 3". `sections` are all sections, in order.
 */
export function positionInWords(section: Section, sections: readonly Section[]): string {
  const inPart = sections.filter(({ part }) => part === section.part);
  const number = inPart.findIndex(({ slug }) => slug === section.slug) + 1;
  const count = inPart.length;
  const message = section.part === 'essay' ? reading.inEssay : formFor(reading.afterEssay, count);
  return say(message, { number, count });
}

/** The pages that show tables, in the order in which readers see them listed. */
export const dataPagesOf = (pages: ReadonlyMap<string, WrittenPage>): WrittenPage[] =>
  Object.keys(TABLES_OF).flatMap((slug) => pages.get(slug) ?? []);
