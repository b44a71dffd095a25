import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { figuresIn } from '../content/figures-in-text.ts';
import { dataPages } from '../builds/sites.ts';
import { rowsOf } from '../content/rows.ts';
import { expect, test } from './test.ts';

/** Which fields of a row are never shown as figures: its id, its sources, its dates. */
const NO_FIGURES = new Set(['id', 'cites', 'source', 'date', 'last-checked', 'next-check']);

const wordsOf = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.entries(value).flatMap(([field, each]) =>
    NO_FIGURES.has(field) ? [] : wordsOf(each),
  );
};

const rows = readdirSync('content/data').flatMap((file) =>
  rowsOf(file.replace('.yaml', '')).flatMap(wordsOf),
);
const inTables = new Set(rows.flatMap(figuresIn).map(({ figure }) => figure));

/**
 * The figures that a page shows, each with its line. Citations are left out, and the chart, of which
 * another test knows every number.
 */
async function shownOn(page: Page): Promise<{ figure: string; line: string }[]> {
  const text = await page.locator('article').evaluate((article: HTMLElement) => {
    for (const element of article.querySelectorAll('.cluster, .number, code, svg'))
      element.remove();
    return (article as HTMLElement).innerText;
  });
  return text
    .split('\n')
    .flatMap((line) => figuresIn(line).map(({ figure }) => ({ figure, line })));
}

test.describe('every figure stands in a row of a table', () => {
  for (const slug of dataPages) {
    test(`on ${slug}`, async ({ page }) => {
      await page.goto(`./${slug}/`);
      const shown = await shownOn(page);
      expect(shown.length).toBeGreaterThan(0);
      expect(shown.filter(({ figure }) => !inTables.has(figure))).toEqual([]);
    });
  }
});
