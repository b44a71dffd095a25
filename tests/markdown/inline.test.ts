import { describe, expect, test } from 'vitest';
import { markdownToHtml } from 'satteri';
import { asBlock, destination, escapeText, htmlToMarkdown } from '../../src/markdown/inline.ts';

describe('the HTML of a label or an entry as Markdown', () => {
  test.for([
    ['nothing', '', ''],
    ['plain words', '(Bach, 2012, p. 407)', '(Bach, 2012, p. 407)'],
    ['italics', '<i>Civil Service World</i> (2013)', '*Civil Service World* (2013)'],
    ['bold', '<b>12</b>(3)', '**12**(3)'],
    ['italics within bold', '<b>a <i>b</i></b>', '**a *b***'],
    ['white space in italics', 'a<i> b </i>c', 'a *b* c'],
    ['italics of nothing', 'a<i></i>b', 'ab'],
    ['a span', 'a <span style="font-variant: small-caps;">b</span>', 'a b'],
    ['raised letters', '2<sup>nd</sup>', '2<sup>nd</sup>'],
    [
      'a bare address',
      'at: <a href="https://a.org/b_c">https://a.org/b_c</a>.',
      'at: <https://a.org/b_c>.',
    ],
    ['a link', '<a href="https://a.org/b">here</a>', '[here](https://a.org/b)'],
    ['a link with brackets', '<a href="https://a.org/b_(c)">x</a>', '[x](<https://a.org/b_(c)>)'],
    ['an ampersand', 'Tests &#38; Trials', 'Tests & Trials'],
    ['what would be an entity', 'a &amp;lt; b', 'a \\&lt; b'],
    ['what would be HTML', 'a &#60;b&#62; c', 'a \\<b> c'],
    ['brackets', '[Title not traced]', '\\[Title not traced\\]'],
    ['what would be emphasis', '5 * 3 * 2 and a_b_c', '5 \\* 3 \\* 2 and a\\_b\\_c'],
    [
      'what would be code, a strike, a formula or a cell',
      '`a` ~b~ $c$ |',
      '\\`a\\` \\~b\\~ \\$c\\$ \\|',
    ],
    ['what would be a link', 'www.a.org, b@c.org', 'www\\.a.org, b\\@c.org'],
    ['a backslash', 'a\\b', 'a\\\\b'],
  ])('%s', ([, html = '', markdown = '']) => {
    expect(htmlToMarkdown(html)).toBe(markdown);
  });

  test.for([
    ['an element that labels do not have', '<u>a</u>', '<u>'],
    ['a comment', 'a<!-- b -->', 'comment'],
  ])('%s is not lost without a word', ([, html = '', named = '']) => {
    expect(() => htmlToMarkdown(html)).toThrow(named);
  });
});

describe('text that stays text where it begins a block', () => {
  test.for([
    ['# A', '\\# A'],
    ['- a', '\\- a'],
    ['+ a', '\\+ a'],
    ['> a', '\\> a'],
    ['1. a', '1\\. a'],
    ['2020) a', '2020\\) a'],
    ['2020', '2020'],
    ['11KBW (no date)', '11KBW (no date)'],
    ['1.5 million', '1.5 million'],
    ['A (2013)', 'A (2013)'],
  ])('%s', ([text = '', expected = '']) => {
    expect(asBlock(text)).toBe(expected);
  });
});

test('whatever is escaped reads as it did', () => {
  const odd =
    '*a* _b_ `c` [d](e) <f> &amp; ~~g~~ \\h | #i ![j](k) &copy; $l$ https://m.org/_n_ www.o_p.org q_r@s.org';
  const html = markdownToHtml(escapeText(odd)).html;
  const text = html.replace(/<\/?(?:p|a)\b[^>]*>/gu, '').trim();
  expect(text).not.toMatch(/<[a-z]/u);
  expect(text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')).toBe(odd);
});

test.for([
  ['https://a.org/b', 'https://a.org/b'],
  ['https://a.org/b c', '<https://a.org/b c>'],
  ['https://a.org/<b>', '<https://a.org/%3Cb%3E>'],
])('the address %s stands in a link', ([url = '', expected = '']) => {
  expect(destination(url)).toBe(expected);
});
