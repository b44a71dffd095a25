import { expect, test } from 'vitest';
import { page } from '../builds/pages.ts';
import { wordsIn } from './words.ts';

test('Since 2013 is 900 to 1,500 words with at least 30 citations', () => {
  const article = page('./since-2013/').document.querySelector('article') as Element;
  const words = wordsIn(article, 'header, .heading, .cluster');
  expect(words).toBeGreaterThanOrEqual(900);
  expect(words).toBeLessThanOrEqual(1500);
  expect(article.querySelectorAll('.cluster').length).toBeGreaterThanOrEqual(30);
});
