import { problem, type ParsedFile, type Problem } from '../bibliography/index.ts';
import { editionsSchema, type Edition } from '../schemas/editions.ts';
import { checkData } from './against-schema.ts';

/** The editions of content/data/editions.yaml, oldest first; none where their list has a mistake. */
export function readEditions(table: ParsedFile | undefined): {
  editions: Edition[];
  problems: Problem[];
} {
  if (!table) {
    const location = { file: 'content/data/editions.yaml', line: 1, column: 1 };
    const missing = problem(location, '', {
      what: 'The list of editions is missing.',
      cure: 'Take the file as it was last committed.',
    });
    return { editions: [], problems: [missing] };
  }
  const problems = checkData(table, editionsSchema);
  return { editions: editionsSchema.safeParse(table.value).data ?? [], problems };
}
