import { expect, test } from 'vitest';
import { hashOf, withOneStyle, withOwnPolicy, withoutBlanks } from '../../src/build/trim-pages.ts';

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

test('all styles of a page stand in one, in their order, and its policy knows that one', () => {
  const html = withOneStyle(
    '<meta http-equiv="content-security-policy" content="style-src \'self\' \'sha256-a=\';">' +
      '<style>a{}</style><title>T</title><style type="text/css">b{}</style>',
  );
  expect(html).not.toContain('a{}</style>');
  expect(html).toContain('<title>T</title><style>a{}b{}</style>');
  expect(withOwnPolicy(html)).toContain(`content="style-src 'self' '${hashOf('a{}b{}')}';"`);
});

test('what a compiler says of itself is left out', () => {
  expect(withOneStyle('<head><style>/*! a */\na{}</style><style>b{}</style></head>')).toBe(
    '<head><style>a{}b{}</style></head>',
  );
});

test('styles within drawings come into the head, each once', () => {
  const svg = '<svg><style>.c{}</style><path/></svg>';
  expect(withOneStyle(`<head><style>a{}</style></head><body>${svg}${svg}</body>`)).toBe(
    '<head><style>a{}.c{}</style></head><body><svg><path/></svg><svg><path/></svg></body>',
  );
});

test('white space goes at the edges of blocks, and stays between words and in what shows it', () => {
  expect(
    withoutBlanks('<p> One <b>two</b> <i>three</i>\n</p> <textarea> x </textarea><pre> y </pre>'),
  ).toBe('<p>One <b>two</b> <i>three</i></p> <textarea> x </textarea><pre> y </pre>');
});
