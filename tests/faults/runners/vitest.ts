import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Api from 'vitest/node';
import { filesOf, patternOf, type Ran, type Runner } from './runner.ts';

/** One that waits for the next tests: most of a run's time goes into starting it. */
let started: Promise<Api.Vitest> | undefined;

/** Starts the Vitest of a folder, without a word. */
async function start(folder: string): Promise<Api.Vitest> {
  const path = createRequire(join(folder, 'package.json')).resolve('vitest/node');
  const { createVitest } = (await import(pathToFileURL(path).href)) as typeof Api;
  // tests name files from the folder of their project
  process.chdir(folder);
  const vitest = await createVitest('test', {
    root: folder,
    watch: false,
    isolate: true,
    reporters: [{}],
  });
  await vitest.standalone();
  return vitest;
}

/** What came of the tests of a file; one that fails before its tests begin is one that failed. */
function ranIn(module: Api.TestModule, folder: string): Ran[] {
  const file = relative(folder, module.moduleId);
  const tests = [...module.children.allTests()]
    .map((test) => ({
      file,
      title: test.fullName.replaceAll(' > ', ' '),
      state: test.result().state,
    }))
    .filter(({ state }) => state === 'passed' || state === 'failed')
    .map(({ state, ...test }) => ({ ...test, passed: state === 'passed' }));
  const [error] = module.errors();
  return tests.length > 0 || !error ? tests : [{ file, title: error.message, passed: false }];
}

/** Vitest, started once, and asked for some tests after another. */
export const byVitest: Runner = async (folder, wanted) => {
  const vitest = await (started ??= start(folder));
  const files = filesOf(wanted);
  const specifications = (await vitest.globTestSpecifications(files)).filter(({ moduleId }) =>
    files.includes(relative(folder, moduleId)),
  );
  vitest.setGlobalTestNamePattern(new RegExp(patternOf(wanted), 'u'));
  const { testModules } = await vitest.runTestSpecifications(specifications);
  return testModules.flatMap((module) => ranIn(module, folder));
};

/** Has Vitest read files again that have changed. */
export async function changed(files: readonly string[]): Promise<void> {
  const vitest = await started;
  for (const file of files) vitest?.invalidateFile(file);
}

/** Ends the Vitest that was started, if one was. */
export async function endVitest(): Promise<void> {
  await (await started)?.close();
}
