import { expect, test } from 'vitest';
import { flat, page } from '../builds/pages.ts';

const { document } = page('./');

test('four questions are answered, each with a way on', () => {
  const answers = [...document.querySelectorAll('.answer')];
  expect(answers.map((answer) => flat(answer.querySelector('h2')?.textContent))).toEqual([
    'What is a mutual?',
    'Is it a good idea?',
    'What should I read?',
    'How to cite this site',
  ]);
  for (const answer of answers)
    expect(answer.querySelector('a[href]:not(.permalink)')).not.toBeNull();
});

test('the site is cited, with a place for the day of access', () => {
  const entry = flat(document.querySelector('blockquote.entry')?.textContent);
  expect(entry).toContain('Going Mutual (2026)');
  expect(entry).toContain('(Accessed: day month year)');
});
