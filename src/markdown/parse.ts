import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import {
  encodingProblems,
  parseSource,
  type ParsedFile,
  type Problem,
  type SourceFile,
} from '../bibliography/index.ts';
import { frontMatterOf } from './front-matter.ts';
import { blocksOf, type Block, FEATURES, readDocument, slugOf, type Document } from './index.ts';
import { showKeys, withKeysHidden } from './keys.ts';
import { braceProblems, unreadProblems } from './unread.ts';

/** A document that could be read, or what kept it from being read. */
export interface ParsedDocument {
  file: string;
  slug: string;
  source: string;
  /** The fields at its top; undefined where it does not begin with them. */
  frontMatter: ParsedFile | undefined;
  root?: Root;
  document?: Document;
  /** What in it can be numbered. */
  blocks?: Block[];
  problems: Problem[];
}

/** Parses an MDX file and reads it; a file that cannot be parsed comes back with the reasons. */
export function parseDocument({ file, text }: SourceFile): ParsedDocument {
  const source = text.replace(/^\uFEFF/u, '');
  const slug = slugOf(file);
  const unread = encodingProblems({ file, text });
  if (unread.length > 0) return { file, slug, source, frontMatter: undefined, problems: unread };
  const matter = frontMatterOf({ file, text: source });
  const parsed = { file, slug, source, frontMatter: matter && parseSource(matter) };
  const braces = braceProblems(file, source);
  if (braces.length > 0) return { ...parsed, problems: braces };
  try {
    const root = mdxToMdast(withKeysHidden(source), { features: FEATURES }) as Root;
    showKeys(root);
    const document = readDocument(root, source, file, slug);
    const blocks = blocksOf(root, source, file);
    return { ...parsed, root, document, blocks, problems: document.problems };
  } catch {
    return { ...parsed, problems: unreadProblems(file, source) };
  }
}
