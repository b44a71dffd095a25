import { expect, test } from 'vitest';
import { withoutBlanks } from '../../src/build/trim-pages.ts';

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
