import type { SourceFile } from '../bibliography/index.ts';

const BLOCK = /^---[^\S\n]*\r?\n([\s\S]*?)^---[^\S\n]*$/mu;

/**
 * The fields between the `---` lines at the top of a document, as a YAML file in which everything
 * stands where it stands in the document. Undefined where the document does not begin with such
 * lines.
 */
export function frontMatterOf({ file, text }: SourceFile): SourceFile | undefined {
  const block = BLOCK.exec(text);
  if (block?.index !== 0) return undefined;
  // a comment in place of the opening line keeps every other character where it is
  return { file, text: `#${block[0].slice(1).replace(/---[^\S\n]*$/u, '')}` };
}

/** A document with its front matter blank, as Astro gives it to plugins. */
export const withoutFrontMatter = (source: string): string =>
  source.replace(/^---\r?\n[\s\S]*?\n---/u, (matter) => matter.replace(/[^\r\n]/gu, ' '));
