import { expect, test } from 'vitest';
import {
  withClosedShapes,
  withoutBlanks,
  withRelativeAddresses,
} from '../../src/build/trim-pages.ts';

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

test('styles name files as programs that save pages would, and only those of the site', () => {
  const page = (...to: string[]) =>
    `<a href="/b/x"></a><style>@font-face{src:${to.map((each) => `url("${each}")`).join()}}</style>`;
  const rooted = page('/b/f.woff2', '/c/f.woff2', '//e.org/b/f', 'data:,/b/f', '#b');
  const relative = (up: string) =>
    page(`${up}f.woff2`, '/c/f.woff2', '//e.org/b/f', 'data:,/b/f', '#b');
  expect(withRelativeAddresses(rooted, 'index.html', '/b')).toBe(relative(''));
  expect(withRelativeAddresses(rooted, 'claims/index.html', '/b/')).toBe(relative('../'));
  expect(withRelativeAddresses(rooted, 'c\\d\\index.html', '/b/')).toBe(relative('../../'));
  expect(withRelativeAddresses(page('/f'), 'a/index.html', '/')).toBe(page('../f'));
});

test('a page that is shown in place of another names them from the root', () => {
  const page = '<style>@font-face{src:url("/f.woff2")}</style>';
  for (const file of ['404.html', 'offline/index.html', 'offline\\index.html']) {
    expect(withRelativeAddresses(page, file, '/')).toBe(page);
  }
});
