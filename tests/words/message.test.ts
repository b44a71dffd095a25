import { describe, expect, test } from 'vitest';
import { formFor, parts, say, sayCount } from '../../src/words/message.ts';
import { messageHtml } from '../../src/site/message-html.ts';

describe('a message', () => {
  test('has its places filled, wherever a language puts them', () => {
    expect(say('Cite paragraph {number}', { number: '2.3A' })).toBe('Cite paragraph 2.3A');
    expect(say('{b} before {a}', { a: 1, b: 2 })).toBe('2 before 1');
  });

  test('that is given too little says which and what', () => {
    expect(() => say('In {section}', {})).toThrow('“In {section}” is given no “section”.');
  });

  test('takes a value as it is, and not as a message', () => {
    expect(say('Nothing found for “{words}”.', { words: '{words}' })).toBe(
      'Nothing found for “{words}”.',
    );
  });

  test('can be filled with what is no text', () => {
    const link = { to: '/cite/' };
    expect(parts('See {link}.', { link })).toEqual(['See ', link, '.']);
  });

  // CLDR, plural rules of English: one for 1 alone
  test.for([
    [0, '0 places'],
    [1, '1 place'],
    [21, '21 places'],
  ] as const)('goes with its number: %i', ([count, said]) => {
    expect(sayCount({ one: '{count} place', other: '{count} places' }, count)).toBe(said);
  });

  test('has one form where its language has one', () => {
    expect(formFor({ other: '{count} lle' }, 1)).toBe('{count} lle');
  });
});

describe('a message in Markdown', () => {
  test('has no paragraph around it, and keeps its places', () => {
    expect(messageHtml('*Edition* {edition}')).toBe('<em>Edition</em> {edition}');
  });

  test('leads to pages of the site', () => {
    expect(messageHtml('[Changes](/changes/), [Pagefind](https://pagefind.app/)')).toBe(
      '<a href="/changes/">Changes</a>, <a href="https://pagefind.app/">Pagefind</a>',
    );
  });
});
