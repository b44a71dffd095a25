import { describe, expect, test } from 'vitest';
import { mdxToJs } from 'satteri';
import { FEATURES, mdastPlugins } from '../../src/markdown/index.ts';
import { markTerms } from '../../src/markdown/terms.ts';

const SPELLINGS = [
  { id: 'mutual', text: 'mutual' },
  { id: 'mutual', text: 'mutuals' },
  { id: 'public-service-mutual', text: 'public service mutuals' },
  { id: 'co-op', text: 'co-op' },
  { id: 'right-to-request', text: 'Right to Request' },
  { id: 'cic', text: 'CIC' },
];

/** Text with every mark in square brackets. */
const marked = (...texts: string[]) => {
  const marker = markTerms(SPELLINGS);
  return texts.map((text) =>
    marker
      .anchor(text)
      .map((node) =>
        'value' in node
          ? String(node.value)
          : `[${(node as { children: { value: string }[] }).children[0]?.value}]`,
      )
      .join(''),
  );
};

describe('the first use of a term is marked', () => {
  test.for([
    ['once', 'A mutual is a mutual.', 'A [mutual] is a mutual.'],
    ['in any of its spellings', 'Two mutuals and a mutual.', 'Two [mutuals] and a mutual.'],
    ['the longer of two', 'Of public service mutuals.', 'Of [public service mutuals].'],
    [
      'as a whole word',
      'Mutualism, mutually, a co-operative.',
      'Mutualism, mutually, a co-operative.',
    ],
    ['with its capitals', 'The Mutuals Taskforce; a CIC.', 'The Mutuals Taskforce; a [CIC].'],
    ['beside punctuation', '(“mutual”)', '(“[mutual]”)'],
    ['nowhere in nothing', '', ''],
  ])('%s', ([, text = '', expected]) => {
    expect(marked(text)).toEqual([expected]);
  });

  test('in the document, not in each of its texts', () => {
    expect(marked('A mutual.', 'Another mutual and a Right to Request.')).toEqual([
      'A [mutual].',
      'Another mutual and a [Right to Request].',
    ]);
  });
});

describe('in a section', () => {
  const compile = (source: string, file = 'sections/a.mdx') =>
    mdxToJs(source, {
      features: FEATURES,
      mdastPlugins: mdastPlugins({ base: '/', terms: () => SPELLINGS, numbers: () => [] }),
      fileURL: new URL(`file:///content/${file}`),
    }).code;
  const count = (code: string) => code.match(/_jsx\(Term/gu)?.length ?? 0;

  test.for<[where: string, source: string, terms: number]>([
    ['a paragraph', 'A mutual.', 1],
    ['a list', '- A mutual.', 1],
    ['a paragraph with citations on both sides', '[@a] mutual [@b] and CIC', 2],
    ['a heading, which is a link of its own', '## A mutual', 0],
    ['a link', '[A mutual](/a/)', 0],
    ['one of our notes', '<Since claims="C-01">\n\nA mutual.\n\n</Since>', 0],
    ['code', '`mutual`', 0],
  ])('%s', ([, source, terms]) => {
    expect(count(compile(source))).toBe(terms);
  });

  test('and not on other pages', () => {
    expect(count(compile('A mutual.', 'pages/a.mdx'))).toBe(0);
  });
});
