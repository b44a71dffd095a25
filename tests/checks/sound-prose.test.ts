import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { reportProblems } from '../../src/bibliography/index.ts';
import { checkContent } from '../../src/checks/content.ts';
import { Content } from '../../src/loaders/content.ts';
import { COMPONENTS, MADE } from '../../src/markdown/components.ts';
import { aClaim } from './a-claim.ts';

const front = (order: number) => `---
title: A title
description: A description that is long enough for search engines and for lists of sections.
order: ${order}
question: Q?
answer: A.
---
`;
const WORKS = `- id: bach-2012
  type: document
  title: T
  author:
    - family: Bach
    - family: Hill
  issued: 2012
- id: gov-uk
  type: document
  title: U
`;
const CLAIM = aClaim('claim');

/** What is reported of a section with this text, beside one that cites the works and marks the claim. */
const report = (text: string) =>
  reportProblems(
    checkContent(
      new Content({
        sections: [
          { file: 'sections/a.mdx', text: `${front(1)}\n${text}\n` },
          {
            file: 'sections/claim.mdx',
            text: `${front(2)}\n<Claim id="C-01" />So [@bach-2012; @gov-uk].\n`,
          },
        ],
        references: [{ file: 'references/works.yaml', text: WORKS }],
        data: [{ file: 'data/claims.yaml', text: CLAIM }],
      }),
    ),
  );

