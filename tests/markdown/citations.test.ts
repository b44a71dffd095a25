import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { FEATURES, mdastPlugins } from '../../src/markdown/index.ts';

/** What the browser is sent: the code of a page, as the site's processor compiles it. */
const compile = (source: string, base = '/') =>
  mdxToJs(source, {
    features: FEATURES,
    mdastPlugins: mdastPlugins({ base, terms: () => [], numbers: () => [] }),
    fileURL: new URL('file:///content/a.mdx'),
  }).code;

/** The ids that each citation of the page shows, and its marks. */
const shown = (code: string) =>
  [...code.matchAll(/"items": (\[[\s\S]*?\])\n?\s*\},\n\s*anchors: (\[[^\]]*\])/gu)].map(
    ([, items = '', anchors = '']) => ({
      ids: (JSON.parse(items) as { id: string }[]).map(({ id }) => id),
      anchors: JSON.parse(anchors) as string[],
    }),
  );

describe('each citation shows its own work', () => {
  test.for([
    ['in a row', 'One [@a], two @b and three [@c; @d].', [['a'], ['b'], ['c', 'd']]],
    [
      'in a component on one line',
      '<Since claims="C-01">One [@a]</Since>\n\nTwo [@b].',
      [['a'], ['b']],
    ],
    ['behind links', '[see @x](/a/) and [@a], https://example.org/@y and [@b]', [['a'], ['b']]],
    ['behind a link by reference', '[see @x][y] and [@a]\n\n[y]: /a/\n\nTwo [@b].', [['a'], ['b']]],
    ['behind what was escaped', 'To \\@x and \\[\\@y] and [@a]. &#64;z [@b]', [['a'], ['b']]],
    ['behind code', '`[@x]` and [@a]\n\n```\n[@y]\n```\n\n[@b]', [['a'], ['b']]],
    // notes come last on the page, wherever they were written
    ['with notes', 'One[^1] [@a].\n\n[^1]: Note [@b].\n\nTwo [@c].', [['a'], ['c'], ['b']]],
    [
      'in tables, lists and quotations',
      '| [@a] |\n|---|\n| [@b] |\n\n- [@c]\n\n> [@d]',
      [['a'], ['b'], ['c'], ['d']],
    ],
  ] as const)('%s', ([, source, expected]) => {
    const code = compile(source);
    const found = shown(code);
    expect(found.map(({ ids }) => ids)).toEqual(expected);
    expect(found.map(({ anchors }) => anchors)).toEqual(
      expected.map((ids) => ids.map((id) => `a-${id}-1`)),
    );
    for (const id of expected.flat()) expect(code).not.toContain(`@${id}`);
  });
});

describe('links within the site stand under its path', () => {
  test.for([
    ['[a](/about/)', '/mutual', '"/mutual/about/"'],
    ['[a](/about/)', '/mutual/', '"/mutual/about/"'],
    ['[a](/about/)', '/', '"/about/"'],
    ['[a][b]\n\n[b]: /about/', '/mutual', '"/mutual/about/"'],
    ['[a](#costs)', '/mutual', '"#costs"'],
    ['[a](https://example.org/)', '/mutual', '"https://example.org/"'],
    ['[a](//example.org/)', '/mutual', '"//example.org/"'],
  ] as const)('%s under %s', ([source, base, href]) => {
    expect(compile(source, base)).toContain(`href: ${href}`);
  });
});

test('a citation that cannot be read stops the page, with its place', () => {
  expect(() => compile('One.\n\nTwo [@a, p. 3')).toThrow(
    expect.objectContaining({
      line: 3,
      column: 5,
      message: expect.stringContaining('never closed'),
    }),
  );
});

describe('every block of a section shows its number', () => {
  const numbered = (source: string) => {
    const { code } = mdxToJs(source, {
      features: FEATURES,
      mdastPlugins: mdastPlugins({
        base: '/',
        terms: () => [],
        numbers: (_section, texts) =>
          texts.map((_text, index) => ({ id: `p1-${index + 1}`, number: `1.${index + 1}` })),
      }),
      fileURL: new URL('file:///content/sections/a.mdx'),
    });
    return [...code.matchAll(/number: "(1\.\d)"/gu)].map(([, number]) => number);
  };

  test.for([
    ['paragraphs', 'One.\n\nTwo.', ['1.1', '1.2']],
    ['items of a list', 'One.\n\n- Two\n- Three', ['1.1', '1.2', '1.3']],
    ['a table, once', 'One.\n\n| a | b |\n|---|---|\n| c | d |\n\nThree.', ['1.1', '1.2', '1.3']],
    ['a figure', '<figure>\n\n![A plan](/plan.png)\n\n</figure>\n\nTwo.', ['1.1', '1.2']],
    ['a note of ours', '<Since claims="C-01">\n\nOne.\n\n</Since>\n\nTwo.', ['1.1', '1.2']],
    ['no heading', '## Heading\n\nOne.', ['1.1']],
  ] as [string, string, string[]][])('%s', ([, source, numbers]) => {
    expect(numbered(source)).toEqual(numbers);
  });
});
