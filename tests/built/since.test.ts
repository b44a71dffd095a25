import { describe, expect, test } from 'vitest';
import { page } from '../builds/pages.ts';
import { since } from '../builds/sites.ts';
import { inOrder } from './editions.ts';
import { wordsIn } from './words.ts';

/** How long each section on what has happened since may be, and how often it must cite. */
const BOUNDS: Record<string, { words: [least: number, most: number]; citations: number }> = {
  'since-2013': { words: [900, 1500], citations: 30 },
  'the-people-who-moved': { words: [700, 1100], citations: 15 },
  'where-it-stands-now': { words: [700, 1100], citations: 15 },
};

test('each section on what has happened since has its bounds here', () => {
  expect([...since].sort()).toEqual(Object.keys(BOUNDS).sort());
});

describe.for(Object.entries(BOUNDS))('%s', ([slug, bounds]) => {
  const { document } = page(`./${slug}/`);
  const article = document.querySelector('article') as Element;
  const { citations, words } = bounds;

  test(`is ${words.join(' to ')} words with at least ${citations} citations`, () => {
    const count = wordsIn(article, '.opening, nav, .heading, .cluster, .references, .downloads');
    expect(count).toBeGreaterThanOrEqual(words[0]);
    expect(count).toBeLessThanOrEqual(words[1]);
    expect(article.querySelectorAll('.cluster').length).toBeGreaterThanOrEqual(citations);
  });

  test('says which it is of those after the essay', () => {
    const after = inOrder.filter((each) => since.includes(each));
    expect(document.querySelector('main .eyebrow')?.textContent).toContain(
      `After the essay, ${after.indexOf(slug) + 1} of ${after.length}`,
    );
  });
});
