import { parseSource, type SourceFile } from '../bibliography/index.ts';
import { figuresOf, type FigureInWords } from '../schemas/figures.ts';
import { ROWS } from '../schemas/index.ts';
import { readOnChange } from './read-on-change.ts';

const countsIn = (source: SourceFile) =>
  ROWS.counts.array().safeParse(parseSource(source).value).data ?? [];
const outcomesIn = (source: SourceFile) =>
  ROWS.outcomes.array().safeParse(parseSource(source).value).data ?? [];
const readCounts = readOnChange('data/counts.yaml', countsIn);
const readOutcomes = readOnChange('data/outcomes.yaml', outcomesIn);

/** The figures that texts take from tables, in words; none of a table that is missing or faulty. */
export const readFigures = (folder: string): FigureInWords =>
  figuresOf(readCounts(folder), readOutcomes(folder));

/** The same, from files that were read already. */
export function figuresIn(data: readonly SourceFile[]): FigureInWords {
  const source = (name: string) =>
    data.find(({ file }) => file.endsWith(`/${name}`)) ?? { file: name, text: '' };
  return figuresOf(countsIn(source('counts.yaml')), outcomesIn(source('outcomes.yaml')));
}
