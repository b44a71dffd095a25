import type { z } from 'astro/zod';
import { encodingProblems, problem, type Problem } from '../bibliography/index.ts';
import type { ParsedDocument } from '../markdown/parse.ts';
import { checkData } from './against-schema.ts';

/** Checks the fields between the `---` lines at the top of a document against their schema. */
export function checkFrontMatter(
  { file, source, frontMatter }: ParsedDocument,
  schema: z.ZodObject,
): Problem[] {
  if (frontMatter) return checkData(frontMatter, schema);
  if (encodingProblems({ file, text: source }).length > 0) return [];
  if (/^---[^\S\n]*\r?\n/u.test(source)) {
    return [
      problem({ file, line: 1, column: 1 }, '---', {
        what: 'The fields that begin here are never closed.',
        cure: 'Put a line “---” after the last of them.',
      }),
    ];
  }
  return [
    problem({ file, line: 1, column: 1 }, source.split('\n')[0] ?? '', {
      what: 'This file does not begin with its title and description.',
      cure: `Begin with a line “---”, then ${Object.keys(schema.shape).join(', ')}, each on a line of its own, then another “---”.`,
    }),
  ];
}
