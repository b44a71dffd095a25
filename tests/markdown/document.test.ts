import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { FEATURES, readDocument } from '../../src/markdown/index.ts';

const read = (source: string) =>
  readDocument(mdxToMdast(source, { features: FEATURES }) as Root, source, 'a.mdx', 'a');
const keys = (source: string) =>
  read(source).placed.flatMap(({ cluster }) => cluster.items.map(({ id }) => id));

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
  ] as const)('%s', ([, source]) => {
    const { placed, problems } = read(source);
    expect({ placed, problems }).toEqual({ placed: [], problems: [] });
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
  ] as const)('%s', ([, source]) => {
    const offset = source.lastIndexOf('[@k]');
    const before = source.slice(0, offset).split(/\r\n|\n/u);
    const expected = {
      file: 'a.mdx',
      line: before.length,
      column: (before.at(-1) ?? '').length + 1,
    };
    const [found] = read(source).placed;
    expect(found?.place).toEqual(expected);
    expect(found?.keyPlaces).toEqual([{ ...expected, column: expected.column + 1 }]);
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
  ] as const)('%s', ([, source, expected]) => {
    expect(sentences(source)).toEqual(expected);
  });
});

test('marks are numbered by work, and begin with the name of the document', () => {
  const { citations } = read('[@a] [@b; @a] @b');
  expect(citations.map(({ marks }) => marks)).toEqual([['a-a-1'], ['a-b-1', 'a-a-2'], ['a-b-2']]);
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

test('an empty document is a document', () => {
  expect(read('')).toMatchObject({ headings: [], citations: [], links: [], problems: [] });
});
