import { CHARTS } from '../addresses/pages.ts';
import { countsChart } from '../charts/counts.ts';
import { destinationsChart } from '../charts/destinations.ts';
import type { Chart } from '../charts/draw.ts';
import type { Tables } from './tables.ts';

type ChartedTables = Pick<Tables, (typeof CHARTS)[number]['table']>;

const draw: Record<keyof ChartedTables, (tables: ChartedTables) => Chart> = {
  counts: ({ counts }) => countsChart(counts, { width: 720, height: 460 }),
  cases: ({ cases }) => destinationsChart(cases, { width: 720 }),
};

/** The charts that readers can take away, by their paths without an ending; none of an empty table. */
export const chartsOf = (tables: ChartedTables): ReadonlyMap<string, Chart> =>
  new Map(
    CHARTS.filter(({ table }) => tables[table].length > 0).map(({ page, name, table }) => [
      `${page}/${name}`,
      draw[table](tables),
    ]),
  );
