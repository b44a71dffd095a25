import { expect, test } from 'vitest';
import { withClosedShapes, withoutBlanks } from '../../src/build/trim-pages.ts';

test('white space goes in the head and between a block and a script, where no text is', () => {
  expect(
    withoutBlanks('<head> <meta>\n<title>A b</title> </head><body><p>c</p> <script>d</script> e'),
  ).toBe('<head><meta><title>A b</title></head><body><p>c</p><script>d</script> e');
});

test('white space goes at the edges of blocks, and stays between words and in what shows it', () => {
  expect(
    withoutBlanks('<p> One <b>two</b> <i>three</i>\n</p> <textarea> x </textarea><pre> y </pre>'),
  ).toBe('<p>One <b>two</b> <i>three</i></p> <textarea> x </textarea><pre> y </pre>');
});

test('of several blanks before a tag one stays, and all of those that are shown', () => {
  expect(withoutBlanks('<p>One  <b>two\n  </b>\u00A0 <i>three \u00A0</i>  four</p>')).toBe(
    '<p>One <b>two </b>\u00A0 <i>three \u00A0</i>  four</p>',
  );
  const kept = '<textarea>x  </textarea><pre>y\n  <b>z</b></pre><script>"a  <b>"</script>';
  expect(withoutBlanks(`<div>${kept}</div>`)).toBe(`<div>${kept}</div>`);
});

test('the shapes of a drawing are closed in their tags, and elements of HTML are not', () => {
  expect(withClosedShapes('<svg><path d="M2 2h4z"></path></svg><p></p>')).toBe(
    '<svg><path d="M2 2h4z"/></svg><p></p>',
  );
});
