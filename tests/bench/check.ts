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

/** Checks the real content, and generated sections, in processes of their own. */
export async function checkBeside(runs: number): Promise<CheckTimes[]> {
  copyContent(now, 'real');
  const checked = [taken('real', 'this site', GOAL, runs, true)];
  for (const sections of [100, 1000]) {
    const site = String(sections);
    const size = sizeOf(sections);
    await generateContent(join(SITES, site, 'content'), size, true);
    const of = `${sections.toLocaleString('en-GB')} sections, ${size.works.toLocaleString('en-GB')} works`;
    checked.push(taken(site, of, GOAL_OF_MANY, runs, sections < 1000));
  }
  return checked;
}

function taken(site: string, of: string, goal: number, runs: number, isBuilt: boolean): CheckTimes {
  const env = { CONTENT_DIR: join(SITES, site, 'content') };
  const check = median(Array.from({ length: runs }, () => measure(CHECK, { env })));
  console.info(of, check);
  if (!isBuilt) return { of, check, goal };
  // the first one fills the cache
  build(now, site);
  return { of, check, goal, build: build(now, site, ['--force']) };
}
