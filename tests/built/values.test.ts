import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { page } from '../builds/pages.ts';
import { dataPages } from '../builds/sites.ts';
import { figuresIn } from '../content/figures-in-text.ts';
import { rowsOf } from '../content/rows.ts';

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
  // one that holds a single row is that row
  [rowsOf(file.replace('.yaml', ''))].flat().flatMap(wordsOf),
);
const inTables = new Set(rows.flatMap(figuresIn).map(({ figure }) => figure));

/** What runs on within a line of text: each other element begins a line of its own. */
const INLINE = 'a, abbr, b, cite, em, i, mark, q, small, span, strong, sub, sup, time';
/** Citations, numbers of paragraphs, and the chart, of which another test knows every number. */
const LEFT_OUT = '.cluster, .number, code, svg, script, style, .references, .downloads';

/** The text of an element, a line for each block. */
function textOf(element: Element): string {
  if (element.matches(LEFT_OUT)) return '';
  const text = [...element.childNodes]
    .map((node) =>
      node.nodeType === node.ELEMENT_NODE
        ? textOf(node as Element)
        : (node.textContent ?? '').replace(/\s+/gu, ' '),
    )
    .join('');
  return element.matches(INLINE) ? text : `\n${text}\n`;
}

test.for(dataPages)('every figure that %s shows stands in a row of a table', (slug) => {
  const article = page(`./${slug}/`).document.querySelector('article') as Element;
  const shown = textOf(article)
    .split('\n')
    .flatMap((line) => figuresIn(line).map(({ figure }) => ({ figure, line })));
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.filter(({ figure }) => !inTables.has(figure))).toEqual([]);
});
