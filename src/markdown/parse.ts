import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import {
  parseSource,
  problem,
  type ParsedFile,
  type Problem,
  type SourceFile,
} from '../bibliography/index.ts';
import { frontMatterOf } from './front-matter.ts';
import { blocksOf, type Block, FEATURES, readDocument, slugOf, type Document } from './index.ts';
import { showKeys, withKeysHidden } from './keys.ts';

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

/** Parses an MDX file and reads it; a file that cannot be parsed comes back with the reason. */
export function parseDocument({ file, text }: SourceFile): ParsedDocument {
  const source = text.replace(/^\uFEFF/u, '');
  const slug = slugOf(file);
  const matter = frontMatterOf({ file, text: source });
  const parsed = { file, slug, source, frontMatter: matter && parseSource(matter) };
  try {
    const root = mdxToMdast(withKeysHidden(source), { features: FEATURES }) as Root;
    showKeys(root);
    const document = readDocument(root, source, file, slug);
    const blocks = blocksOf(root, source, file);
    return { ...parsed, root, document, blocks, problems: document.problems };
  } catch (error) {
    return { ...parsed, problems: [syntaxProblem(file, source, error)] };
  }
}

/** The parser's own words, in their place, with what usually helps. */
function syntaxProblem(file: string, source: string, error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1', what = message] =
    /^(\d+):(\d+)(?:-\d+:\d+)?:\s*([\s\S]*)$/u.exec(message) ?? [];
  return problem(
    { file, line: Number(line), column: Number(column) },
    source.split(/\r\n|\r|\n/u)[Number(line) - 1] ?? '',
    {
      what: `This cannot be read: ${inItsWords(what)}.`,
      cure: 'In these files “{”, “}” and “<” begin code: for the plain character write “\\{”, “\\}” or “\\<”. Every “<Since …>” needs its “</Since>”.',
    },
  );
}

/** What the parser says, without the name of its rule and of its own parser of code. */
const inItsWords = (message: string) =>
  message
    .replace(/\s*\([\w-]+:[\w-]+\)\s*$/u, '')
    .replace(/^Could not parse \w+ with \w+: /u, '')
    .replace(/\.$/u, '');
