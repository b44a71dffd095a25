import { SEEN, TRACING_STATES, type Seen, type TracingState } from './vocabulary.ts';
import type { Work } from './works.ts';

/** How many works there are, and how many of them in each state; works without a `tracing` block are in none. */
export interface WorkCounts {
  all: number;
  states: Record<TracingState, number>;
  seen: Record<Seen, number>;
  /** Those whose own link was opened, whatever was found there. */
  opened: number;
}

/** Counts works by how they were traced, by what of them was seen, and by whether their link was opened. */
export function countWorks(works: Iterable<Pick<Work, 'tracing' | 'links'>>): WorkCounts {
  const all = [...works];
  const countBy = <Value extends string>(
    values: readonly Value[],
    valueOf: (work: (typeof all)[number]) => Value | undefined,
  ) =>
    Object.fromEntries(
      values.map((value) => [value, all.filter((work) => valueOf(work) === value).length]),
    ) as Record<Value, number>;
  return {
    all: all.length,
    states: countBy(TRACING_STATES, ({ tracing }) => tracing?.state),
    seen: countBy(SEEN, ({ tracing }) => tracing?.seen),
    opened: all.filter(({ links }) => links.status !== 'unchecked').length,
  };
}
