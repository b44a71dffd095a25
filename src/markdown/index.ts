import { satteri } from '@astrojs/markdown-satteri';
import { citations, type CitationsOptions } from './citations.ts';
import { claims } from './claims.ts';
import { FEATURES } from './features.ts';
import { files } from './files.ts';
import { footnotes } from './footnotes.ts';
import { images, type ImageOptions } from './images.ts';
import { keys, withKeysHidden } from './keys.ts';
import { lists } from './lists.ts';
import { numbers, type NumbersOf } from './numbers.ts';
import { tables } from './tables.ts';
import { stopping } from './stopping.ts';
import { terms, type Spelling } from './terms.ts';
import { braceProblems } from './unread.ts';

export type { CitationProps } from './citations.ts';
export type { CompiledDocument } from './compiled.ts';
export { slugOf } from './file.ts';
export type { NumbersOf, ParagraphProps } from './numbers.ts';
export type { Spelling } from './terms.ts';
export type { Citation, Document, Footnote, Heading, InFootnote, Sentence } from './document.ts';
export { asRead, blocksOf } from './blocks.ts';
export type { Block } from './blocks.ts';
export { readDocument } from './document-reader.ts';
export { FEATURES } from './features.ts';
export { cutSentences } from './sentences.ts';
export { locationsIn } from './positions.ts';
export { withPunctuationSet } from './punctuation.ts';
export { wordingOf } from './wording.ts';
export type { Wording } from './wording.ts';

/** What the processor must be told of the site. */
export interface MarkdownOptions extends CitationsOptions, ImageOptions {
  /** Every spelling of every term of the glossary, asked for anew for each document. */
  terms: () => readonly Spelling[];
  numbers: NumbersOf;
}

/** What is made of a document's tree, in this order: terms and numbers go round citations, and claims round all. */
export const mdastPlugins = (options: MarkdownOptions) => [
  keys(),
  citations(options),
  terms(options.terms),
  numbers(options.numbers),
  claims(),
];

/** The Markdown processor of the site. */
export function markdown(options: MarkdownOptions): ReturnType<typeof satteri> {
  const processor = satteri({
    features: FEATURES,
    mdastPlugins: mdastPlugins(options),
    hastPlugins: [footnotes(), files(), images(options), lists(), tables()],
  });
  const { createMdxRenderer } = processor;
  if (!createMdxRenderer) return processor;
  return {
    ...processor,
    createMdxRenderer: async (...shared) => {
      const renderer = await createMdxRenderer(...shared);
      return {
        process: (content, ...file) => {
          const [stop] = braceProblems('', content);
          if (stop) throw stopping(stop);
          return renderer.process(withKeysHidden(content), ...file);
        },
      };
    },
  };
}
