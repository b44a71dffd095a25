import { join } from 'node:path';
import { generateContent } from './generate.ts';
import { measure, median, type Cost } from './measure.ts';
import { build, copyContent, now, SITES } from './sides.ts';
import { sizeOf } from './sizes.ts';

/** What a check of some content took, and at most how long an author should wait for it, in seconds. */
export interface CheckTimes {
  of: string;
  check: Cost;
  goal: number;
  /** A whole build of the same, made anew with all that can be kept, where that was built. */
  build?: Cost;
}

const CHECK = ['node', 'src/commands/check.ts'];
const GOAL = 2;
const GOAL_OF_MANY = 10;

/** Checks the real content, beside building it, and generated sections, in processes of their own. */
export async function checkBeside(runs: number): Promise<CheckTimes[]> {
  const taken = (site: string) =>
    median(
      Array.from({ length: runs }, () =>
        measure(CHECK, { env: { CONTENT_DIR: join(SITES, site, 'content') } }),
      ),
    );
  copyContent(now, 'real');
  const real = taken('real');
  // the first one fills the cache
  build(now, 'real');
  const checked: CheckTimes[] = [
    { of: 'this site', check: real, goal: GOAL, build: build(now, 'real', ['--force']) },
  ];
  for (const size of [100, 1000].map(sizeOf)) {
    const [sections, works] = [size.sections, size.works].map((count) =>
      count.toLocaleString('en-GB'),
    );
    const site = String(size.sections);
    await generateContent(join(SITES, site, 'content'), size, true);
    checked.push({
      of: `${sections} sections, ${works} works`,
      check: taken(site),
      goal: GOAL_OF_MANY,
    });
  }
  return checked;
}
