import { expect, test } from 'vitest';
import { inOneSpelling, spelledOtherwise } from '../../src/words/one-spelling.ts';

test.for([
  // OSCOLA, 4th edition, 2.4.2 and 2.5, has no stops; other styles have
  ['s 33', 'section 33'],
  ['ss. 33', 'section 33'],
  ['S. 33(2)(a)', 'section 33(2)(a)'],
  ['§ 4', 'section 4'],
  ['reg 77', 'regulation 77'],
  ['sch 2', 'schedule 2'],
  ['art. 6', 'article 6'],
  ['Bach, 2012, p. 407', 'Bach, 2012, page 407'],
  ['p407', 'page 407'],
  ['pp. 401–408', 'page 401–408'],
  ['40 per cent', '40%'],
  ['27.5 percent', '27.5%'],
  ['£900 million', '£900m'],
  ['1.2 billion', '1.2bn'],
  ['10.1111/j.1468-2338.2012.00693.x', '101111j14682338201200693x'],
  ['doi:10.1111/J.1468-2338.2012.00693.x', '101111j14682338201200693x'],
  ['https://doi.org/10.1111/j.1468-2338.2012.00693.x', '101111j14682338201200693x'],
  ['https://www.legislation.gov.uk/ukpga/2023/54/', 'legislationgovukukpga202354'],
] as const)('“%s” is “%s”', ([text, spelled]) => {
  expect(inOneSpelling(text)).toBe(spelled);
});

test.for(['needleman', 'C-23', 'C23', 'the 40 mutuals', 'sections of society', 'in 2012'])(
  '“%s” is left as it is',
  (text) => {
    expect(inOneSpelling(text)).toBe(text);
    expect(spelledOtherwise(text)).toEqual([]);
  },
);

test('a text has in the one spelling what it writes in others, and nothing of its addresses', () => {
  expect(
    spelledOtherwise('About 15 per cent (Bach, 2012, p. 407) and £900m: https://a.org/p7/s33.'),
  ).toEqual(['aorgp7s33', '15%', 'page 407']);
});
