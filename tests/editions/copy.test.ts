import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { copyOf } from '../../src/editions/copy.ts';
import { framed } from '../../src/editions/frame.ts';

const EDITION = { number: '1.0', date: '2026-11-23' };
const PLACE = { slug: 'a', kept: new Set(['a', 'b']), base: '/' };

/** A page with something of all that pages have, and what a test puts into its main part. */
const page = (main = '') => `<!DOCTYPE html><html lang="en-GB"><head>
<title>A &amp; B</title><meta name="description" content="What &quot;A&quot; is.">
<link rel="canonical" href="https://example.org/a/"><script>1</script>
<style>.own{color:red}[data-face] p{color:red}@font-face{font-family:F;src:url(f.woff2)}p{background:url("x.png");color:blue}</style></head>
<body class="x"><a class="skip" href="#main">Skip</a><header><a href="https://example.org/">Home</a></header>
<nav class="contents"><a href="/b/">B</a></nav>
<main id="main" tabindex="-1"><h1 id="a">A</h1><p class="own"><a class="number" id="p1-1" href="#p1-1">1.1</a> Words.</p>
<details><summary>More</summary>Folded.</details>${main}</main><footer>Foot</footer><script src="/s.js"></script></body></html>`;

const copied = (main?: string, sheets: string[] = []) =>
  copyOf({ html: page(main), sheets }, EDITION, PLACE);
const documentOf = (html: string) => parseHTML(html).document;

describe('a copy', () => {
  test('says what it is, of which edition and when, by whom and under which licence', () => {
    const { head } = documentOf(copied());
    const meta = (name: string) => head.querySelector(`[name="${name}"]`)?.getAttribute('content');
    expect(head.querySelector('title')?.textContent).toBe('A & B, edition 1.0');
    expect(meta('description')).toBe('What "A" is.');
    expect(meta('author')).toBe('Going Mutual');
    expect(meta('dcterms.date')).toBe('2026-11-23');
    expect(head.querySelector('[rel=license]')?.getAttribute('href')).toMatch(/creativecommons/u);
    expect(head.querySelector('[charset]')?.getAttribute('charset')).toBe('utf-8');
  });

  test('has the text with its ids, and nothing of the site around it', () => {
    const { body } = documentOf(copied());
    expect(body.querySelector('main')?.textContent).toMatch(/A1\.1 Words\.\s+MoreFolded\./u);
    expect([...body.querySelectorAll('[id]')].map(({ id }) => id)).toEqual(['main', 'a', 'p1-1']);
    expect(body.textContent).not.toMatch(/Skip|Home|Foot/u);
  });

  test('needs no script, and asks for no other file', () => {
    const copy = copied(
      '<button>Copy</button><a interestfor="x" href="/b/">B</a><div popover id="x">P</div><noscript>N</noscript>',
    );
    expect(copy).not.toMatch(/<script|<button|popover|interestfor|tabindex|<noscript|url\(|@font/u);
    expect(documentOf(copy).querySelectorAll('[src], link:not([rel=license])')).toHaveLength(0);
  });

  test('offers to keep files, in valid HTML', () => {
    expect(copied('<a href="/b.md" download>B</a>')).toContain(' download>B</a>');
  });

  test('keeps what was folded open', () => {
    expect(documentOf(copied()).querySelector('details')?.hasAttribute('open')).toBe(true);
  });

  test('has a form as a block, since nothing sends it', () => {
    const copy = documentOf(copied('<form class="own"><textarea name="x"></textarea></form>'));
    expect(copy.querySelector('form')).toBeNull();
    expect(copy.querySelector('div.own > textarea')).not.toBeNull();
  });

  test('names no host, wherever the site stood when it was made', () => {
    expect(copied('<a href="/b/#x">B</a><a href="/c/">C</a>')).not.toContain('example.org');
    const elsewhere = page('<a href="/site/b/#x">B</a>').replaceAll('example.org', 'other.test');
    expect(copyOf({ html: elsewhere, sheets: [] }, EDITION, { ...PLACE, base: '/site/' })).toBe(
      copied('<a href="/b/#x">B</a>'),
    );
  });

  test('has the rules for what it holds, the later sheets as well, and none that wait for a script', () => {
    const css = [
      ...documentOf(
        copied('', ['.later{color:green}[data-later] p{color:green}']),
      ).querySelectorAll('style'),
    ]
      .map(({ textContent }) => textContent)
      .join('');
    expect(css).toBe('.own{color:red}p{color:blue}.later{color:green}');
  });

  test('keeps a rule of an attribute that an element has, and of one that it must not have', () => {
    const copy = copied('<p data-kind="law">L</p>', [
      '[data-kind]{color:red}p:not([data-later]){color:red}@media (scripting:none){p{color:red}}',
    ]);
    expect(copy).toContain('<style>[data-kind]{color:red}p:not([data-later]){color:red}</style>');
  });

  test.for(['<img src="/a.png" alt="">', '<picture><source srcset="/a.png"></picture>'])(
    'is not made of a page with a picture that would be fetched: %s',
    (picture) => {
      expect(() => copied(picture)).toThrow('“a” shows what a copy of it would have to fetch');
    },
  );

  test('is not made of a page without a main part', () => {
    expect(() => copyOf({ html: '<p>A</p>', sheets: [] }, EDITION, PLACE)).toThrow('no main part');
  });
});

describe('a frame', () => {
  const FRAME =
    '<html><head><meta charset="utf-8"><style>f{}</style></head><body>F<div class="edition-copy"></div>G</body></html>';

  test('has head and body of the copy in it, byte for byte, but one character set', () => {
    const copy =
      '<!DOCTYPE html><html><head><meta charset="utf-8"><title>$& T</title></head>\n<body><p>a  &nbsp;$1</p>\n</body></html>';
    expect(framed(FRAME, copy)).toBe(
      '<html><head><meta charset="utf-8"><style>f{}</style><title>$& T</title></head><body>F<div class="edition-copy"><p>a  &nbsp;$1</p>\n</div>G</body></html>',
    );
  });

  test('without a place, and a copy that is no document, are refused', () => {
    expect(() => framed('<body></body>', copied())).toThrow('no place for a copy');
    expect(() => framed(FRAME, '<p>A</p>')).toThrow('A copy has no “<head>…</head>”');
  });
});
