import { expect, test } from 'vitest';
import { chartsOf } from '../../src/site/charts.ts';
import { aCase, count, tablesOf } from './invented.ts';

test('there is a chart to take away beside each page that shows one', () => {
  const charts = chartsOf(tablesOf({ counts: [count], cases: [aCase('pool', 'The Pool')] }));
  expect([...charts.keys()]).toEqual(['how-many/counts', 'cases/destinations']);
  for (const { svg, title, description } of charts.values()) {
    expect(svg).toMatch(/^<svg/u);
    expect(title && description).not.toBe('');
  }
});

test('of an empty table there is no chart', () => {
  const charts = chartsOf(tablesOf({ cases: [aCase('pool', 'The Pool')] }));
  expect([...charts.keys()]).toEqual(['cases/destinations']);
});
