import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { FEATURES } from '../../src/markdown/index.ts';
import { toPlainBlocks } from '../../src/markdown/plain.ts';

const plain = async (source: string) => {
  const blocks = await toPlainBlocks(mdxToMdast(source, { features: FEATURES }) as Root, source, {
    slug: 'a',
    numbers: (_section, texts) =>
      texts.map((_text, index) => ({ id: `p1-${index + 1}`, number: `1.${index + 1}` })),
    address: (url) => (/^[/#]/u.test(url) ? `https://site.example${url}` : url),
    shown: {
      label: async ({ items }) => `(${items.map(({ id }) => id).join('; ')})`,
      value: (component, id) => `${component} ${id}`,
      claim: (id) => `[${id}]`,
      note: (claims) => `**On ${claims}**`,
      number: ({ number }) => `**${number}**`,
      picture: async (id) => `- What ${id} says`,
    },
  });
  return blocks
    .map(({ markdown, level }) => (level ? `(level ${level}) ${markdown}` : markdown))
    .join('\n\n');
};

describe('what MDX says becomes Markdown', () => {
  test.for([
    ['a paragraph', 'One\ntwo.', '**1.1** One\ntwo.'],
    ['two paragraphs', 'One.\n\n\nTwo.', '**1.1** One.\n\n**1.2** Two.'],
    ['a citation', 'Text [@k, p. 3; @l].', '**1.1** Text (k; l).'],
    ['a citation over two lines', 'Text [@k,\np. 3] on.', '**1.1** Text (k) on.'],
    ['a citation in emphasis', '*Text [@k]*', '**1.1** *Text (k)*'],
    ['an escaped key', 'Text \\@k', '**1.1** Text \\@k'],
    [
      'what looks like a citation in a link',
      '[see @k](/a/)',
      '**1.1** [see @k](https://site.example/a/)',
    ],
    ['what looks like a citation in code', '`[@k]`', '**1.1** `[@k]`'],
    [
      'a picture',
      '<Picture id="x">\n\n**Title.** Caption [@k].\n\n</Picture>',
      '**1.1** **Title.** Caption (k).\n\n- What x says',
    ],
    ['a figure', '<Count id="x" /> and <Outcome id="y" />', '**1.1** Count x and Outcome y'],
    [
      'a figure in a link',
      '[a <Count id="x" /> b](/c/)',
      '**1.1** [a Count x b](https://site.example/c/)',
    ],
    ['a claim', '<Claim id="C-01" />Text.', '**1.1** Text. [C-01]'],
    [
      'claims, each behind the last of its sentences that cites a work',
      '<Claim id="C-01" />A -- a. B [@k, p. 1]. Ours. <Claim id="C-02" />*C*. "D".\n\n<Claim id="C-03" />@k says so[^1].\n\n[^1]: Note.',
      '**1.1** A – a. B (k). [C-01] Ours. *C*. “D”. [C-02]\n\n**1.2** (k) says so[^a-1]. [C-03]\n\n[^a-1]: Note.',
    ],
    ['a claim on a line of its own', '<Claim id="C-01" />\nText.', '[C-01]\n\n**1.1** Text.'],
    ['emphasis', 'a *b* **c** `d` ~~e~~', '**1.1** a *b* **c** `d` ~~e~~'],
    ['an escaped brace', 'a \\{ b', '**1.1** a \\{ b'],
    ['a comment', 'One {/* not */} two.\n\n{/* nothing */}', '**1.1** One  two.'],
    ['elements of HTML', 'CO<sub>2</sub>', '**1.1** CO<sub>2</sub>'],
    [
      'a link written as HTML',
      'See <a href="/b/">c</a>',
      '**1.1** See [c](https://site.example/b/)',
    ],
    ['a term', 'a <Term id="x">mutual</Term> b', '**1.1** a mutual b'],
    ['an import', 'import X from "./x";\n\nText.', '**1.1** Text.'],
    ['nothing', '', ''],
  ])('%s', async ([, source = '', expected = '']) => {
    expect(await plain(source)).toBe(expected);
  });
});

describe('punctuation is that of the page', () => {
  test.for([
    ['quotation marks', '"a" and \'b\'', '**1.1** “a” and ‘b’'],
    ['an apostrophe', "it's", '**1.1** it’s'],
    ['dashes', 'a -- b --- c', '**1.1** a – b — c'],
    ['points of omission', 'a...', '**1.1** a…'],
    ['already set', '“it’s” – so…', '**1.1** “it’s” – so…'],
    ['an entity', 'a &ndash; b', '**1.1** a &ndash; b'],
    ['in code', "`it's --`", "**1.1** `it's --`"],
    ['in a quotation', '> a\n> "b"', '> **1.1** a\n> “b”'],
    ['beside a citation', '"a" [@k, p. 1--2] \'b\'', '**1.1** “a” (k) ‘b’'],
  ])('%s', async ([, source = '', expected = '']) => {
    expect(await plain(source)).toBe(expected);
  });
});

describe('links lead from anywhere', () => {
  test.for([
    ['within the site', '[a](/b/#c)', '**1.1** [a](https://site.example/b/#c)'],
    ['within the page', '[a](#c)', '**1.1** [a](https://site.example#c)'],
    ['to another site', '[a](https://b.org/c_(d))', '**1.1** [a](https://b.org/c_(d))'],
    ['with a title', '[a](/b/ "t")', '**1.1** [a](https://site.example/b/ "t")'],
    ['with emphasis', '[*a* b](/b/)', '**1.1** [*a* b](https://site.example/b/)'],
    [
      'by reference',
      '[a][b] and [b]\n\n[b]: /c/ "t"',
      '**1.1** [a](https://site.example/c/ "t") and [b](https://site.example/c/ "t")',
    ],
    ['a picture', '![a](/b.png)', '**1.1** ![a](https://site.example/b.png)'],
    [
      'a picture by reference',
      '![a][b]\n\n[b]: /b.png',
      '**1.1** ![a](https://site.example/b.png)',
    ],
  ])('%s', async ([, source = '', expected = '']) => {
    expect(await plain(source)).toBe(expected);
  });
});

describe('blocks', () => {
  test.for([
    ['a heading', '## A "b"', '(level 2) A “b”'],
    ['a heading with an id', '## A {#kept}', '(level 2) A'],
    ['a heading that is closed', '## A ##', '(level 2) A'],
    ['a heading that is underlined', 'A\n---', '(level 2) A'],
    ['a heading with a citation', '## A [@k]', '(level 2) A (k)'],
    ['a heading in a quotation', '> A\n> ---', '> ## A'],
    ['a list', '- a\n- b [@k]', '- **1.1** a\n- **1.2** b (k)'],
    ['a list within a list', '- a\n  - b\n- c', '- **1.1** a\n  - b\n- **1.2** c'],
    ['a numbered list', '1. a\n2. b', '1. **1.1** a\n2. **1.2** b'],
    ['a list that is set in', '  - a\n  - b', '- **1.1** a\n- **1.2** b'],
    ['a task', '- [ ] a', '- [ ] **1.1** a'],
    ['a claim in a list', '- <Claim id="C-01" />a', '- **1.1** a [C-01]'],
    [
      'a table',
      '| a | b |\n|---|---|\n| [@k] | c |',
      '**1.1**\n\n| a | b |\n|---|---|\n| (k) | c |',
    ],
    ['a quotation', '> a [@k]\n> b', '> **1.1** a (k)\n> b'],
    ['code', '```\n[@k] {x}\n```', '```\n[@k] {x}\n```'],
    ['a rule', 'a\n\n***\n\nb', '**1.1** a\n\n***\n\n**1.2** b'],
    ['a note at the foot', 'a[^1]\n\n[^1]: b [@k]', '**1.1** a[^a-1]\n\n[^a-1]: b (k)'],
    ['Windows line ends', 'a\r\nb [@k]\r\n\r\nc', '**1.1** a\r\nb (k)\n\n**1.2** c'],
  ])('%s', async ([, source = '', expected = '']) => {
    expect(await plain(source)).toBe(expected);
  });
});

describe('our notes are quotations', () => {
  test.for([
    [
      'of a paragraph',
      '<Since claims="C-01">\n\na [@k]\n\n</Since>',
      '> **On C-01**\n>\n> **1.1** a (k)',
    ],
    [
      'of two',
      '<Since claims="C-01 C-02">\n\na\n\nb\n\n</Since>',
      '> **On C-01 C-02**\n>\n> **1.1** a\n>\n> **1.2** b',
    ],
    ['on one line', '<Since claims="C-01">a [@k]</Since>', '> **On C-01**\n>\n> a (k)'],
    [
      'on three lines',
      '<Since claims="C-01">\na [@k]\n</Since>',
      '> **On C-01**\n>\n> **1.1** a (k)',
    ],
    [
      'with a list',
      '<Since claims="C-01">\n\n- a\n- b\n\n</Since>',
      '> **On C-01**\n>\n> - **1.1** a\n> - **1.2** b',
    ],
    [
      'between paragraphs',
      'a\n\n<Since claims="C-01">\n\nb\n\n</Since>\n\nc',
      '**1.1** a\n\n> **On C-01**\n>\n> **1.2** b\n\n**1.3** c',
    ],
  ])('%s', async ([, source = '', expected = '']) => {
    expect(await plain(source)).toBe(expected);
  });
});

test('code whose words cannot be known is not lost without a word', async () => {
  await expect(plain('One {1 + 1} two.')).rejects.toThrow(
    'The code {1 + 1} in the section “a” cannot be shown in Markdown. Write the words that it stands for.',
  );
});
