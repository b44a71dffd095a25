import { expect, test } from 'vitest';
import { paragraphsAt, type Entry } from '../../src/ledger/index.ts';

const EDITIONS = ['1.0', '1.1', '1.2', '1.3'];

const version = (edition: string, text: string) => ({ edition, text, hash: text });

/** Published as "a" and taken through the editions in one way each. */
const SECTION: Entry[] = [
  { number: '1', ...version('1.0', 'a') },
  { number: '2', ...version('1.2', 'b'), earlier: [version('1.0', 'a')] },
  { number: '3', ...version('1.3', 'a'), earlier: [version('1.0', 'a'), version('1.1', 'b')] },
  { number: '3A', ...version('1.1', 'a') },
  { number: '4', ...version('1.0', 'a'), withdrawn: '1.2', see: '3A' },
  {
    number: '5',
    ...version('1.1', 'b'),
    earlier: [version('1.0', 'a')],
    withdrawn: '1.3',
    see: '2',
  },
];

const then = (edition: string) =>
  paragraphsAt(edition, SECTION, EDITIONS).map(({ number, version, standing }) => [
    number,
    version.text,
    Object.values(standing).join(' '),
  ]);

test('an edition has what was published by then and not taken out, each with its words of then', () => {
  expect(then('1.0')).toEqual([
    ['1', 'a', 'same'],
    ['2', 'a', 'changed 1.2'],
    ['3', 'a', 'restored 1.1'],
    ['4', 'a', 'withdrawn 1.2 3A'],
    ['5', 'a', 'withdrawn 1.3 2'],
  ]);
  expect(then('1.1')).toEqual([
    ['1', 'a', 'same'],
    ['2', 'a', 'changed 1.2'],
    ['3', 'b', 'changed 1.3'],
    ['3A', 'a', 'same'],
    ['4', 'a', 'withdrawn 1.2 3A'],
    ['5', 'b', 'withdrawn 1.3 2'],
  ]);
  expect(then('1.2').map(([number]) => number)).toEqual(['1', '2', '3', '3A', '5']);
});

test('in the newest edition all that there is is as it is', () => {
  expect(then('1.3')).toEqual([
    ['1', 'a', 'same'],
    ['2', 'b', 'same'],
    ['3', 'a', 'same'],
    ['3A', 'a', 'same'],
  ]);
});

test('paragraphs stand in the order of their numbers, wherever they moved', () => {
  const moved = paragraphsAt('1.3', SECTION.toReversed(), EDITIONS);
  expect(moved.map(({ number }) => number)).toEqual(['1', '2', '3', '3A']);
});

test('of an edition that never was nothing can be said', () => {
  expect(() => paragraphsAt('9.9', SECTION, EDITIONS)).toThrow('There is no edition 9.9.');
});
