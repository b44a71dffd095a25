import { countsChart } from '../charts/counts.ts';
import { destinationsChart } from '../charts/destinations.ts';
import type { Chart } from '../charts/draw.ts';
import type { Tables } from './tables.ts';

/** The charts that readers can take away, by their paths without an ending; none of an empty table. */
export const chartsOf = ({
  counts,
  cases,
}: Pick<Tables, 'counts' | 'cases'>): ReadonlyMap<string, Chart> =>
  new Map(
    [
      {
        path: 'how-many/counts',
        rows: counts,
        chart: () => countsChart(counts, { width: 720, height: 460 }),
      },
      {
        path: 'cases/destinations',
        rows: cases,
        chart: () => destinationsChart(cases, { width: 720 }),
      },
    ]
      .filter(({ rows }) => rows.length > 0)
      .map(({ path, chart }) => [path, chart()]),
  );
