import { expect, test } from 'vitest';
import { withPunctuationSet } from '../../src/markdown/index.ts';

test.for([
  ['"Mutuals", he said', '“Mutuals”, he said'],
  ["the council's 'own' one", 'the council’s ‘own’ one'],
  ["'tis the '90s", '’tis the ’90s'],
  ['2012--13, and so -- at last --- it went...', '2012–13, and so – at last — it went…'],
  ['*as* _typed_ ~~too~~, "and" [so](on)', '*as* _typed_ ~~too~~, “and” [so](on)'],
  ['# "no heading"', '# “no heading”'],
  ['1. "no list"', '1. “no list”'],
  ['> "no quotation"', '> “no quotation”'],
  ['www.example.org "is" left', 'www.example.org “is” left'],
  ['&amp; "so" <b>on</b>', '&amp; “so” <b>on</b>'],
  ['a "line"\nand "another"\n', 'a “line”\nand “another”\n'],
  ['  "blanks" stay  ', '  “blanks” stay  '],
  ['nothing to set', 'nothing to set'],
] as const)('%s', ([typed, set]) => {
  expect(withPunctuationSet(typed)).toBe(set);
});