describe('right prose is never refused', () => {
  test.for<[name: string, text: string]>([
    ['brackets that are no link', 'It was [sic] so, in [2013], and [it] was (so).'],
    [
      'links of every kind',
      '[a](/a/), [b][far], [far], https://example.org/x_(y), <b>[c](#costs)</b>, [`d`](/a/), **[e](/a/)**, [f](https://example.org/a_(b))\n\n[far]: https://example.org/\n\n## Costs',
    ],
    [
      'an address in brackets',
      'The list (https://example.org/list) and one more [there, (https://example.org)].',
    ],
    ['a handle in a link', '[@example](https://example.org/@example)'],
    ['footnotes', 'Words[^1] and more[^name].\n\n[^1]: One [@bach-2012].\n[^name]: Two.'],
    [
      'citations',
      '[@bach-2012] and @bach-2012 [p. 4] say (as @bach-2012 shows) that [see @bach-2012, p. 4; @gov-uk]. [@bach-2012] (p. 3 of another) says so.'.replace(
        ' (p. 3 of another)',
        '',
      ),
    ],
    [
      'words with hyphens',
      'The gov-uk site of mid-2012 and the year 2012-13, `bach-2012`, 24-hour care.',
    ],
    [
      'names and years',
      'Mr Hill in 2012, Hillary (2012), Hill 2013, Bach, 2012-13, Hill and Bach (2011), the 2012 Hill.',
    ],
    ['bold at the head', '**A title.** Words.\n\n**Words in bold that end.**\n\n- **item**'],
    [
      'headings',
      '## One\n\n### Two\n\n#### Three\n\n## Four {#five}\n\n### With `code` and *italics*',
    ],
    ['numbers after “#”', '#1 in the list was #2 before; issue #7.'],
    [
      'lists',
      '- one\n- two\n  1. inner\n  2. more\n\n* star\n\n1. first\n2. second\n\n3) third\n\n- **Term**: its meaning',
    ],
    [
      'lines that happen to begin so',
      'It was said in\n1. January. There were (a) one and\n(b) two, and then\n– so it seems – more, of\n-12 degrees\n-13 degrees, up to\nc. 1900 of them.',
    ],
    [
      'tables',
      'Above:\n\n| a | b |\n| --- | ---: |\n| 1 | |\n| `x \\| y` | \\| |\n\n| | b |\n| --- | --- |\n| x | y |\n\na | b\n--- | ---\n1 | 2',
    ],
    [
      'words that begin with a hyphen',
      'Words end in\n-ise or -ize.\n\n-ise is one.\n\n-ise ends these:\n\n- organise\n- realise\n\n| -ise | -ize |\n| --- | --- |\n| -ism | x |\n\n- -ise\n- words\n  - more\n- again',
    ],
    ['bars in words', 'One | two, and this|that.\n\nOnce | more.'],
    [
      'asterisks and underscores',
      '5 * 3 * 2, 2 ** 3, p* and q*, snake_case_word, a__b, ____, *it*, **bo*ld* x**, *a*b, 3*x*, f*g* h, **1**st, 2\\*3\\*4, 2 * 3*, (*2*) 3.',
    ],
    [
      'what is escaped',
      '\\*\\*x\\*\\* \\[x\\]\\(y\\) \\[x\\]\\[y\\] \\[^1\\] \\`x \\^2^ \\~x\\~ \\{x\\} \\<br> \\# x &amp;nbsp; \\@bach-2012 \\| x \\|',
    ],
    [
      'signs of other trades',
      'AT&T, R&D, C++, $5 and $6, ~5 to ~6, ~~gone~~, a < b, 50%, 5’10”, #, §§ 3, a = b == c',
    ],
    [
      'letters with accents',
      'Ångström, Ãlvaro in a name, naïve café, Â, it’s, ‘so’, “so ‘it’ is”.',
    ],
    ['entities', 'a&nbsp;b &mdash; c &amp; d &#8212; e'],
    [
      'code',
      'In `<Sinse>` or `{a, b}` or `**`:\n\n```js\n{a} <br> [x](y\n```\n\n~~~~\n~~~\n~~~~\n\n- item\n\n  ```\n  code\n  ```\n\n> ```\n> quoted\n> ```',
    ],
    ['rules', 'Words.\n\n---\n\nMore.\n\n***\n\nWords.'],
    ['line breaks', 'One\\\ntwo  \nthree<br />four'],
    ['a comment', 'Words {/* <b> and {more} */}.\n\n{/* a line */}'],
    [
      'HTML that Markdown has no sign for',
      'H<sub>2</sub>O, x<sup>2</sup>, <abbr title="a">b</abbr>, <cite>c</cite>.\n\n<dl>\n<dt>Term</dt>\n<dd>Meaning</dd>\n</dl>\n\n<details>\n<summary>More</summary>\n\nWords.\n\n</details>\n\n<figure>\n<table><tbody><tr><td colspan="2">x</td></tr></tbody></table>\n</figure>',
    ],
    [
      'a drawing',
      '<svg viewBox="0 0 1 1"><title>T</title><linearGradient id="g" /><path d="M0 0" /></svg>',
    ],
    ['a note', '<Since claims="C-01">\n\nNow [@bach-2012].\n\n</Since>'],
    [
      'quotations',
      "> One.\n>\n> - two\n\n“Three,” he said, \"four 'five' six\", rock 'n' roll, the '90s.",
    ],
    ['indented text and tabs', '    Four spaces.\n\n\tA tab, and\tone more.'],
    [
      'scripts that need characters which nobody sees',
      'שלום \u200F(א), می\u200Cخواهم, क्\u200Dष, \u{1F469}\u200D\u{1F4BB}, \u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}, 5\u00A0km, 5\u202Fkm.',
    ],
    [
      'quotations in other things, and others in them',
      '> One\n> two.\n>three.\n>\n> > Inner,\n> > more.\n\n- > In an item,\n  > more.\n\n> - item\n>   goes on',
    ],
    [
      'items that go on, and lists side by side',
      '- one\n  – so it is –\n  two\n- more:\n  1. inner\n  2. too\n\n1. first\n\n- second\n\nThen:\n\n 9. ninth\n10. tenth\n\nIt had two:\n\n  - indented\n  - alike',
    ],
    ['dashes in a table', '| a | b |\n| --- | --- |\n| – | 2 |\n| – | – |\n| - | - |'],
    ['several lines', 'One\ntwo\nthree.'],
  ])('%s', ([, text]) => {
    expect(report(text)).toBe('');
  });
});

test('all components of texts are known, and no others', () => {
  const files = readdirSync(new URL('../../src/components/prose/', import.meta.url));
  const names = files.flatMap((file) => /^(?!Heading)(.*)\.astro$/u.exec(file)?.[1] ?? []);
  expect([...Object.keys(COMPONENTS), ...Object.keys(MADE)].sort()).toEqual(names.sort());
});
