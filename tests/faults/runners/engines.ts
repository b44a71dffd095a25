import { quietly } from './quietly.ts';
import { filesOf, patternOf, type Runner } from './runner.ts';

/** The paths that Firefox and WebKit take, which Node's own runner runs; the project is the engine. */
export const byEngines: Runner = async (folder, wanted, project) => {
  const [file = ''] = filesOf(wanted);
  const pattern = patternOf(wanted);
  const said = await quietly(folder, 'node', [
    ...['--test-reporter=tap', ...(pattern ? [`--test-name-pattern=${pattern}`] : [])],
    ...[file, project],
  ]);
  return [...said.matchAll(/^ {8,}(not ok|ok) \d+ - (.+)$/gmu)]
    .filter(([, , title = '']) => !/# SKIP/u.test(title))
    .map(([, result, title = '']) => ({ file, title, passed: result === 'ok' }));
};
