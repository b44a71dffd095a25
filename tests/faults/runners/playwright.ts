import { readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { quietly } from './quietly.ts';
import { filesOf, patternOf, type Ran, type Runner } from './runner.ts';

interface Suite {
  title: string;
  file: string;
  suites?: Suite[];
  specs?: { title: string; tests: Test[] }[];
}

interface Test {
  status: 'expected' | 'skipped' | 'unexpected';
  results: { status: string }[];
}

/** What Playwright's reporter “json” writes, as far as it is read here. */
interface Report {
  config: { rootDir: string };
  errors: { message: string }[];
  suites: Suite[];
}

const REPORT = '.cache/report.json';

/** The report in a folder. Throws an Error with what Playwright said, where there is none. */
function reportIn(folder: string, said: string): Report {
  const file = join(folder, REPORT);
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch (cause) {
    throw new Error(`The tests could not be run: ${said.slice(-1500)}`, { cause });
  } finally {
    rmSync(file, { force: true });
  }
}

/** On a machine that does much else, a test may run out of time whatever the fault is. */
const hasRunOut = (results: Test['results']) => results.some(({ status }) => status === 'timedOut');

/** The tests of a suite, each with the titles of all that it stands in. */
const testsOf = ({ specs = [], suites = [] }: Suite, file: string, before = ''): Ran[] => [
  ...specs.flatMap(({ title, tests }) =>
    tests
      .filter(({ status, results }) => status !== 'skipped' && results.length > 0)
      .map(({ status, results }) => ({
        file,
        title: `${before}${title}${hasRunOut(results) ? ', which ran out of time' : ''}`,
        passed: status === 'expected',
      })),
  ),
  ...suites.flatMap((suite) => testsOf(suite, file, `${before}${suite.title} `)),
];

/** Playwright, in one of its projects. */
export const byPlaywright: Runner = async (folder, wanted, project, oneIsEnough) => {
  const pattern = patternOf(wanted);
  const said = await quietly(
    folder,
    'playwright',
    [
      ...['test', ...filesOf(wanted), '--reporter=json', `--project=${project}`],
      ...(pattern ? ['-g', pattern] : []),
      ...(oneIsEnough ? ['--max-failures=1'] : []),
    ],
    { PLAYWRIGHT_JSON_OUTPUT_NAME: REPORT },
  );
  const { config, errors, suites } = reportIn(folder, said);
  const root = relative(folder, config.rootDir);
  const tests = suites.flatMap((suite) => testsOf(suite, join(root, suite.file)));
  const [error] = errors;
  if (error && tests.length === 0) throw new Error(error.message);
  return tests;
};
