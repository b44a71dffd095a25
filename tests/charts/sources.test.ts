import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { sourcesChart } from '../../src/charts/sources.ts';
import { flat } from '../builds/pages.ts';

const counts = { live: 3, copy: 0, gone: 1, unclear: 2, unopened: 40, nowhere: 5 };
const { svg, description } = sourcesChart(counts, { width: 576 });
const drawn = parseHTML(svg).document.documentElement;

test('has a bar for each state that a source is in, hollow where nobody has looked', () => {
  const bars = [...drawn.querySelectorAll('rect')];
  const widths = bars.map((bar) => Number(bar.getAttribute('width')));
  expect(bars).toHaveLength(5);
  expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(3);
  const fills = bars.map((bar) => bar.closest('[fill]')?.getAttribute('fill'));
  expect(fills).toEqual(['currentColor', 'currentColor', 'currentColor', 'none', 'none']);
});

test('says the number of every state, in the picture and in words', () => {
  const words = flat(drawn.textContent);
  for (const count of Object.values(counts)) expect(words).toContain(String(count));
  expect(description).toBe(
    'A bar for each state, by the number of sources in it. seen live: 3, only a copy: 0, gone: 1, no clear answer: 2, never opened by us: 40, no link in our record: 5.',
  );
});
