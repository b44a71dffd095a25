import { describe, expect, test } from 'vitest';
import { isQuotedFrom, outsideBrackets, quoteOutsideBrackets } from '../../src/passages/quoted.ts';

describe('quoted words are found', () => {
  const TEXT =
    '“To mutualise” a public\n service is to turn it into an independent body, a mutual.';
  test.for<[name: string, start: string, end: string | undefined, found: boolean]>([
    ['as they stand', 'a public service', undefined, true],
    ['with other quotation marks', '"to mutualise"', undefined, true],
    ['from the first to the last', 'public service', 'a mutual', true],
    ['not where they were changed', 'a private service', undefined, false],
    ['not where the last ones come first', 'a mutual', 'public service', false],
  ])('%s', ([, start, end, found]) => {
    expect(isQuotedFrom(TEXT, { start, ...(end ? { end } : {}) })).toBe(found);
  });
});

describe('words that were quoted in one citation style are found in another', () => {
  const TEXT = 'It may be sold (at a profit), as it once was [3]. Nobody asked [4, p. 7] why.';
  test.for<[name: string, start: string, end: string | undefined, found: boolean]>([
    ['round a citation', 'as it once was (Whitfield, 2012). Nobody', undefined, true],
    [
      'round brackets of the text',
      'sold (at a profit), as it once was (Whitfield, 2012)',
      undefined,
      true,
    ],
    ['up to half a citation', 'as it once was (Whitfield,', undefined, true],
    ['from half a citation', '2012). Nobody asked', undefined, true],
    ['from a citation', '(Whitfield, 2012)', 'Nobody asked', true],
    ['to a citation', 'It may be sold', '(Bach, 2012, p. 7)', true],
    ['not where they were changed', 'as it never was (Whitfield, 2012). Nobody', undefined, false],
    ['not where nothing but a citation is quoted', '(Whitfield, 2012)', undefined, false],
  ])('%s', ([, start, end, found]) => {
    const outside = quoteOutsideBrackets({ start, ...(end ? { end } : {}) });
    expect(outside !== undefined && isQuotedFrom(outsideBrackets(TEXT), outside)).toBe(found);
  });
});
