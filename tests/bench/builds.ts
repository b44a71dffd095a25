import { median, type Cost } from './measure.ts';
import { build, editOneWork, forget, written, type Side } from './sides.ts';

/** What builds of one site took, the middle one of several runs. */
export interface Builds {
  /** With nothing kept of earlier builds. */
  cold: Cost;
  /** Once more, with nothing changed. */
  warm: Cost;
  /** With nothing changed and all that can be kept, but made anew: what earlier commits do when warm. */
  anew: Cost;
  /** After the title of one work was edited, where that was built. */
  edited?: Cost;
  /** The same site without citations, warm and made anew, where there is one. */
  floor?: Cost;
  floorAnew?: Cost;
  files: number;
  bytes: number;
}

/** A site of one side, and which of its builds are measured. */
export interface Subject {
  side: Side;
  site: string;
  /** The same site without citations. */
  plain?: string;
  withEdit: boolean;
  /** Puts the site's content in its place, as it is before an edit. */
  prepare: () => Promise<void> | void;
}

/** Builds sites in turns, so that whatever else the machine does falls on all of them. */
export async function inTurns(subjects: readonly Subject[], runs: number): Promise<Builds[]> {
  const all = subjects.map((subject) => ({ subject, costs: {} as Record<string, Cost[]> }));
  const size = new Map<Subject, { files: number; bytes: number }>();
  for (let run = 0; run < runs; run++) {
    for (const { subject, costs } of all) {
      const { side, site, plain } = subject;
      const take = (kind: string, of: string, ...options: string[]) => {
        const cost = build(side, of, options);
        console.info(site, kind, cost);
        (costs[kind] ??= []).push(cost);
      };
      await subject.prepare();
      if (plain !== undefined) {
        // the first one fills the cache
        if (run === 0) build(side, plain);
        take('floor', plain);
        take('floorAnew', plain, '--force');
      }
      forget(side, site);
      take('cold', site);
      take('warm', site);
      take('anew', site, '--force');
      size.set(subject, written(side, site));
      if (!subject.withEdit) continue;
      editOneWork(side, site);
      take('edited', site);
    }
  }
  return all.map(({ subject, costs }) => {
    const middle = Object.fromEntries(
      Object.entries(costs).map(([kind, each]) => [kind, median(each)]),
    );
    return { ...middle, ...(size.get(subject) ?? { files: 0, bytes: 0 }) } as Builds;
  });
}
