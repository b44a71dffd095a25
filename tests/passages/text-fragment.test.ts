import { describe, expect, test } from 'vitest';
import { directiveFor, writeDirective } from '../../src/passages/text-fragment.ts';

const PAGE =
  'Contents About\n\n2.1 The way out begins with a request. Staff ask their council.\n\n2.2 The council may say no. Staff ask again, and the council may say no again.';
const part = (before: string, quote: string, after: string) => ({
  pieces: [quote],
  before,
  after,
  page: PAGE,
});

describe('a quotation is named by', () => {
  test.for([
    [
      'its words where they stand once',
      part('The way out ', 'begins with a request', '. Staff'),
      { start: 'begins with a request' },
    ],
    [
      'a word before and after where they stand twice, in any case',
      part('The way out begins with a request. ', 'Staff ask', ' their council.'),
      { start: 'Staff ask', prefix: 'request.', suffix: 'their' },
    ],
    [
      'words after where none come before',
      part('', 'The council', ' may say no. Staff'),
      { start: 'The council', suffix: 'may say no.' },
    ],
    [
      'whole words: “out” is no part of “About”',
      part('The way ', 'out', ' begins'),
      { start: 'out' },
    ],
  ])('%s', ([, quoted, directive]) => {
    expect(directiveFor(quoted as ReturnType<typeof part>)).toEqual(directive);
  });

  test('its ends where it is long', () => {
    const long = Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ');
    expect(directiveFor({ pieces: [long], before: '', after: '', page: long })).toEqual({
      start: 'word0 word1 word2 word3 word4',
      end: 'word35 word36 word37 word38 word39',
    });
  });

  test('the words around a citation, and never the citation', () => {
    const page = 'Two features were common to all (Bach, 2012). Nobody waits for a dividend.';
    expect(
      directiveFor({
        pieces: ['common to all ', '. Nobody waits'],
        before: 'Two features were ',
        after: ' for a dividend.',
        page,
      }),
    ).toEqual({ start: 'common to all', end: 'Nobody waits' });
  });

  test('nothing where there are no words', () => {
    expect(directiveFor({ pieces: [], before: 'a', after: 'b', page: 'a b' })).toBeUndefined();
  });
});

// URL Fragment Text Directives (WICG), "The text directive": prefix-,start,end,-suffix
describe('in an address it is', () => {
  test.for([
    [{ start: 'the word' }, ':~:text=the%20word'],
    [{ start: 'a', end: 'b' }, ':~:text=a,b'],
    [{ prefix: 'x', start: 'a', suffix: 'y' }, ':~:text=x-,a,-y'],
    [{ prefix: 'x', start: 'a', end: 'b', suffix: 'y' }, ':~:text=x-,a,b,-y'],
    [{ start: 'well-known, R&D' }, ':~:text=well%2Dknown%2C%20R%26D'],
    [{ start: '50% “so” café #1' }, ':~:text=50%25%20%E2%80%9Cso%E2%80%9D%20caf%C3%A9%20%231'],
  ])('%o', ([directive, written]) => {
    expect(writeDirective(directive as { start: string })).toBe(written);
  });
});

/** What a browser marks, after the specification's own steps: the first place where all parts follow. */
function found(
  page: string,
  directive: { prefix?: string; start: string; end?: string; suffix?: string },
) {
  const lower = page.toLowerCase();
  const isWord = (at: number) => /[\p{L}\p{N}]/u.test(lower[at] ?? ' ');
  const isBounded = (at: number, length: number) =>
    !(isWord(at - 1) && isWord(at)) && !(isWord(at + length - 1) && isWord(at + length));
  const findFrom = (text: string, from: number): number => {
    for (let at = lower.indexOf(text, from); at >= 0; at = lower.indexOf(text, at + 1)) {
      if (isBounded(at, text.length)) return at;
    }
    return -1;
  };
  const part = (text: string | undefined) => text?.toLowerCase() ?? '';
  const [prefix, start, end, suffix] = [
    part(directive.prefix),
    part(directive.start),
    part(directive.end),
    part(directive.suffix),
  ];
  for (let from = 0; from < page.length; from++) {
    let at = from;
    if (prefix) {
      const before = findFrom(prefix, from);
      if (before < 0) return undefined;
      from = before;
      at = before + prefix.length;
      while (lower[at] === ' ') at++;
      if (!lower.startsWith(start, at) || !isBounded(at, start.length)) continue;
    } else {
      at = findFrom(start, from);
      if (at < 0) return undefined;
      from = at;
    }
    const last = end ? findFrom(end, at + start.length) : at;
    if (last < 0) return undefined;
    let behind = last + (end || start).length;
    const text = page.slice(at, behind);
    while (lower[behind] === ' ') behind++;
    const isFollowed = lower.startsWith(suffix, behind) && isBounded(behind, suffix.length);
    if (!suffix || isFollowed) return { at, text };
  }
  return undefined;
}

test('a browser finds what was quoted, in 500 random texts of few words', () => {
  let seed = 7;
  const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
  let unique = 0;
  for (let run = 0; run < 500; run++) {
    const words = Array.from(
      { length: 30 },
      () => ['the', 'a', 'art', 'mutual', 'state'][random(5)],
    );
    const from = random(25);
    const to = from + 1 + random(5);
    const page = words.join(' ');
    const quote = words.slice(from, to).join(' ');
    const [before, after] = [words.slice(0, from).join(' '), words.slice(to).join(' ')];
    const directive = directiveFor({ pieces: [quote], before, after, page });
    const mark = directive && found(page, directive);
    expect(mark?.text, page).toBe(quote);
    expect(mark?.at, `${page} | ${JSON.stringify(directive)}`).toBe(before ? before.length + 1 : 0);
    if (directive && !directive.prefix && !directive.suffix) unique++;
  }
  // some stand alone, and most do not
  expect(unique).toBeGreaterThan(0);
});
