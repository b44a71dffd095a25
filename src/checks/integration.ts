import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { Problem } from '../bibliography/index.ts';
import { allProblems, isError, problemsWhileWriting } from './all-problems.ts';
import { keepCompletions } from './completions.ts';
import { giveWay } from './give-way.ts';
import { overlay } from './overlay.ts';
import { countMistakes, reportAll, reportsInTurn } from './report.ts';
import type { ContentFolder } from '../loaders/content-folder.ts';

/** Tells the author, and returns what was said. */
function log(
  problems: readonly Problem[],
  logger: AstroIntegrationLogger,
  inWords: typeof reportAll = reportAll,
): string {
  if (problems.length === 0) return '';
  const report = inWords(problems);
  if (problems.some(isError)) logger.error(report);
  else logger.warn(report);
  return report;
}

/**
 * Checks the whole content folder before anything is built. A mistake stops `astro build` with a
 * report of all of them; `astro dev` shows the report, checks again after every change, and has pages
 * stay as they are until the mistake is mended. `say` hears what a build has told the author.
 */
export function contentChecks(
  content: ContentFolder,
  say: (report: string) => void = () => undefined,
): AstroIntegration {
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'build') return;
        const problems = allProblems(content.content);
        const report = log(problems, logger);
        if (report) say(report);
        if (problems.some(isError)) throw new ContentError(problems);
      },
      'astro:server:setup': ({ server, logger }) => {
        const show = overlay(server.environments.client.hot);
        const inTurn = reportsInTurn();
        giveWay(logger, () => !content.isFit);
        let last = '';
        content.judgeBy((refreshed) => {
          const problems = problemsWhileWriting(refreshed);
          keepCompletions(refreshed, content.root);
          const report = reportAll(problems);
          const isFit = !problems.some(isError);
          if (report !== last) {
            last = report;
            log(problems, logger, inTurn);
            show(isFit ? undefined : report);
          }
          return isFit;
        });
      },
    },
  };
}

/** Stops the build; the report has been printed, so the message only counts. */
class ContentError extends Error {
  constructor(problems: readonly Problem[]) {
    const count = countMistakes(problems);
    super(`${count.charAt(0).toUpperCase()}${count.slice(1)} in the content, listed above.`);
    this.name = 'ContentError';
    this.stack = '';
  }
}
