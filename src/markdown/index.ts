import { satteri } from '@astrojs/markdown-satteri';
import { citations, type MarkdownOptions } from './citations.ts';
import { FEATURES } from './features.ts';
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
export { FEATURES } from './features.ts';
export { placesIn } from './positions.ts';
export { wordingOf } from './wording.ts';
export type { Wording } from './wording.ts';

/** The Markdown processor of the site. */
export const markdown = (options: MarkdownOptions) =>
  satteri({ features: FEATURES, mdastPlugins: [citations(options)], hastPlugins: [footnotes()] });
