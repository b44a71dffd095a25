import { reportProblems, type Problem } from '../bibliography/index.ts';
import { isError } from './all-problems.ts';

/** How many of the problems have to be mended, in words. */
export function countMistakes(problems: readonly Problem[]): string {
  const count = problems.filter(isError).length;
  return count === 1 ? 'one mistake' : `${count} mistakes`;
}

/** Says whether the content can be published, how many mistakes there are, and every one of them. */
export function reportAll(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'The content has no mistakes, and can be published.\n';
  const heading = problems.some(isError)
    ? `The content cannot be published: ${countMistakes(problems)}.`
    : 'The content can be published; to be looked at:';
  return `${heading}\n\n${reportProblems(problems)}\n`;
}
