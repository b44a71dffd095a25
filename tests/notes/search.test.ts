import { describe, expect, test } from 'vitest';
import { byPage, found, readTags, tagsOf } from '../../src/notes/search.ts';
import { Device } from './notebook.ts';

const device = new Device('one');
device.add({ number: '4.10', words: 'Résumé of the “pay” talks', tags: ['pay'] });
device.add({ number: '4.2', quote: 'Staff fear cuts', tags: ['cuts', 'pay'] });
device.add({
  page: 'claims',
  title: 'Claims',
  anchor: 'c1',
  quote: 'It saves money',
  tags: ['money'],
});
device.add({ page: 'why-mutuals', title: 'Why mutuals?', number: '1.1', tags: [] });
device.add({ page: 'gone', title: 'A page that is no more', tags: [] });
const { notes } = device;
const places = (list: typeof notes) => list.map(({ number, anchor }) => number ?? anchor);
const numbers = (list: typeof notes) => list.map(({ number }) => number);

describe('a search', () => {
  test.for([
    ['', 5],
    ['resume', 1],
    ['"pay"', 1],
    ['STAFF  cut', 1],
    ['staff money', 0],
    ['4.10', 1],
    ['money', 1],
    ['editions/1.1', 5],
  ] as const)('“%s” finds %d', ([question, count]) => {
    expect(found(notes, question)).toHaveLength(count);
  });

  test('may be within one tag', () => {
    expect(numbers(found(notes, '', 'pay'))).toEqual(['4.10', '4.2']);
    expect(numbers(found(notes, 'staff', 'pay'))).toEqual(['4.2']);
    expect(found(notes, '', '__proto__')).toEqual([]);
  });
});

test('tags are counted, in alphabetical order', () => {
  expect([...tagsOf(notes)]).toEqual([
    ['cuts', 1],
    ['money', 1],
    ['pay', 2],
  ]);
});

test.for([
  ['pay, cuts', ['pay', 'cuts']],
  [' pay ,, pay,  two  words ', ['pay', 'two words']],
  ['', []],
] as const)('“%s” are the tags %j', ([typed, tags]) => {
  expect(readTags(typed)).toEqual(tags);
});

test('by page: pages in their order, then others, and paragraphs by their numbers', () => {
  const parts = byPage(notes, ['why-mutuals', 'the-downsides', 'claims']);
  expect(parts.map(({ page, notes }) => [page, ...places(notes)])).toEqual([
    ['why-mutuals', '1.1'],
    ['the-downsides', '4.2', '4.10'],
    ['claims', '4.1'],
    ['gone', '4.1'],
  ]);
});
