import type { Root } from 'mdast';
import { markdownToHtml, mdxToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { FEATURES, readDocument } from '../../src/markdown/index.ts';

const read = (source: string) =>
  readDocument(mdxToMdast(source, { features: FEATURES }) as Root, source, 'a.mdx', 'a');
const keys = (source: string) =>
  read(source).located.flatMap(({ cluster }) => cluster.items.map(({ id }) => id));

describe('a citation may stand anywhere in the text', () => {
  test.for([
    ['a paragraph', 'Text [@k].'],
    ['a list', '- item [@k]\n- other'],
    ['a numbered list', '1. item [@k]'],
    ['a quotation', '> quoted [@k]\n> on'],
    ['a table', '| a | b |\n|---|---|\n| [@k] | c |'],
    ['a footnote', 'Text[^1]\n\n[^1]: Note [@k].'],
    ['a heading', '## Heading [@k]'],
    ['emphasis', 'Text *and [@k]* more'],
    ['a component', '<Since claims="C-01">\n\nText [@k].\n\n</Since>'],
    ['a component in a line', 'Text <b>and [@k]</b>.'],
    ['an indented list', '- a\n  - b [@k]'],
    ['a component on one line', '<Since claims="C-01">Text [@k].</Since>'],
    ['emphasis in a component on one line', '<Since claims="C-01">*Text [@k]*</Since>'],
    ['a component within another', '<Since claims="C-01"><b>Text [@k].</b></Since>'],
    ['a component on three lines', '<Since claims="C-01">\nText [@k].\n</Since>'],
    ['a list in a component', '<Since claims="C-01">\n\n- Text [@k].\n\n</Since>'],
    ['struck text', 'Text ~~and [@k]~~'],
    ['a task', '- [ ] do [@k]'],
    ['beside a picture', '![a](/a.png) [@k]'],
    ['after a hard break', 'Text  \nand [@k]'],
    ['over two lines of a quotation', '> Text [@k,\n> p. 3]'],
    ['braces behind backslashes', 'Text [@\\{k\\}, \\{p. 3\\}]'],
  ] as const)('%s', ([, source]) => {
    expect(keys(source)).toEqual(['k']);
  });
});

describe('what is no citation is left alone', () => {
  test.for([
    ['code', 'Text `[@k]` and `@k`'],
    ['a code block', '```\n[@k]\n```'],
    ['a link', '[see @k](https://example.org)'],
    ['an address', 'write to me@example.org'],
    ['an escaped key', 'Text \\@k'],
    ['an escaped bracket', 'Text \\[\\@k\\]'],
    ['an image', '![by @k](/a.png)'],
    ['an attribute', '<Since claims="@k">\n\nx\n\n</Since>'],
    ['an address that is a link by itself', 'See https://example.org/@k and <b>x</b>'],
    ['a link in a component', '<Since claims="C-01">[see @k](/a/)</Since>'],
    ['a link by reference', '[see @k][a]\n\n[a]: /a/'],
    ['a definition', '[@k]: /a/'],
    ['an expression', 'Text {"[@k]"}'],
    ['an entity', 'Text &#64;k and &#91;&#64;k]'],
  ] as const)('%s', ([, source]) => {
    const { located, problems } = read(source);
    expect({ located, problems }).toEqual({ located: [], problems: [] });
  });
});

describe('places are those of the file, whatever stands before them', () => {
  test.for([
    ['the first line', '[@k]'],
    ['Windows line ends', 'One\r\ntwo\r\n\r\nthree [@k]'],
    ['curled quotation marks', 'He said "so" and it\'s [@k]'],
    ['dashes', 'a -- b --- c ... [@k]'],
    ['entities', 'a &amp; b &lt; c [@k]'],
    ['escapes', 'a \\* b \\_ c [@k]'],
    ['a quotation over two lines', '> one\n> two [@k]'],
    ['front matter', '---\ntitle: T\n---\n\nText [@k]'],
    ['other letters', 'Ünïcödé 日本 [@k]'],
    ['an escaped key before', 'Text \\@k [@k]'],
    ['a list item', '- one\n\n  two [@k]'],
    ['Windows line ends in a quotation', '> one\r\n> two [@k]'],
    ['Windows line ends in front matter', '---\r\ntitle: T\r\n---\r\n\r\nText [@k]'],
    ['a letter of two units', '\u{1F600} [@k]'],
    ['an entity of many letters', 'a&nbsp;b &hellip; c &copy; [@k]'],
    ['points of omission', 'a ... b... [@k]'],
    ['a backslash before it', 'a \\\\[@k]'],
    ['all of them', '"a" -- it\'s &amp; \\* ... \\@b [@k]'],
    ['a table', '| a | b |\n|---|---|\n| c | d [@k] |'],
    ['a footnote', 'a[^1]\n\n[^1]: b\n    c [@k]'],
    ['a nested list', '- a\n  - b\n    c [@k]'],
    ['a component on one line', 'a\n\n<Since claims="C-01">"b" [@k]</Since>'],
    ['a hard break', 'a\\\nb [@k]'],
  ] as const)('%s', ([, source]) => {
    const offset = source.lastIndexOf('[@k]');
    const before = source.slice(0, offset).split(/\r\n|\n/u);
    const expected = {
      file: 'a.mdx',
      line: before.length,
      column: (before.at(-1) ?? '').length + 1,
    };
    const [found] = read(source).located;
    expect(found?.location).toEqual(expected);
    expect(found?.keyLocations).toEqual([{ ...expected, column: expected.column + 1 }]);
  });

  test('each key has a place of its own, even on another line', () => {
    const { located } = read('> See [@a; cf.\n> also @b].');
    expect(located.flatMap(({ keyLocations }) => keyLocations)).toEqual([
      { file: 'a.mdx', line: 1, column: 8 },
      { file: 'a.mdx', line: 2, column: 8 },
    ]);
  });

  test.for([
    ['unclosed', 'He said "so" -- it [@k, p. 3', '[@k, p. 3'],
    ['unopened', 'one\r\ntwo @k, p. 3] on', '@k, p. 3]'],
    ['unparsable', '> one\n> two [@k, p.]', '[@k, p.]'],
    ['in a component', '<Since claims="C-01">two [@k, p.]</Since>', '[@k, p.]'],
  ] as const)('a fault: %s', ([, source, written]) => {
    const before = source.slice(0, source.indexOf(written)).split(/\r\n|\n/u);
    expect(read(source).problems).toEqual([
      expect.objectContaining({
        line: before.length,
        column: (before.at(-1) ?? '').length + 1,
        text: written,
      }),
    ]);
  });
});

describe('the sentence around a citation', () => {
  const sentences = (source: string) =>
    read(source).citations.map(({ sentence }) =>
      sentence.map((part) => (typeof part === 'number' ? `<${part}>` : part)).join(''),
    );

  test.for([
    ['is cut at full stops', 'One. Two [@k]. Three.', ['Two <0>.']],
    ['is not cut inside a citation', 'One. Two [@k, p. 405]. Three.', ['Two <0>.']],
    ['may hold two', 'One [@a] and two [@b].', ['One <0> and two <1>.', 'One <0> and two <1>.']],
    ['leaves markup out', 'It is *so* `here` [@k].', ['It is so here <0>.']],
    ['may be a heading', '## Why [@k]', ['Why <0>']],
    ['joins lines', 'One\ntwo [@k]\nthree.', ['One two <0> three.']],
    ['is not cut at p. 405', 'See p. 405 of it [@k]. Three.', ['See p. 405 of it <0>.']],
    ['nor at no. 4', 'See no. 4, vol. 2 [@k]. Three.', ['See no. 4, vol. 2 <0>.']],
    ['nor at (see no. 4)', 'It ended (see no. 4) [@k].', ['It ended (see no. 4) <0>.']],
    ['but at No.', 'Did it? No. Then [@k].', ['Then <0>.']],
    ['nor at e.g.', 'Some, e.g. nurses, left [@k]. Three.', ['Some, e.g. nurses, left <0>.']],
    ['nor at i.e. and etc.', 'All, i.e. A etc. left [@k].', ['All, i.e. A etc. left <0>.']],
    ['nor at cf.', 'Not so (cf. Hill) [@k].', ['Not so (cf. Hill) <0>.']],
    ['nor after a title', 'By Dr. Hill of St. Ives [@k].', ['By Dr. Hill of St. Ives <0>.']],
    [
      'nor after initials',
      'One. The U.K. Government, J. Hill [@k].',
      ['The U.K. Government, J. Hill <0>.'],
    ],
    ['nor in numbers', 'It cost £1.5m in all [@k]. Three.', ['It cost £1.5m in all <0>.']],
    ['is cut after a quotation', 'He said "No." She left [@k].', ['She left <0>.']],
    ['but not within its sentence', '"It is so." he said [@k].', ['“It is so.” he said <0>.']],
    ['is cut at ? and !', 'So? Yes! Then [@k]. On.', ['Then <0>.']],
    ['may come before its citation', 'One. It is so. [@k]', ['It is so. <0>']],
    ['may begin with one', 'One. @k says so. Three.', ['<0> says so.']],
    ['may end with one', 'One. So says @k. Three.', ['So says <0>.']],
    [
      'is not cut before brackets',
      'One, two etc. [@k] and three.',
      ['One, two etc. <0> and three.'],
    ],
    ['may be in a list', '- One. Two [@k].\n- Three.', ['Two <0>.']],
    [
      'may be in a component on one line',
      '<Since claims="C-01">One. Two [@k].</Since>',
      ['Two <0>.'],
    ],
    ['leaves marks of claims out', 'One <Claim id="C-01" />two [@k].', ['One two <0>.']],
  ] as const)('%s', ([, source, expected]) => {
    expect(sentences(source)).toEqual(expected);
  });
});

test('marks are numbered by work, and begin with the name of the document', () => {
  const { citations } = read('[@a] [@b; @a] @b');
  expect(citations.map(({ anchors }) => anchors)).toEqual([
    ['a-a-1'],
    ['a-b-1', 'a-a-2'],
    ['a-b-2'],
  ]);
});

test('no two marks are the same, wherever they stand', () => {
  const { citations, ids } = read(
    '## H [@a]\n\n[@a; @a] @a\n\n- [@a]\n\n| [@a] |\n|---|\n\n<Since claims="C-01">[@a]</Since>\n\n[^1]\n\n[^1]: [@a]',
  );
  const anchors = citations.flatMap((each) => each.anchors);
  expect(anchors).toHaveLength(8);
  expect(new Set(anchors).size).toBe(8);
  expect(new Set(ids).size).toBe(ids.length);
});

test('headings have the ids that their links carry', () => {
  const { headings } = read('## What is it?\n\n## Costs & *gains* [@k]\n\n### Old {#kept}\n\n## É');
  expect(headings.map(({ id }) => id)).toEqual(['what-is-it', 'costs--gains', 'kept', 'é']);
});

test('a claim holds until the next one, and a note belongs to none', () => {
  const { citations } = read(
    'a <Claim id="C-01" />b [@x].\n\nc [@y] <Claim id="C-02" />d [@z].\n\n<Since claims="C-02">\n\ne [@w]\n\n</Since>',
  );
  expect(citations.map(({ claim }) => claim)).toEqual(['C-01', 'C-01', 'C-02', undefined]);
});

test('a claim may stand on a line of its own', () => {
  const { claims, citations } = read('<Claim id="C-01" />\n\nText [@x].');
  expect(claims).toEqual([{ id: 'C-01', location: { file: 'a.mdx', line: 1, column: 1 } }]);
  expect(citations.map(({ claim }) => claim)).toEqual(['C-01']);
});

test.for([
  ['in the text', 'See [a](/about/).', '/about/', '[a](/about/)'],
  ['in a heading', '## See [a](/about/)', '/about/', '[a](/about/)'],
  ['in a table', '| [a](/about/) |\n|---|', '/about/', '[a](/about/)'],
  ['in a footnote', 'x[^1]\n\n[^1]: [a](#b)', '#b', '[a](#b)'],
  [
    'in a component on one line',
    '<Since claims="C-01">[a](/about/)</Since>',
    '/about/',
    '[a](/about/)',
  ],
  ['by reference', 'See [a][b].\n\n[b]: /about/', '/about/', '[b]: /about/'],
] as const)('a link is found with its place: %s', ([, source, url, text]) => {
  const before = source.slice(0, source.indexOf(text)).split('\n');
  expect(read(source).links).toEqual([
    {
      url,
      text,
      location: { file: 'a.mdx', line: before.length, column: (before.at(-1) ?? '').length + 1 },
    },
  ]);
});

test.for([
  ['nothing', ''],
  ['blank lines', '\n\n'],
  ['front matter', '---\ntitle: T\n---\n'],
  ['a comment', '{/* nothing yet */}'],
] as const)('a document of %s is a document', ([, source]) => {
  expect(read(source)).toEqual({
    headings: [],
    citations: [],
    footnotes: [],
    located: [],
    links: [],
    claims: [],
    notes: [],
    values: [],
    pictures: [],
    ids: [],
    problems: [],
  });
});

describe('footnotes', () => {
  const source = `A [@a] b.[^Later] c [@b].[^b.ü/x] Again.[^Later] [@c]

[^b.ü/x]: Note [@d], with one of its own.[^inner]

[^unused]: Nothing refers to this.

D [@e].[^last]

[^inner]: [@f]
[^Later]: [@g, p. 3].
[^last]: [@h] and so on.
`;

  test('have the ids and the order that the processor gives them', () => {
    const html = markdownToHtml(source, { features: FEATURES }).html;
    const made = [...html.matchAll(/<li id="user-content-([^"]+)"/gu)].map(([, id]) => `a-${id}`);
    expect(made).toHaveLength(4);
    expect(read(source).footnotes.map(({ id }) => id)).toEqual(made);
  });

  test('stand between the citations of the text', () => {
    const { citations, footnotes } = read(source);
    const before = footnotes.map(({ next }) => citations[next - 1]?.cluster.items[0]?.id);
    expect(before).toEqual(['a', 'b', 'e', 'h']);
  });

  test('know the citations in them, and which begin them', () => {
    const within = read(source).citations.flatMap(({ cluster, footnote }) =>
      footnote ? [[cluster.items[0]?.id, footnote.id, footnote.place]] : [],
    );
    expect(within).toEqual([
      ['d', 'a-fn-b.%C3%BC/x', undefined],
      ['f', 'a-fn-inner', 'sentence'],
      ['g', 'a-fn-later', 'sentence'],
      ['h', 'a-fn-last', 'start'],
    ]);
  });

  test('are led to by the place that refers to them, through another footnote as well', () => {
    const text = `## One

A.[^one] Again.[^one]

## Two

B.[^two] [@a]

## Notes

[^one]: [@b] [^inner]
[^two]: [@c]
[^inner]: [@d] [^round]
[^round]: [@e] [^inner]
[^unused]: [@f] [^lost]
[^lost]: [@g] [^lost]
`;
    const led = read(text).citations.map(({ cluster, footnote, under }) => [
      cluster.items[0]?.id,
      under,
      footnote?.reference,
    ]);
    const [one, two] = [text.indexOf('[^one]'), text.indexOf('[^two]')];
    expect(led).toEqual([
      ['a', 'Two', undefined],
      ['b', 'One', one],
      ['c', 'Two', two],
      ['d', 'One', one],
      ['e', 'One', one],
      ['f', 'Notes', undefined],
      ['g', 'Notes', undefined],
    ]);
  });
});
