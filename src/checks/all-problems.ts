import type { Problem } from '../bibliography/index.ts';
import type { Content } from '../loaders/content.ts';
import { checkContent } from './content.ts';
import { checkKeptEditions } from './kept-editions.ts';
import { checkLedger, checkNumbers } from './ledger.ts';
import { checkPublishedIds } from './published-ids.ts';
import { checkPublisher } from './publisher.ts';
import { missingTables } from './tables.ts';
import { checkTold } from './told.ts';

/** What was found, for as long as somebody holds the content: a build asks before and within Astro. */
const found = new WeakMap<Content, readonly Problem[]>();

/**
 * All that is to be said of the content: what `npm run check` tells an author, and what `astro build`
 * stops for. Reports every mistake of every file; throws nothing.
 */
export function allProblems(content: Content): readonly Problem[] {
  const problems = found.get(content) ?? findAll(content);
  found.set(content, problems);
  return problems;
}

function findAll(content: Content): Problem[] {
  const problems = [
    ...checkContent(content),
    ...missingTables(content.files),
    ...checkLedger(content),
    ...checkKeptEditions(content),
    ...checkPublishedIds(content),
    ...checkPublisher(content),
  ];
  // a text that has to be mended first is not to be numbered yet
  if (problems.some(isError)) return problems;
  return [...problems, ...checkNumbers(content), ...checkTold(content)];
}

/**
 * The same of content that is being written, as `astro dev` shows it. The ledger lags behind such a
 * text, as it must; and a correction is written before or after what it corrects, so that until the
 * end either may be missing.
 */
export function problemsWhileWriting(content: Content): Problem[] {
  return [...checkContent(content), ...checkTold(content).map(asWarning)];
}

const asWarning = (each: Problem): Problem => ({ ...each, severity: 'warning' });

export const isError = ({ severity }: Problem): boolean => severity === 'error';
