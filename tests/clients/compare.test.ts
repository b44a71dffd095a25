import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { blocksOf, type Block } from './blocks.ts';
import { compare } from './compare.ts';
import { wordsOf } from './runs.ts';

const PAGE = `<html><body>
<header><a href="/">Skills</a></header>
<main>
  <h2>Skills</h2>
  <p><a class="number" href="#p1">1.1</a> <a class="claim-mark" href="/claims/#c-01">C-01</a> Skills
    are <i>scarce</i>. <a class="claim-mark" href="/claims/#c-02">C-02</a> So is time.</p>
  <div class="since"><p class="since-verdict">Checked: <a href="/claims/#c-01"><b><svg><path d="M2 2h4z" /></svg>Right</b></a></p><p>Twice asked.</p></div>
  <table><tr><td>One</td><td><p>Two</p></td></tr></table>
  <figure><img src="a.svg" alt="A chart" /><svg><text>0</text><text>20</text></svg></figure>
  <ul class="downloads"><li>A file</li></ul>
  <p>Traced.</p><p>The end.</p><p>Traced.</p>
  <ul role="doc-bibliography"><li><aside popover><p>The end.</p></aside></li></ul>
</main></body></html>`;
const blocks = blocksOf(parseHTML(PAGE).document);
const WHOLE =
  'Skills. Skills are scarce. So is time. Checked: Right. Twice asked. One Two. A chart. Traced. The end. Traced.';

/** What is amiss in a text that somebody made of the page, by the words of its blocks. */
function amissIn(text: string) {
  const arrival = Object.entries(compare(blocks, wordsOf(text)));
  const told = arrival.flatMap(([how, found]: [string, number | Block[]]) =>
    typeof found === 'number' || found.length === 0 ? [] : [[how, found.map(({ words }) => words)]],
  );
  return Object.fromEntries(told) as Record<string, string[]>;
}

test('the blocks of a page are what it says, row by row, and what each is', () => {
  const own = blocks.filter(({ isText }) => isText);
  expect(own.map(({ kind, words }) => `${kind}: ${words}`)).toEqual([
    'heading: skills',
    'paragraph: skills are scarce so is time',
    'verdict: checked right',
    'note: twice asked',
    'row: one two',
    'caption: a chart',
    'paragraph: traced',
    'paragraph: the end',
    'paragraph: traced',
  ]);
  expect(own.flatMap(({ claims }) => claims)).toEqual(['C-01', 'C-02', 'C-01']);
});

test('all of it arrives, with ways to it or without', () => {
  expect(amissIn(WHOLE)).toEqual({});
  expect(
    amissIn(
      `Skills | ${WHOLE.replace('So', 'C-02 So').replace('Skills are', '1.1 C-01 Skills are')} A file`,
    ),
  ).toEqual({});
});

test('a block is missing where a word of it is', () => {
  expect(amissIn(WHOLE.replace('Skills. ', ''))).toEqual({ missing: ['skills'] });
  expect(amissIn(WHOLE.replace('Twice ', ''))).toEqual({ missing: ['twice asked'] });
  expect(amissIn(WHOLE.replace('One Two', 'OneTwo'))).toEqual({ missing: ['one two'] });
  expect(amissIn(WHOLE.replace('Traced. The end', 'The end'))).toEqual({ missing: ['traced'] });
});

test('what arrives again or elsewhere is seen', () => {
  expect(amissIn(`${WHOLE} The end.`)).toEqual({ twice: ['the end'] });
  expect(amissIn(WHOLE.replace('One Two. A chart', 'A chart. One Two')).moved).toHaveLength(1);
});

test('a claim has its verdict beside it', () => {
  const claim = ['skills are scarce so is time'];
  expect(amissIn(WHOLE.replace('Checked: Right.', '')).unchecked).toEqual(claim);
  expect(amissIn(`${WHOLE.replace('Checked: Right.', '')} Checked: Right.`).unchecked).toEqual(
    claim,
  );
});
