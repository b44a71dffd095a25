import type { MdastVisitorContext } from 'satteri';
import type { Citation, Footnote } from './document.ts';

/** What a compiled document tells the page that shows it, through its front matter. */
export interface CompiledDocument {
  headings: { id: string; text: string; depth: number }[];
  citations: Citation[];
  footnotes: Footnote[];
  /** The ids of the glossary's terms that the text explains, each at its first use. */
  terms: string[];
}

/** Puts what a plugin has found out into the front matter, beside what others have. */
export function addToFrontmatter(
  { data }: MdastVisitorContext,
  found: (before: CompiledDocument) => Partial<CompiledDocument>,
): void {
  const frontmatter = data.astro?.frontmatter;
  if (!frontmatter) return;
  const before: CompiledDocument = {
    headings: [],
    citations: [],
    footnotes: [],
    terms: [],
    ...(frontmatter['compiled'] as Partial<CompiledDocument> | undefined),
  };
  frontmatter['compiled'] = { ...before, ...found(before) };
}
