import { satteri } from '@astrojs/markdown-satteri';
import type { Features } from 'satteri';
import { citations, type MarkdownOptions } from './citations.ts';
import { footnotes } from './footnotes.ts';

export { slugOf } from './citations.ts';
export type {
  CitationProps,
  CompiledDocument,
  MarkdownOptions,
  ParagraphProps,
} from './citations.ts';
export type { Spelling } from './terms.ts';
export { claimAnchor, FIGURE, readDocument } from './document.ts';
export type { Citation, Document, Heading, Sentence } from './document.ts';
export { asRead, blocksOf } from './blocks.ts';
export type { Block } from './blocks.ts';
export { placesIn } from './positions.ts';

/** How content is read, by the build and by its checks alike. */
export const FEATURES = {
  gfm: { footnotes: { label: 'Notes', backLabel: 'Back to the text, note {reference}' } },
  smartPunctuation: true,
  headingAttributes: true,
} satisfies Features;

/** The Markdown processor of the site. */
export const markdown = (options: MarkdownOptions) =>
  satteri({ features: FEATURES, mdastPlugins: [citations(options)], hastPlugins: [footnotes()] });
