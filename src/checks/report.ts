import { reportProblems, type Problem } from '../bibliography/index.ts';
import { isError } from './all-problems.ts';

/** How many of the problems have to be mended, in words. */
export function countMistakes(problems: readonly Problem[]): string {
  const count = problems.filter(isError).length;
  return count === 1 ? 'one mistake' : `${count} mistakes`;
}

const NO_MISTAKES = 'The content has no mistakes, and can be published.\n';

/** Says whether the content can be published, how many mistakes there are, and every one of them. */
export function reportAll(problems: readonly Problem[]): string {
  if (problems.length === 0) return NO_MISTAKES;
  const heading = problems.some(isError)
    ? `The content cannot be published: ${countMistakes(problems)}.`
    : 'The content can be published; to be looked at:';
  return `${heading}\n\n${reportProblems(problems)}\n`;
}

/**
 * Reports of the same content one after another, as an author saves: every mistake in each of them,
 * and of warnings those that the last one did not have, with the number of the others.
 */
export function reportsInTurn(): (problems: readonly Problem[]) => string {
  let told = new Set<string>();
  return (problems) => {
    const before = told;
    told = new Set(problems.filter((each) => !isError(each)).map(onAnyLine));
    const fresh = problems.filter((each) => isError(each) || !before.has(onAnyLine(each)));
    const left = problems.length - fresh.length;
    const still = left === 1 ? 'One warning still holds' : `${left} warnings still hold`;
    return left > 0 ? `${reportAll(fresh)}\n${still}, as told before.\n` : reportAll(fresh);
  };
}

/** What a problem is, wherever in its file it has moved. */
const onAnyLine = ({ file, text, what }: Problem) => [file, text, what].join('\n');
