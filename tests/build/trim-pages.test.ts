import { expect, test } from 'vitest';
import { hashOf, withOwnPolicy, withoutBlanks } from '../../src/build/trim-pages.ts';

test('a hash is what the CSP specification gives for its own example', () => {
  // CSP 3, 8.3: the hash of <script>alert('Hello, world.');</script>
  expect(hashOf("alert('Hello, world.');")).toBe(
    'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=',
  );
});

test('a page allows what stands in it, and nothing else', () => {
  const script = "alert('Hello, world.');";
  const page = (policy: string) =>
    `<meta http-equiv="content-security-policy" content="${policy}"><script>${script}</script>`;
  expect(
    withOwnPolicy(page(`script-src 'self' 'sha256-other=' '${hashOf(script)}'; style-src 'self'`)),
  ).toBe(page(`script-src 'self' '${hashOf(script)}'; style-src 'self'`));
});

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
