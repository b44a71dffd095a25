import type { SiteName, TestName } from './fault.ts';
import { byEngines } from './runners/engines.ts';
import { byPlaywright } from './runners/playwright.ts';
import type { Named, Ran, Runner } from './runners/runner.ts';
import { byVitest } from './runners/vitest.ts';

/** What came of the tests that a name stands for. */
export interface Outcome {
  /** How many there were. */
  ran: number;
  /** The titles of those that failed. */
  failed: string[];
}

/** Tests to run: their name, and the site that they ask. */
export interface Wanted {
  name: TestName;
  site: SiteName;
}

/** The project that drives each site, where a test names none. */
const PROJECTS: Record<SiteName, string> = { root: 'wide', 'sub-path': 'sub-path', other: 'other' };

const read = ({ name, site }: Wanted): Named => {
  const [, project = PROJECTS[site], file = '', title = ''] =
    /^(?:([\w -]+): )?(\S+)(?: › (.+))?$/u.exec(name) ?? [];
  return { name, project, file, title };
};

/** The file of a test that has a name. */
export const fileOf = (name: TestName) => read({ name, site: 'root' }).file;

function runnerOf({ file }: Named): Runner {
  if (file.endsWith('.spec.ts')) return byPlaywright;
  return file.endsWith('.test.ts') ? byVitest : byEngines;
}

/** Tests that one run of a program can run: Vitest knows of a file to what project it belongs. */
const groupOf = (named: Named) =>
  runnerOf(named) === byVitest ? 'vitest' : `${named.file.endsWith('.spec.ts')} ${named.project}`;

/** Whether a test has these words in its title; a file that broke before its tests began has any. */
const hasTitle = ({ title, passed }: Ran, words: string) =>
  title.includes(words) || (!passed && title.includes('Error'));

/**
 * Runs tests in a folder, and tells what came of each name; where one failure is enough, perhaps not
 * of all. Throws an Error where they could not be run.
 */
export async function runTests(
  folder: string,
  wanted: readonly Wanted[],
  oneIsEnough = false,
): Promise<Map<TestName, Outcome>> {
  const outcomes = new Map<TestName, Outcome>();
  for (const group of Map.groupBy(wanted.map(read), groupOf).values()) {
    const [first] = group;
    if (!first) continue;
    const ran = await runnerOf(first)(folder, group, first.project, oneIsEnough);
    for (const { name, file, title } of group) {
      const own = ran.filter((test) => test.file === file && hasTitle(test, title));
      const failed = own.filter(({ passed }) => !passed).map((test) => test.title);
      outcomes.set(name, { ran: own.length, failed });
    }
  }
  return outcomes;
}
