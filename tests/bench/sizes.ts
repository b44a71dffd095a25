import { inTurns, type Builds, type Subject } from './builds.ts';
import type { Size } from './generate.ts';
import { earlier, generate, now, type Side } from './sides.ts';

const WORKS: Record<number, number> = { 10: 100, 100: 1000, 1000: 5000 };
/** The size at which the earlier commit is built as well. */
export const COMPARED = 100;

/** A generated site. */
export interface Sized extends Size {
  builds: Builds;
  /** What the earlier commit takes for the same text. Its builds after an edit take as long as cold ones, and are left out. */
  then?: Builds;
}

/** A size by its number of sections. */
export const sizeOf = (sections: number): Size => ({
  sections,
  works: WORKS[sections] ?? sections * 5,
});

/** How often a site is built. */
export const runsOf = ({ sections }: Size): number => (sections >= 1000 ? 1 : 3);

/** Generates a site and builds it, beside the earlier commit where that is asked. */
export async function sized(size: Size, withEarlier: boolean, runs = runsOf(size)): Promise<Sized> {
  const site = String(size.sections);
  const plain = `${site}-floor`;
  const subject = async (side: Side, withEdit: boolean): Promise<Subject> => {
    await generate(side, plain, size, false);
    return { side, site, plain, withEdit, prepare: () => generate(side, site, size, true) };
  };
  const subjects = [await subject(now, true)];
  if (withEarlier) subjects.unshift(await subject(earlier(), false));
  const builds = await inTurns(subjects, runs);
  const [then] = withEarlier ? builds : [];
  return { ...size, builds: builds.at(-1) as Builds, ...(then ? { then } : {}) };
}
