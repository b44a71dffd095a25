import { describe, expect, test } from 'vitest';
import {
  passageAddress,
  readId,
  readPassage,
  type Passage,
  type ReadPassage,
} from '../../src/passages/passage.ts';
import { writeDirective, type TextDirective } from '../../src/passages/text-fragment.ts';

const PASSAGE: Passage = { id: 'p2-3', edition: '1.0', hash: 'cb2e69b0' };
const at = (rest: string) => `https://example.org/mutuals/what-is-a-mutual/${rest}`;

describe('the address of a passage', () => {
  test('has the edition and the hash in its query, and the paragraph at its end', () => {
    expect(passageAddress('/what-is-a-mutual/', PASSAGE)).toBe(
      '/what-is-a-mutual/?edition=1.0&hash=cb2e69b0#p2-3',
    );
  });

  test.for<[TextDirective | undefined]>([
    [undefined],
    [{ start: 'a-b, c & d; 100% “é”' }],
    [{ prefix: 'so -', start: 'a -', end: '- b:~:text=c', suffix: '- d' }],
  ])('is read as it was written, with the words %j', ([quote]) => {
    const address = passageAddress('', PASSAGE) + (quote ? writeDirective(quote) : '');
    const { id, edition, hash } = PASSAGE;
    const { start = '', end } = quote ?? {};
    expect(readPassage(at(address))).toEqual({
      fragment: id,
      edition,
      hash,
      quotes: quote ? [{ start, ...(end ? { end } : {}) }] : [],
    });
  });
});

const NOTHING: ReadPassage = {
  fragment: undefined,
  edition: undefined,
  hash: undefined,
  quotes: [],
};

describe('what anybody may write in an address', () => {
  test.for<[address: string, read: Partial<ReadPassage>]>([
    ['', {}],
    ['#references', {}],
    ['#public-services', {}],
    ['#p2-3', { fragment: 'p2-3' }],
    ['#p2%2D3', { fragment: 'p2-3' }],
    ['#P2-3a', { fragment: 'P2-3a' }],
    ['#p2-%E0%A4%A', {}],
    ['#p2-<img src=x onerror=alert(1)>', { fragment: 'p2-<img src=x onerror=alert(1)>' }],
    ['?edition=1.0&hash=CB2E69B0#p2-3', { fragment: 'p2-3', edition: '1.0', hash: null }],
    ['?edition=1.0&hash=cb2e69b', { edition: '1.0', hash: null }],
    ['?edition=&hash=', { edition: null, hash: null }],
    ['?edition=one', { edition: null }],
    ['?edition=1.0%20&hash=%63b2e69b0', { edition: null, hash: 'cb2e69b0' }],
    ['?hash=%E0%A4%A', { hash: null }],
    ['?hash=cb2e69b0&hash=cb2e69b0', { hash: 'cb2e69b0' }],
    ['?hash=cb2e69b0&hash=00000000', { hash: null }],
    [`?hash=${'0'.repeat(100_000)}`, { hash: null }],
    [`?edition=${'1'.repeat(100_000)}.0`, { edition: null }],
    ['?verdict=right', {}],
    ['#p2-3:~:text=one,two', { fragment: 'p2-3', quotes: [{ start: 'one', end: 'two' }] }],
    ['#:~:text=before-,one,two,-after', { quotes: [{ start: 'one', end: 'two' }] }],
    ['#:~:text=one&text=two%2C%20three', { quotes: [{ start: 'one' }, { start: 'two, three' }] }],
    ['#:~:text=&selector=x&text', {}],
    ['#:~:text=%E0%A4%A', {}],
  ])('%s', ([address, read]) => {
    expect(readPassage(at(address))).toEqual({ ...NOTHING, ...read });
  });

  test.for(['', 'nonsense', '//', 'javascript:alert(1)', 'https://[', '\u0000'])(
    '“%s”, which is no address of a page',
    (address) => {
      expect(readPassage(address)).toEqual(NOTHING);
    },
  );
});

describe('the number that a fragment names, or that is nearest to it', () => {
  test.for<[fragment: string, section: number, number: string, isId: boolean]>([
    ['p2-3', 2, '3', true],
    ['p12-3ZA', 12, '3ZA', true],
    ['p2-A1', 2, 'A1', true],
    ['p2-3a', 2, '3A', false],
    ['p2-3x!', 2, '3X', false],
    ['p2-3Z', 2, '3', false],
    ['p2-', 2, '1', false],
    ['p2', 2, '1', false],
    ['p0-1', 0, '1', false],
    ['p2-0', 2, '1', false],
    ['p2-<b>', 2, '1', false],
    [`p2-${'9'.repeat(10_000)}`, 2, '9999', false],
    [`p${'9'.repeat(10_000)}-1`, 0, '1', false],
  ])('%s', ([fragment, section, number, isId]) => {
    expect(readId(fragment)).toEqual({ section, number, isId });
  });
});
