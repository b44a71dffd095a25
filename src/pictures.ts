import { countsChart } from './charts/counts.ts';
import { destinationsChart } from './charts/destinations.ts';
import type { Chart } from './charts/draw.ts';
import { cases, counts } from './tables.ts';

/** The pictures that readers can take away, by their paths without an ending. */
export const pictures: ReadonlyMap<string, Chart> = new Map([
  ['how-many/counts', countsChart(counts, { width: 720, height: 460 })],
  ['cases/destinations', destinationsChart(cases, { width: 720 })],
]);
