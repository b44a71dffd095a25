import { inTurns, type Builds, type Subject } from './builds.ts';
import { copyContent, countWorks, earlier, now, type Side } from './sides.ts';

const SITE = 'real';
/** How often each side is built. */
export const RUNS = 5;

/** The real site of one side, with its own content. */
export interface RealSite {
  works: number;
  builds: Builds;
}

/** Builds the real site as the earlier commit has it and as it is now, in turns. */
export async function realBeside(runs: number): Promise<{ then: RealSite; now: RealSite }> {
  const subject = (side: Side): Subject => ({
    side,
    site: SITE,
    withEdit: true,
    prepare: () => copyContent(side, SITE),
  });
  const before = earlier();
  const [then, today] = await inTurns([subject(before), subject(now)], runs);
  return {
    then: { works: countWorks(before, SITE), builds: then as Builds },
    now: { works: countWorks(now, SITE), builds: today as Builds },
  };
}
