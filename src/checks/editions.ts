import { parseSource, problem, type Problem, type SourceFile } from '../bibliography/index.ts';
import { editionsSchema, type Edition } from '../schemas/editions.ts';
import { checkData } from './front-matter.ts';

/** The list of editions among the files of content/data/, where there is one. */
export const editionsFile = (data: readonly SourceFile[]) =>
  data.find(({ file }) => file.endsWith('/editions.yaml'));

/** The editions among the files of content/data/, oldest first; none where their list has a mistake. */
export function readEditions(data: readonly SourceFile[]): {
  editions: Edition[];
  problems: Problem[];
} {
  const source = editionsFile(data);
  if (!source) {
    const location = { file: 'content/data/editions.yaml', line: 1, column: 1 };
    const missing = problem(location, '', {
      what: 'The list of editions is missing.',
      cure: 'Take the file as it was last committed.',
    });
    return { editions: [], problems: [missing] };
  }
  const problems = checkData(source, editionsSchema);
  const editions = editionsSchema.safeParse(parseSource(source).value).data ?? [];
  return { editions, problems };
}
