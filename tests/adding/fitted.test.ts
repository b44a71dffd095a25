import { describe, expect, test } from 'vitest';
import { fitted } from '../../src/adding/fitted.ts';

describe('text for a terminal of thirty columns', () => {
  test.for([
    ['is as it was where it is short enough', 'Nothing was written.', 'Nothing was written.'],
    [
      'breaks between words, before a sign that would stand alone',
      'letters, digits and hyphens ab.',
      'letters, digits and hyphens\nab.',
    ],
    [
      'goes on below the words of a cure',
      '  → Give it letters, digits and hyphens.',
      '  → Give it letters, digits\n    and hyphens.',
    ],
    [
      'goes on in the last column',
      '  1  right  what we found bears it out',
      '  1  right  what we found\n            bears it out',
    ],
    [
      'goes on at its margin where the columns before the last take half of the width',
      '  --source-checked  How far it was checked.',
      '  --source-checked  How far it\n  was checked.',
    ],
    [
      'keeps a word whole that is longer',
      'See https://www.example.org/a/long/address now',
      'See\nhttps://www.example.org/a/long/address\nnow',
    ],
    [
      'ends as a prompt does',
      '  (at most 30 characters; Enter) > ',
      '  (at most 30 characters;\n  Enter) > ',
    ],
    ['keeps its lines apart', 'One.\n\n  Two.\n', 'One.\n\n  Two.\n'],
  ])('%s', ([, text = '', lines = '']) => {
    expect(fitted(text, 30)).toBe(lines);
  });
});

test('what no terminal shows is left as it is', () => {
  const long = 'words '.repeat(100);
  expect(fitted(long, undefined)).toBe(long);
});
