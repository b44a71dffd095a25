import { reportProblems, type Problem } from '../bibliography/index.ts';

/**
 * An error that stops a page from being compiled, with `line`, `column` and `hint`: that is what Astro
 * shows in the browser while an author writes.
 */
export const stopping = (first: Problem, all: readonly Problem[] = [first]): Error =>
  Object.assign(new Error(reportProblems(all)), {
    line: first.line,
    column: first.column,
    hint: first.cure,
  });
