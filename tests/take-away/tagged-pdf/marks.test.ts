import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { mark, readMark } from '../../../src/take-away/tagged-pdf/index.ts';

const marksOf = (body: string) => {
  const { document } = parseHTML(`<html lang="en-GB"><head></head><body>${body}</body></html>`);
  const { marked, text } = mark(document);
  const of = (selector: string) => {
    const { number, language } = readMark(
      document.querySelector(selector)?.getAttribute('lang') ?? '',
    );
    return { ...marked[number ?? -1], language };
  };
  return { of, text };
};

test('links are known by their accessible names', () => {
  const { of } = marksOf(
    '<p><a id="a" href="/x">the\n <b>work</b></a> <a id="b" href="#p1" aria-label="Paragraph 1">1</a></p>',
  );
  expect(of('#a')).toEqual({ type: 'Link', name: 'the work', language: 'en-GB' });
  expect(of('#b')).toMatchObject({ type: 'Link', name: 'Paragraph 1' });
});

test.each([
  ['.since', 'Note'],
  ['.contents li', 'TOCI'],
  ['.works li', 'LI'],
  ['figure', 'Div'],
  ['.part', 'Sect'],
  ['dt', 'Lbl'],
])('%s is a %s', (selector, type) => {
  const { of } = marksOf(
    '<nav class="contents"><ol><li>x</li></ol></nav><section class="since"><p>x</p></section><ul class="works"><li>x</li></ul><figure></figure><section class="part"></section><dl><dt>x</dt></dl>',
  );
  expect(of(selector)).toMatchObject({ type });
});

test('a mark keeps the language, of the element or of what it stands in', () => {
  const { of } = marksOf('<section class="since" lang="cy"><p><a href="/x">x</a></p></section>');
  expect(of('.since').language).toBe('cy');
  expect(of('a').language).toBe('cy');
  expect(readMark('de-CH-x-12')).toEqual({ language: 'de-CH', number: 12 });
  expect(readMark('de-CH')).toEqual({ language: 'de-CH' });
});

test('the text of a page has single spaces', () => {
  expect(marksOf('<p>One\n  two <i>three</i></p>').text).toBe('One two three');
});

test('what Chromium would write nothing of is kept: words in another language, empty cells', () => {
  const { document } = parseHTML(
    '<html lang="en-GB"><head></head><body><p><i lang="fr">bon</i></p><table><tr><td></td></tr></table></body></html>',
  );
  const { marked } = mark(document);
  const words = document.querySelector('i');
  expect(words?.hasAttribute('role')).toBe(true);
  const { number, language } = readMark(words?.getAttribute('lang') ?? '');
  expect([marked[number ?? -1]?.type, language]).toEqual(['Span', 'fr']);
  expect(document.querySelector('td')?.textContent).toBe('\u00A0');
});
